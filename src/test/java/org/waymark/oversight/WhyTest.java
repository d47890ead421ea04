package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.London;
import org.waymark.calendar.SkippedDay;
import org.waymark.inspection.deadlines.Deadline;

class WhyTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 14);
    private static final LocalDate FRIDAY = LocalDate.of(2012, 12, 7);

    static Deadline limit(LocalDate date, LocalDate doneOn, Deadline.State state, List<SkippedDay> skipped) {
        return new Deadline(
                "draft",
                "Draft report",
                "end-of-fieldwork",
                LAST_DAY,
                10,
                2,
                date,
                London.endOf(date),
                "paragraph 44",
                skipped,
                "draft-sent",
                doneOn,
                false,
                doneOn == null ? 1 : null,
                state,
                List.of(),
                null);
    }

    @Test
    void aLimitSaysWhatItIsCountedFromWhatWasGrantedAndWhatWasPassedOver() {
        Deadline limit = limit(
                LocalDate.of(2013, 1, 4),
                null,
                Deadline.State.OPEN,
                List.of(
                        new SkippedDay(LocalDate.of(2012, 12, 15), "Saturday"),
                        new SkippedDay(LocalDate.of(2012, 12, 20), "The inspection was paused"),
                        new SkippedDay(LocalDate.of(2012, 12, 25), "Christmas Day"),
                        new SkippedDay(LocalDate.of(2012, 12, 26), "Boxing Day")));

        assertThat(Why.of(limit))
                .isEqualTo("10 working days from the last day on site, 14 December 2012,"
                        + " 2 working days of them granted on the way,"
                        + " passing over Christmas Day, Boxing Day and a day of pause.");
    }

    @Test
    void howNearSomethingIsIsSaidInTheWordsOfTheDay() {
        assertThat(Why.howNear(FRIDAY.minusDays(3), FRIDAY, -3)).isEqualTo("Overdue by 3 working days");
        assertThat(Why.howNear(FRIDAY.plusDays(1), FRIDAY.plusDays(2), 0)).isEqualTo("Overdue since 8 December 2012");
        assertThat(Why.howNear(FRIDAY, FRIDAY, 0)).isEqualTo("Due today");
        assertThat(Why.howNear(FRIDAY.plusDays(1), FRIDAY, 0)).isEqualTo("Due tomorrow");
        assertThat(Why.howNear(FRIDAY.plusDays(3), FRIDAY, 1)).isEqualTo("Due on Monday 10 December 2012");
        assertThat(Why.howNearBesideDay(FRIDAY.plusDays(3), FRIDAY, 1)).isEqualTo("In 1 working day");
        assertThat(Why.howNearBesideDay(FRIDAY.plusDays(1), FRIDAY, 0)).isEqualTo("Due tomorrow");
    }

    @Test
    void aClockSpeaksInHoursWhileThereAreFewOfThem() {
        Instant now = Instant.parse("2012-12-07T10:00:00Z");

        assertThat(TimeLeft.inWords(now, now.plusSeconds(90))).isEqualTo("1 minute left");
        assertThat(TimeLeft.inWords(now, now.plusSeconds(5 * 3600))).isEqualTo("5 hours left");
        assertThat(TimeLeft.inWords(now, now.minusSeconds(3600))).isEqualTo("1 hour over");
        assertThat(TimeLeft.inWords(now, now.plusSeconds(3 * 86_400))).isEqualTo("3 days left");
    }

    @Test
    void timelinessCountsLimitsInTheMonthInWhichTheyFell() {
        LocalDate january = LocalDate.of(2013, 1, 4);
        Deadline met = limit(january, january, Deadline.State.MET, List.of());
        Deadline metLate = limit(january, january.plusDays(3), Deadline.State.MET_LATE, List.of());
        Deadline missed = limit(january, null, Deadline.State.LATE, List.of());
        Deadline toCome = limit(january, null, Deadline.State.OPEN, List.of());
        Deadline february = limit(january.plusMonths(1), january, Deadline.State.MET, List.of());

        assertThat(TimelinessLine.of(List.of(List.of(february, met), List.of(metLate, missed, toCome))))
                .containsExactly(
                        new TimelinessLine("2013-01", "Draft report", 3, 1, 1, 1),
                        new TimelinessLine("2013-02", "Draft report", 1, 1, 0, 0));
    }
}
