package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.CalendarInUse;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.change.WaitingDates;
import org.waymark.fieldwork.timetable.InTheField;
import org.waymark.framework.Framework;
import org.waymark.framework.ReportTimeline;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.Concern;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.DateRule.StepReminder;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.Timers.Waiting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.safeguarding.PlayedConcern;

/**
 * What happens to inspections in the engine and in the database, by chance and in whatever order: after each event every
 * timer and every due date stands where its rule puts it, counted here from scratch, a day at a time. The seeds are fixed,
 * so that a failure comes again.
 */
@WaymarkTest
class DueDatesOnEngineTest {

    private static final int EVENTS = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 14);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Timers timers;

    @Autowired
    private RegisteredDates registered;

    @Autowired
    private Inspections inspections;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private CalendarInUse calendar;

    @Autowired
    private WaitingDates waitingDates;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void onSiteEveryDateStandsWhereItsRulePutsItWhateverHappens() {
        Played played = new Played(PlayedInspection.onSite(context), FIRST_DAY, new Random(2));
        played.events(
                List.of(played::aDayPasses, played::beginOrEndPause, played::loseDay, played::ask, played::raise));
    }

    @Test
    void whileTheReportIsWrittenEveryDateStandsWhereItsRulePutsItWhateverHappens() {
        Played played = new Played(OnTheWay.reporting(context), LAST_DAY, new Random(9));
        played.events(List.of(
                played::aDayPasses,
                played::beginOrEndPause,
                played::extend,
                played::correctLastDay,
                played::changeCalendar,
                played::complain));
    }

    /** @param until the day on which it goes on; null as long as nobody knows */
    private record Paused(LocalDate from, LocalDate until) {}

    /** An inspection, and what this test knows has happened to it. */
    private final class Played {

        private final PlayedInspection inspection;
        private final Framework framework;
        private final Random chance;
        private final List<String> story = new ArrayList<>();
        private final List<Paused> pauses = new ArrayList<>();
        private final Map<LocalDate, Boolean> lost = new TreeMap<>();
        private BankHolidays holidays = calendar.look().holidays();
        private LocalDate today;
        private LocalDate lastDay = LAST_DAY;
        private int extension;

        Played(PlayedInspection inspection, LocalDate today, Random chance) {
            this.inspection = inspection;
            this.framework = inspections.byId(inspection.id()).framework();
            this.today = today;
            this.chance = chance;
        }

        void events(List<Runnable> kinds) {
            check();
            while (story.size() < EVENTS) {
                Runnable event = kinds.get(chance.nextInt(kinds.size()));
                calendar.assuming(holidays, event);
                calendar.assuming(holidays, this::check);
            }
        }

        void aDayPasses() {
            today = today.plusDays(1);
            story.add("it is " + today);
            inspection.clock(now().toString());
        }

        void beginOrEndPause() {
            Paused last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
            if (last != null && last.until() == null) {
                LocalDate on = later(last.from(), today.plusDays(chance.nextInt(4) - 1L));
                story.add("goes on " + on);
                pauses.set(pauses.size() - 1, new Paused(last.from(), on));
                OnTheWay.endPause(context, inspection.id(), on);
            } else if (last == null || !last.until().isAfter(today)) {
                LocalDate from = later(last == null ? FIRST_DAY : last.until(), today.minusDays(chance.nextInt(3)));
                story.add("paused from " + from);
                pauses.add(new Paused(from, null));
                OnTheWay.pause(context, inspection.id(), from);
            }
        }

        void loseDay() {
            List<LocalDate> days =
                    fieldwork().stream().filter(day -> !lost.containsKey(day)).toList();
            LocalDate day = days.get(chance.nextInt(days.size()));
            boolean madeUp = chance.nextBoolean();
            story.add("lost " + day + (madeUp ? ", made up for" : ""));
            OnTheWay.loseDay(context, inspection.id(), day, madeUp);
            lost.put(day, madeUp);
        }

        void ask() {
            story.add("asked");
            InTheField.ask(context, inspection.id(), 3);
        }

        void raise() {
            story.add("raised");
            PlayedConcern.lookAgain(context, "inspector1", inspection.id(), null);
        }

        void complain() {
            story.add("complained");
            OnTheWay.complain(context, "manager", inspection.id());
        }

        void extend() {
            int days = 1 + chance.nextInt(3);
            story.add("draft extended by " + days);
            OnTheWay.extendDraft(context, inspection, days);
            extension += days;
        }

        void correctLastDay() {
            LocalDate day = LAST_DAY.minusDays(chance.nextInt(4));
            if (!day.equals(lastDay)) {
                story.add("last day " + day);
                OnTheWay.correctLastDay(context, inspection.id(), day);
                lastDay = day;
            }
        }

        void changeCalendar() {
            LocalDate day = LocalDate.of(2012, 12, 17).plusDays(chance.nextInt(5));
            Map<LocalDate, String> all = new HashMap<>(holidays.all());
            if (all.remove(day) == null) {
                all.put(day, "A day of thanks");
            }
            story.add("bank holiday or not " + day);
            BankHolidays before = holidays;
            BankHolidays after = new BankHolidays(all, holidays.years());
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> waitingDates.move(
                            inspection.id(),
                            work -> calendar.assuming(before, work),
                            work -> calendar.assuming(after, work),
                            "By proclamation."));
            holidays = after;
        }

        private Instant now() {
            return today.atTime(LocalTime.of(15, 0)).toInstant(ZoneOffset.UTC);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private void check() {
            engine.doDueJobs(inspection.id());
            List<Waiting> waiting = timers.waiting(inspection.id());
            assertThat(waiting).hasSizeGreaterThan(5);
            Map<String, Instant> stand = new TreeMap<>();
            Map<String, Instant> rules = new TreeMap<>();
            waiting.forEach(date -> {
                String which = date.element() + " put " + date.since() + " " + date.id();
                stand.put(which, date.isOpenEnded() ? Timers.OPEN_ENDED : date.due());
                rules.put(which, scratch(date));
            });
            assertThat(stand).as("after %s", story).isEqualTo(rules);
        }

        private Instant scratch(Waiting date) {
            DateRule rule = registered.of(date).orElseThrow();
            boolean goesOn = InspectionProcess.goesOnInAPause(date.processKey());
            if (!goesOn && pauses.stream().anyMatch(pause -> pause.until() == null)) {
                return Timers.OPEN_ENDED;
            }
            Predicate<LocalDate> counts = goesOn ? this::isWorkingDay : this::counts;
            LocalDate put = London.dateOf(date.since());
            if (rule instanceof WorkLimit limit) {
                return London.endOf(after(put, days(limit.work()), counts));
            }
            if (rule instanceof WorkReminder reminder) {
                int before = framework.taskReminders().workingDays(reminder.work());
                return London.morningOf(after(put, Math.max(0, days(reminder.work()) - before), counts));
            }
            if (rule instanceof StepLimit) {
                return London.endOf(after(lastDay, draft().workingDays() + extension, counts));
            }
            if (rule instanceof StepReminder) {
                int days = draft().workingDays() + extension - draft().reminderWorkingDaysBefore();
                return London.morningOf(after(lastDay, days, counts));
            }
            if (rule == Concern.REFERRED_BACK) {
                return London.endOf(
                        after(put, framework.concerns().referralBackWithinWorkingDays(), this::isWorkingDay));
            }
            List<LocalDate> onSite = fieldwork();
            return rule == InspectionDay.LAST_ON_SITE
                    ? London.endOf(onSite.get(onSite.size() - 1))
                    : nextMorning(put, onSite);
        }

        /** A morning that has passed begins no day any more. */
        private Instant nextMorning(LocalDate put, List<LocalDate> onSite) {
            LocalDate after = later(put, today);
            return Stream.of(put, after)
                    .flatMap(from -> onSite.stream()
                            .filter(day -> day.isAfter(from) && !lost.containsKey(day))
                            .limit(1))
                    .map(London::morningOf)
                    .filter(morning -> !morning.isBefore(now()))
                    .findFirst()
                    .orElse(Timers.OPEN_ENDED);
        }

        private ReportTimeline.Step draft() {
            return framework.timeline().step("draft");
        }

        /** The framework's limit of the work; requests are asked for within three days. */
        private int days(String work) {
            return work.equals("answer-request") ? 3 : framework.taskLimits().workingDays(work);
        }

        private List<LocalDate> fieldwork() {
            List<LocalDate> days = new ArrayList<>();
            Set<LocalDate> madeUp = new HashSet<>();
            lost.forEach((day, again) -> {
                if (again) {
                    madeUp.add(day);
                }
            });
            for (LocalDate day = FIRST_DAY; days.size() < framework.fieldwork().daysOnSite(); day = day.plusDays(1)) {
                if (counts(day) && !madeUp.contains(day)) {
                    days.add(day);
                }
            }
            return days;
        }

        private static LocalDate after(LocalDate from, int days, Predicate<LocalDate> counts) {
            LocalDate day = from;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                left -= counts.test(day) ? 1 : 0;
            }
            return day;
        }

        private boolean counts(LocalDate day) {
            return isWorkingDay(day) && pauses.stream().noneMatch(pause -> covers(pause, day));
        }

        private boolean covers(Paused pause, LocalDate day) {
            LocalDate until = pause.until() == null ? today.plusDays(1) : pause.until();
            return !day.isBefore(pause.from()) && day.isBefore(until);
        }

        private boolean isWorkingDay(LocalDate day) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !weekend && new WorkingDays(holidays).isWorkingDay(day);
        }
    }
}
