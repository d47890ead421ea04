package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.calendar.SkippedDay;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.ReportTimeline;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.Pause;
import org.waymark.inspection.deadlines.Deadline.State;

/** A limit is a function of its origin: extensions and pauses compose, in whatever order they came. */
class DeadlineRuleTest {

    private static final LocalDate LAST_DAY_ON_SITE = LocalDate.of(2012, 12, 14);
    private static final LocalDate AFTER_NEW_YEAR = LocalDate.of(2013, 1, 14);
    private static final ReportTimeline.Step DRAFT =
            AnInspection.FRAMEWORK.timeline().step("draft");

    @Test
    void aLimitIsCountedFromItsOriginAndSaysWhatItPassedOver() {
        Deadline draft = limit(AFTER_NEW_YEAR, null, List.of());

        assertThat(draft.date()).isEqualTo(LocalDate.of(2013, 1, 2));
        assertThat(draft.skipped())
                .extracting(SkippedDay::reason)
                .contains("Christmas Day", "Boxing Day", "New Year's Day");
        assertThat(draft.state()).isEqualTo(State.LATE);
        assertThat(draft.workingDaysLeft()).isEqualTo(-8);
    }

    @Test
    void eachWorkingDayOfAPauseIsPassedOverAndSaidSo() {
        Pause pause = pause("2012-12-19", "2012-12-21");
        Deadline draft = limit(AFTER_NEW_YEAR, null, List.of(pause));

        assertThat(draft.date()).isEqualTo(LocalDate.of(2013, 1, 4));
        assertThat(draft.skipped())
                .contains(new SkippedDay(LocalDate.of(2012, 12, 19), "The inspection was paused"))
                .contains(new SkippedDay(LocalDate.of(2012, 12, 20), "The inspection was paused"));
        assertThat(draft.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.workingDays()).isEqualTo(2);
            assertThat(moved.by()).isEqualTo("Mo Manager");
            assertThat(moved.why()).isEqualTo("Snow.");
            assertThat(moved.until()).isEqualTo(LocalDate.of(2012, 12, 20));
        });
    }

    @Test
    void aPauseOverChristmasMovesALimitByItsWorkingDaysAlone() {
        Deadline draft = limit(AFTER_NEW_YEAR, null, List.of(pause("2012-12-24", "2012-12-28")));

        assertThat(draft.date()).as("24 and 27 December").isEqualTo(LocalDate.of(2013, 1, 4));
    }

    @Test
    void anOpenPauseStandsStillWithAsManyDaysLeftAsThereWere() {
        Pause open = pause("2012-12-19", null);
        Deadline soon = limit(LocalDate.of(2012, 12, 20), null, List.of(open));
        Deadline later = limit(AFTER_NEW_YEAR, null, List.of(open));

        assertThat(soon.state()).isEqualTo(State.STANDS_STILL);
        assertThat(later.state()).isEqualTo(State.STANDS_STILL);
        assertThat(soon.workingDaysLeft()).isEqualTo(8);
        assertThat(later.workingDaysLeft()).isEqualTo(8);
    }

    @Test
    void whatWasDoneOrLateBeforeAPauseIsNotTouchedByIt() {
        Pause pause = pause("2013-01-07", "2013-01-11");

        assertThat(limit(AFTER_NEW_YEAR, null, List.of(pause)).date()).isEqualTo(LocalDate.of(2013, 1, 2));
        assertThat(limit(AFTER_NEW_YEAR, LocalDate.of(2012, 12, 20), List.of(pause("2012-12-21", "2013-01-02")))
                        .date())
                .isEqualTo(LocalDate.of(2013, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2012-12-17, 2012-12-18",
        "1, 2012-12-17, 2012-12-19",
        "3, 2012-12-21, 2013-01-02",
        "5, 2012-12-24, 2012-12-27",
        "17, 2012-12-28, 2013-01-08",
        "250, 2013-02-04, 2013-03-28"
    })
    void extensionsAndPausesComposeInAnyOrder(int extension, LocalDate from, LocalDate resumes) {
        Pause first = pause(from.toString(), resumes.toString());
        Pause second = pause("2013-01-16", "2013-01-21");
        Change whole = extension(extension);
        Change[] parts = {extension(extension / 2), extension(extension - extension / 2)};

        LocalDate one =
                limit(AFTER_NEW_YEAR, null, List.of(first, second), whole).date();
        LocalDate other =
                limit(AFTER_NEW_YEAR, null, List.of(second, first), parts).date();

        assertThat(one).isEqualTo(other);
        WorkingDays any = AnInspection.CALENDAR;
        long paused = LAST_DAY_ON_SITE
                .plusDays(1)
                .datesUntil(one.plusDays(1))
                .filter(any::isWorkingDay)
                .filter(day -> first.covers(day, AFTER_NEW_YEAR) || second.covers(day, AFTER_NEW_YEAR))
                .count();
        assertThat(any.between(LAST_DAY_ON_SITE, one)).isEqualTo(10 + extension + (int) paused);
    }

    private static Deadline limit(LocalDate today, LocalDate doneOn, List<Pause> pauses, Change... granted) {
        Map<String, LocalDate> reached = new HashMap<>(Map.of("end-of-fieldwork", LAST_DAY_ON_SITE));
        if (doneOn != null) {
            reached.put(DRAFT.doneWhen(), doneOn);
        }
        DeadlineRule rule = new DeadlineRule(some -> without(some, today), user -> "Mo Manager", today);
        return rule.limit(DRAFT, reached, Arrays.asList(granted), new ArrayList<>(pauses));
    }

    private static WorkingDays without(List<Pause> pauses, LocalDate today) {
        return AnInspection.CALENDAR.without(date -> pauses.stream().anyMatch(pause -> pause.covers(date, today))
                ? Optional.of("The inspection was paused")
                : Optional.empty());
    }

    private static Pause pause(String from, String resumes) {
        Instant at = Instant.parse("2012-12-19T09:00:00Z");
        Pause pause = new Pause("i", LocalDate.parse(from), "Snow.", "manager", at);
        if (resumes != null) {
            pause.resume(LocalDate.parse(resumes), "Thaw.", "manager", at);
        }
        return pause;
    }

    private static Change extension(int days) {
        Change change = new Change("i", Change.Kind.EXTENSION, "draft", days, "More time.");
        change.decide(true, "Yes.", "manager", Instant.parse("2012-12-19T09:00:00Z"));
        return change;
    }
}
