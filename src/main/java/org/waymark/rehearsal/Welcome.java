package org.waymark.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.platform.access.FirstSignIn;

/** What the demonstration says to each of its users when they first sign in. */
@Component
@Profile("demo")
class Welcome implements FirstSignIn {

    private final List<Map<String, String>> lines = PracticeTexts.read("/demonstration/welcome.yml");

    @Override
    public Optional<Line> lineFor(String user) {
        return lineOf(user)
                .or(() -> lineOf(user.replaceFirst("\\d+$", "")))
                .map(line -> new Line(line.get("who"), line.get("waits"), line.get("begin"), line.get("at")));
    }

    private Optional<Map<String, String>> lineOf(String name) {
        return lines.stream().filter(line -> line.get("user").equals(name)).findFirst();
    }
}
