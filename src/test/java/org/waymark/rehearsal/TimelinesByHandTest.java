package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;

/**
 * Rehearsals across the days on which counting goes wrong. Every date was counted by hand on a calendar: the limits by
 * the framework, and beside them the days on which the actors did the work.
 */
@WaymarkTest
class TimelinesByHandTest {

    private static final int CHILDREN = 8;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private RunServices services;

    @Autowired
    private ObjectMapper json;

    @TempDir
    private Path out;

    @AfterEach
    void theClockRunsAgain() {
        services.engine().resetClock();
    }

    @ParameterizedTest(name = "{0}: from {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Christmas | 304 | 2012-12-03 | 2012-12-14 | 2012-12-31 2013-01-02 | 2013-01-07 2013-01-08 | 2013-01-15 2013-01-16 | 2013-01-18 | 2013-02-25 2013-02-26 | 2013-04-24 2013-04-25
        Jubilee   | 305 | 2012-05-28 | 2012-06-12 | 2012-06-25 2012-06-26 | 2012-06-29 2012-07-02 | 2012-07-09 2012-07-10 | 2012-07-12 | 2012-08-17 2012-08-20 | 2012-10-15 2012-10-16
        Funeral   | 306 | 2022-08-22 | 2022-09-05 | 2022-09-16 2022-09-20 | 2022-09-23 2022-09-26 | 2022-10-03 2022-10-04 | 2022-10-06 | 2022-11-11 2022-11-14 | 2023-01-11 2023-01-12
        """)
    void everythingFallsOnTheDayThatAPersonCounted(
            String over,
            String authority,
            LocalDate first,
            String last,
            String draft,
            String comments,
            String report,
            String publication,
            String locally,
            String statement)
            throws IOException {
        StringWriter said = new StringWriter();
        Scenario scenario = new Scenario(TestFrameworks.SHIPPED, authority, first, CHILDREN, null, 1);

        assertThat(rehearsal.play(scenario, out, new PrintWriter(said, true)))
                .as(said.toString())
                .isTrue();

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("fieldwork-start", first.toString());
        expected.put("fieldwork-end", last);
        doneAndDue(expected, "draft-sent", "draft-due", draft);
        doneAndDue(expected, "comments-received", "comments-due", comments);
        doneAndDue(expected, "final-sent", "final-due", report);
        doneAndDue(expected, "published", "publication-due", publication + " " + publication);
        doneAndDue(expected, "published-by-authority", "authority-publishes-due", locally);
        doneAndDue(expected, "statement-received", "action-statement-due", statement);
        assertThat(timeline()).as(over).containsAllEntriesOf(expected);
        assertThat(said.toString()).contains("Deadlines met     6 of 6");
    }

    private static void doneAndDue(Map<String, String> expected, String done, String due, String days) {
        expected.put(done, days.split(" ")[0]);
        expected.put(due, days.split(" ")[1]);
    }

    private Map<String, String> timeline() throws IOException {
        List<Map<String, Object>> events =
                json.readValue(out.resolve("timeline.json").toFile(), new TypeReference<>() {});
        Map<String, String> days = new LinkedHashMap<>();
        events.forEach(event -> days.put((String) event.get("event"), (String) event.get("at")));
        return days;
    }
}
