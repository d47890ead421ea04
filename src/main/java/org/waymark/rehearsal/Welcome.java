package org.waymark.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.access.FirstSignIn;

/**
 * What the demonstration says to each of its users when they first sign in. What it says of their work holds while the
 * demonstration is as it was made: afterwards it says that it has gone on.
 */
@Component
@Profile("demo")
class Welcome implements FirstSignIn {

    private static final String GONE_ON =
            "The demonstration has gone on: not all that waited for you when it was made still does.";
    private static final String GO_ON = "Work down your tasks, the most urgent first, or see where things stand now.";

    private final List<Map<String, String>> lines = PracticeTexts.read("/demonstration/welcome.yml");
    private final BiPredicate<String, String> waits;

    @Autowired
    Welcome(JdbcClient database) {
        this((authority, task) -> waits(database, authority, task));
    }

    /** @param waits whether a task waits in an inspection of that authority */
    Welcome(BiPredicate<String, String> waits) {
        this.waits = waits;
    }

    private static boolean waits(JdbcClient database, String authority, String task) {
        return database.sql("""
                        select exists (select 1 from act_ru_task t join inspection i on i.id = t.tenant_id_
                        where i.authority_code = :authority and t.task_def_key_ = :task)
                        """)
                .param("authority", authority)
                .param("task", task)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Line> lineFor(String user) {
        return lineOf(user).or(() -> lineOf(user.replaceFirst("\\d+$", ""))).map(this::told);
    }

    private Optional<Map<String, String>> lineOf(String name) {
        return lines.stream().filter(line -> line.get("user").equals(name)).findFirst();
    }

    private Line told(Map<String, String> line) {
        return holds(line.get("while"))
                ? new Line(line.get("who"), line.get("waits"), line.get("begin"), line.get("at"))
                : new Line(line.getOrDefault("still", line.get("who")), GONE_ON, GO_ON, whereToLook(line));
    }

    /** @param asLong authorities' codes, each with a task that is to wait there; null where it always holds */
    private boolean holds(String asLong) {
        return asLong == null
                || Stream.of(asLong.split(", ")).map(one -> one.split(" ")).allMatch(one -> waits.test(one[0], one[1]));
    }

    private static String whereToLook(Map<String, String> line) {
        return line.get("user").matches("(link|dcs|office)\\d*")
                ? "/camunda/waymark/authority.html"
                : "/camunda/waymark/inspections.html";
    }
}
