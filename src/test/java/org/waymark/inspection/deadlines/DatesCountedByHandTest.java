package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.framework.Framework;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.FieldworkDays;

/**
 * The days on which counting goes wrong. Every date was counted by hand on a calendar: the last day on site from the first, and each
 * limit of the report from the day that it counts from. What is played over Christmas, from end to end, has the same days.
 */
class DatesCountedByHandTest {

    private static final Framework FRAMEWORK = AnInspection.FRAMEWORK;

    @ParameterizedTest(name = "{0}: from {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Christmas | 2012-12-03 | 2012-12-14 | 2012-12-31 2013-01-02 | 2013-01-08 | 2013-01-15 2013-01-16 | 2013-01-18 | 2013-02-26 | 2013-04-25
        Jubilee   | 2012-05-28 | 2012-06-12 | 2012-06-25 2012-06-26 | 2012-07-02 | 2012-07-09 2012-07-10 | 2012-07-12 | 2012-08-20 | 2012-10-16
        Funeral   | 2022-08-22 | 2022-09-05 | 2022-09-16 2022-09-20 | 2022-09-26 | 2022-10-03 2022-10-04 | 2022-10-06 | 2022-11-14 | 2023-01-12
        """)
    void everythingFallsOnTheDayThatAPersonCounted(
            String over,
            LocalDate first,
            LocalDate last,
            String draft,
            LocalDate comments,
            String report,
            LocalDate publication,
            LocalDate locally,
            LocalDate statement) {
        FieldworkDays days = new FieldworkDays(
                AnInspection.CALENDAR, first, FRAMEWORK.fieldwork().daysOnSite(), Set.of(), Set.of());
        assertThat(days.last()).as(over).isEqualTo(last);

        Map<String, LocalDate> reached = new HashMap<>();
        reached.put("end-of-fieldwork", last);
        assertThat(due("draft", reached)).isEqualTo(due(draft));
        assertThat(due("final", reached)).isEqualTo(due(report));
        assertThat(due("publication", reached)).isEqualTo(publication);
        reached.put("draft-sent", sent(draft));
        assertThat(due("comments", reached)).isEqualTo(comments);
        reached.put("final-sent", sent(report));
        assertThat(due("authority-publishes", reached)).isEqualTo(locally);
        assertThat(due("action-statement", reached)).isEqualTo(statement);
    }

    private static LocalDate due(String step, Map<String, LocalDate> reached) {
        DeadlineRule rule =
                new DeadlineRule(pauses -> AnInspection.CALENDAR, user -> user, reached.get("end-of-fieldwork"));
        return rule.limit(FRAMEWORK.timeline().step(step), reached, List.of(), List.of())
                .date();
    }

    private static LocalDate sent(String sentAndDue) {
        return LocalDate.parse(sentAndDue.split(" ")[0]);
    }

    private static LocalDate due(String sentAndDue) {
        return LocalDate.parse(sentAndDue.split(" ")[1]);
    }
}
