package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.ReportTimeline;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.DateRule.StepReminder;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.DatedProcess;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.Pause;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.Timers.Waiting;

/**
 * Whatever happens to an inspection, and in whatever order, each date that waits stands where its rule puts it, counted
 * here from scratch and in the simplest way there is: a day at a time.
 */
class DueDatesPropertiesTest {

    private static final Framework FRAMEWORK = AnInspection.FRAMEWORK;
    private static final Map<String, DateRule> RULES = Map.of(
            "task-supply-lists", new WorkLimit("supply-lists"),
            "timer-lists-overdue", new WorkLimit("supply-lists"),
            "timer-lists-reminder", new WorkReminder("supply-lists"),
            "task-supply-evidence", new WorkLimit("supply-evidence"),
            "task-draft-report", new StepLimit("draft"),
            "timer-draft-overdue", new StepLimit("draft"),
            "timer-draft-reminder", new StepReminder("draft"));

    @Property(tries = 300)
    void whateverHappensEveryDateStandsWhereItsRulePutsIt(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 59) Integer> events) {
        Played played = new Played();
        played.check("as it was put");
        for (int event : events) {
            played.happens(event % 6, 1 + event / 6);
            played.check("after " + played.story);
        }
    }

    /** An inspection of which only the days are there. */
    private static final class Played {

        private final List<String> story = new ArrayList<>();
        private final List<Pause> pauses = new ArrayList<>();
        private final List<Change> extensions = new ArrayList<>();
        private final Map<String, Waiting> waiting = new HashMap<>();
        private final SuspendedDueDates suspended = mock(SuspendedDueDates.class);
        private final Clock clock = mock(Clock.class);
        private final DueDates dueDates;
        private Set<LocalDate> holidays = Set.of();
        private LocalDate lastDay = AnInspection.LAST_DAY;
        private LocalDate today = LocalDate.of(2012, 12, 14);

        Played() {
            when(clock.instant()).thenAnswer(call -> now());
            CountedDates counted = mock(CountedDates.class);
            when(counted.of(anyString())).thenAnswer(call -> dates(paused(), pauses));
            when(counted.beforeThePause(anyString()))
                    .thenAnswer(call -> dates(
                            false,
                            pauses.stream().filter(pause -> !pause.isOpen()).toList()));
            WorkingDaysLeft left = new WorkingDaysLeft(mock(InspectionCalendars.class), AnInspection.CALENDAR, clock);
            dueDates = new DueDates(timers(), registered(), counted, suspended, left, mock(Processes.class), clock);
            RULES.forEach((element, rule) -> put("inspection", element, rule));
            put("complaint", "task-supply-evidence", RULES.get("task-supply-evidence"));
            put("complaint", "timer-lists-reminder", RULES.get("timer-lists-reminder"));
        }

        private void put(String process, String element, DateRule rule) {
            Instant due = scratch(process, rule, now());
            waiting.put(
                    process + element,
                    new Waiting(
                            process + element,
                            element.startsWith("timer"),
                            process,
                            "e",
                            element,
                            element,
                            due,
                            now()));
        }

        private Instant now() {
            return today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        }

        private Timers timers() {
            Timers timers = mock(Timers.class);
            when(timers.waiting(anyString())).thenAnswer(call -> List.copyOf(waiting.values()));
            doAnswer(call -> {
                        Waiting was = call.getArgument(0);
                        waiting.put(was.id(), moved(was, call.getArgument(1)));
                        return null;
                    })
                    .when(timers)
                    .move(any(), any());
            return timers;
        }

        private static Waiting moved(Waiting was, Instant due) {
            Instant kept = due.equals(Timers.OPEN_ENDED) && !was.timer() ? null : due;
            return new Waiting(
                    was.id(),
                    was.timer(),
                    was.processKey(),
                    was.execution(),
                    was.element(),
                    was.name(),
                    kept,
                    was.since());
        }

        @SuppressWarnings("unchecked")
        private static RegisteredDates registered() {
            ObjectProvider<DatedProcess> processes = mock(ObjectProvider.class);
            when(processes.stream())
                    .thenAnswer(call -> Stream.of("inspection", "complaint").map(key -> new DatedProcess() {
                        @Override
                        public String key() {
                            return key;
                        }

                        @Override
                        public Map<String, DateRule> dates() {
                            return RULES;
                        }
                    }));
            return new RegisteredDates(processes);
        }

        private DatesOfInspection dates(boolean standsStill, List<Pause> some) {
            WorkingDays anyDay = AnInspection.CALENDAR.without(
                    day -> holidays.contains(day) ? Optional.of("A holiday") : Optional.empty());
            WorkingDays counting = without(anyDay, some);
            DeadlineRule rule = new DeadlineRule(these -> without(anyDay, these), user -> user, today);
            Map<String, LocalDate> reached = Map.of("end-of-fieldwork", lastDay);
            return new DatesOfInspection(
                    AnInspection.onSite(),
                    () -> AnInspection.onSite().days(),
                    () -> FRAMEWORK.timeline().steps().stream()
                            .map(step -> rule.limit(step, reached, extensions, some))
                            .toList(),
                    standsStill,
                    counting,
                    anyDay,
                    (work, variable) -> Optional.empty());
        }

        private WorkingDays without(WorkingDays days, List<Pause> some) {
            return days.without(day -> some.stream().anyMatch(pause -> pause.covers(day, today))
                    ? Optional.of("Paused")
                    : Optional.empty());
        }

        private boolean paused() {
            return pauses.stream().anyMatch(Pause::isOpen);
        }

        void happens(int kind, int days) {
            switch (kind) {
                case 0 -> today = today.plusDays(days % 3);
                case 1 -> beginOrEndPause(days);
                case 2 -> extend(days);
                case 3 -> {
                    story.add("last day " + days);
                    LocalDate day = AnInspection.LAST_DAY.minusDays(days % 4);
                    dueDates.follow("i", () -> lastDay = day);
                }
                case 4 -> changeCalendar(days);
                default -> {
                    story.add("put");
                    put("inspection", "task-supply-lists", RULES.get("task-supply-lists"));
                }
            }
        }

        private void beginOrEndPause(int days) {
            story.add("pause or its end " + days + " on " + today);
            Optional<Pause> open = pauses.stream().filter(Pause::isOpen).findFirst();
            LocalDate free = pauses.stream()
                    .filter(pause -> !pause.isOpen())
                    .map(Pause::resumesOn)
                    .reduce(AnInspection.FIRST_DAY, (one, other) -> one.isAfter(other) ? one : other);
            if (open.isPresent()) {
                LocalDate resumes = later(open.get().firstDay(), today.plusDays(days - 5L));
                dueDates.followPause(
                        "i", open.get().firstDay(), () -> open.get().resume(resumes, "Thaw.", "m", now()));
            } else if (!free.isAfter(today)) {
                LocalDate first = later(free, today.minusDays(days % 4));
                dueDates.followPause("i", first, () -> pauses.add(new Pause("i", first, "Snow.", "m", now())));
            }
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private void extend(int days) {
            story.add("extension " + days);
            Change change = new Change("i", Change.Kind.EXTENSION, "draft", days, "More time.");
            change.decide(true, "Yes.", "m", now());
            extensions.add(change);
            dueDates.followExtension("i");
        }

        private void changeCalendar(int days) {
            Set<LocalDate> before = holidays;
            Set<LocalDate> after = new HashSet<>(before);
            LocalDate day = LocalDate.of(2012, 12, 14).plusDays(days);
            if (!after.remove(day)) {
                after.add(day);
            }
            story.add("calendar " + after);
            dueDates.followCalendar("i", work -> under(before, work), work -> under(after, work));
            holidays = after;
        }

        private void under(Set<LocalDate> some, Runnable work) {
            Set<LocalDate> outer = holidays;
            holidays = some;
            work.run();
            holidays = outer;
        }

        void check(String when) {
            waiting.values().forEach(date -> assertThat(date.isOpenEnded() ? Timers.OPEN_ENDED : date.due())
                    .as(date.id() + " " + when)
                    .isEqualTo(scratch(date.processKey(), RULES.get(date.element()), date.since())));
            verify(suspended, never()).keep(anyString(), anyString(), any());
        }

        private Instant scratch(String process, DateRule rule, Instant since) {
            boolean goesOn = process.equals("complaint");
            if (paused() && !goesOn) {
                return Timers.OPEN_ENDED;
            }
            LocalDate put = London.dateOf(since);
            if (rule instanceof WorkLimit limit) {
                return London.endOf(after(put, FRAMEWORK.taskLimits().workingDays(limit.work()), goesOn));
            }
            if (rule instanceof WorkReminder reminder) {
                int days = FRAMEWORK.taskLimits().workingDays(reminder.work())
                        - FRAMEWORK.taskReminders().workingDays(reminder.work());
                return London.morningOf(after(put, Math.max(0, days), goesOn));
            }
            ReportTimeline.Step draft = FRAMEWORK.timeline().step("draft");
            int days = draft.workingDays()
                    + extensions.stream().mapToInt(Change::workingDays).sum();
            return rule instanceof StepLimit
                    ? London.endOf(after(lastDay, days, false))
                    : London.morningOf(after(lastDay, days - draft.reminderWorkingDaysBefore(), false));
        }

        private LocalDate after(LocalDate from, int days, boolean goesOn) {
            LocalDate day = from;
            int left = days;
            while (left > 0) {
                day = day.plusDays(1);
                left -= counts(day, goesOn) ? 1 : 0;
            }
            return day;
        }

        private boolean counts(LocalDate day, boolean goesOn) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean free = AnInspection.CALENDAR.reasonSkipped(day).isPresent() || holidays.contains(day);
            LocalDate known = today;
            return !weekend && !free && (goesOn || pauses.stream().noneMatch(pause -> pause.covers(day, known)));
        }
    }
}
