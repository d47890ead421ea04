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
        return lines.stream()
                .filter(line -> isFor(line.get("user"), user))
                .findFirst()
                .map(line -> new Line(line.get("who"), line.get("waits"), line.get("begin"), line.get("at")));
    }

    private static boolean isFor(String name, String user) {
        return user.equals(name) || user.replaceFirst("\\d+$", "").equals(name);
    }
}
