package org.waymark.inspection.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
