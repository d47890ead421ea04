package org.waymark.inspection.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.inspection.AnInspection;

/** What a manager is told of a first day before anything is planned. */
class DaysToPlanTest {

    private static final LocalDate FRIDAY = LocalDate.of(2012, 11, 30);

    @Test
    void aFirstDaySaysWhenTheAuthorityIsToldAndUntilWhenTheTeamStays() {
        List<DaysToPlan.Day> days = DaysToPlan.of(AnInspection.FRAMEWORK, AnInspection.CALENDAR, FRIDAY);

        int notice = AnInspection.FRAMEWORK.notice().workingDays();
        LocalDate first = AnInspection.CALENDAR.add(FRIDAY, notice);
        assertThat(days.get(0)).isEqualTo(new DaysToPlan.Day(first, FRIDAY, AnInspection.CALENDAR.add(first, 9)));
        assertThat(days).extracting(DaysToPlan.Day::first).doesNotContain(LocalDate.of(2012, 12, 25));
        assertThat(days).allMatch(day -> !day.notice().isAfter(day.first()));
    }

    @Test
    void onASundayTheFirstDayOfNoticeIsMonday() {
        assertThat(DaysToPlan.of(AnInspection.FRAMEWORK, AnInspection.CALENDAR, FRIDAY.plusDays(2)))
                .first()
                .extracting(DaysToPlan.Day::notice)
                .isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void whoIsOnSiteElsewhereIsNamedTheLeadFirst() {
        assertThat(DaysToPlan.elsewhere(
                        List.of(AnInspection.onSite()), Map.of("lead", "Leah Drayton", "inspector1", "Imogen Hale")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.authority()).isEqualTo("Barking and Dagenham");
                    assertThat(one.to()).isEqualTo(AnInspection.LAST_DAY);
                    assertThat(one.people())
                            .startsWith("Leah Drayton", "Imogen Hale")
                            .hasSize(5);
                });
    }

    @Test
    void aDayIsProposedOfWhoseDaysOnSiteNoneIsInTheSchoolHolidays() {
        List<DaysToPlan.Day> days = DaysToPlan.of(AnInspection.FRAMEWORK, AnInspection.CALENDAR, FRIDAY);
        LocalDate normally = days.get(0).first();
        LocalDate last = days.get(0).last();
        assertThat(DaysToPlan.proposed(days, normally, closed(last.plusDays(30), last.plusDays(31))))
                .hasValue(normally);
        assertThat(DaysToPlan.proposed(days, normally, closed(normally, normally.plusDays(1))))
                .as("a week later")
                .hasValue(normally.plusWeeks(1));
        assertThat(DaysToPlan.proposed(days, normally, closed(normally, normally.plusYears(2))))
                .as("where none is free of them, the first")
                .hasValue(normally);
        assertThat(DaysToPlan.closedSchools(
                        AnInspection.FRAMEWORK, AnInspection.CALENDAR, normally, closed(last, last)))
                .isPresent();
    }

    private static SchoolHolidays closed(LocalDate from, LocalDate to) {
        return SchoolHolidays.parse("from;to;title;source\n%s;%s;Closed;assumed".formatted(from, to), "own.csv");
    }
}
