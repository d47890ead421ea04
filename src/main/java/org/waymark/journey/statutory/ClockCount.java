package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.calendar.SkippedDay;
import org.waymark.calendar.WorkingDayCount;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;

/**
 * Counts a clock against its limit. Working days are counted from the day after. Weeks end on the same weekday; months
 * end on the day of the same number, or on the month's last day where it has none: three months from 30 November end
 * on the last day of February (the rule of corresponding dates). A limit is met on its last day.
 */
final class ClockCount {

    private final WorkingDays calendar;

    ClockCount(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The last day; empty when it cannot be counted for want of bank holidays. */
    Optional<LocalDate> due(LegalLimit limit, LocalDate from) {
        try {
            return Optional.of(
                    switch (limit.unit()) {
                        case WORKING_DAYS -> calendar.add(from, limit.number());
                        case WEEKS -> from.plusWeeks(limit.number());
                        case MONTHS -> from.plusMonths(limit.number());
                    });
        } catch (YearNotKnown notKnown) {
            return Optional.empty();
        }
    }

    /** As {@link #limit(RunningClock, LegalLimit)}, where another rule may have given more time. */
    Limit limit(RunningClock clock, LegalLimit legal, LegalLimit longer) {
        Limit strict = limit(clock, legal);
        if (strict.verdict() != Verdict.MISSED) {
            return strict;
        }
        Limit lenient = limit(clock.byTheLonger(), longer);
        return lenient.verdict() == Verdict.MISSED
                ? lenient
                : limit(clock, legal, strict.due(), Verdict.NOT_CERTAIN, 0);
    }

    Limit limit(RunningClock clock, LegalLimit legal) {
        if (clock.uncounted() != null) {
            return limit(clock, legal, null, Verdict.NOT_COUNTED, 0);
        }
        Optional<LocalDate> due = due(legal, clock.clockFrom());
        if (due.isEmpty()) {
            return limit(clock, legal, null, Verdict.NOT_COUNTED, 0);
        }
        LocalDate end = clock.actual() == null ? clock.undoneOn() : clock.actual();
        Verdict verdict = verdict(clock, due.get());
        boolean counts = verdict != Verdict.NOT_RECORDED && verdict != Verdict.NOT_CERTAIN;
        try {
            return limit(clock, legal, due.get(), verdict, counts ? between(legal.unit(), due.get(), end) : 0);
        } catch (YearNotKnown notKnown) {
            return limit(clock, legal, null, Verdict.NOT_COUNTED, 0);
        }
    }

    private static Verdict verdict(RunningClock clock, LocalDate due) {
        Verdict missed = RelaxedMonths.touches(clock, due) ? Verdict.NOT_CERTAIN : Verdict.MISSED;
        if (clock.actual() != null) {
            return clock.actual().isAfter(due) ? missed : Verdict.MET;
        }
        if (clock.undoneOn() == null) {
            return Verdict.NOT_RECORDED;
        }
        if (!clock.undoneOn().isAfter(due)) {
            return Verdict.OPEN;
        }
        return clock.certain() ? missed : Verdict.NOT_RECORDED;
    }

    private int between(Unit unit, LocalDate due, LocalDate end) {
        return Math.abs(
                unit == Unit.WORKING_DAYS ? calendar.between(due, end) : (int) ChronoUnit.DAYS.between(due, end));
    }

    private Limit limit(RunningClock clock, LegalLimit legal, LocalDate due, Verdict verdict, int days) {
        boolean workingDays = legal.unit() == Unit.WORKING_DAYS && due != null;
        WorkingDayCount working = workingDays ? calendar.count(clock.clockFrom(), legal.number()) : null;
        return new Limit(
                clock.rule().id(),
                legal.title(),
                legal.inWords(),
                legal.source(),
                clock.clockFrom(),
                due,
                working,
                counted(legal, clock.clockFrom(), due, working),
                clock.actual(),
                verdict,
                days,
                says(clock, legal.unit(), due, verdict, days),
                note(clock, due, verdict));
    }

    private static String note(RunningClock clock, LocalDate due, Verdict verdict) {
        boolean relaxed = verdict == Verdict.NOT_CERTAIN && RelaxedMonths.touches(clock, due);
        return !relaxed
                ? clock.note()
                : clock.note() == null ? RelaxedMonths.NOTE : clock.note() + " " + RelaxedMonths.NOTE;
    }

    private static String says(RunningClock clock, Unit unit, LocalDate due, Verdict verdict, int days) {
        String number = days + (unit == Unit.WORKING_DAYS ? " working day" : " day") + (days == 1 ? "" : "s");
        return switch (verdict) {
            case MET -> days == 0 ? "met on the last day" : "met with " + number + " to spare";
            case MISSED ->
                (clock.actual() == null ? "not done by " + InWords.date(clock.undoneOn()) + ": " : "") + "missed"
                        + (days == 0 ? ", though by no working day" : " by " + number);
            case OPEN -> days == 0 ? "still open, due that day" : "still open, " + number + " left";
            case NOT_RECORDED ->
                clock.undoneOn() == null
                        ? "not recorded"
                        : "not recorded by " + InWords.date(clock.undoneOn()) + "; it was due on " + InWords.date(due);
            case NOT_CERTAIN ->
                "not certain: "
                        + (clock.actual() == null
                                ? "not done by " + InWords.date(clock.undoneOn())
                                : "done on " + InWords.date(clock.actual()))
                        + "; it was due on " + InWords.date(due) + ", unless there was more time";
            case NOT_COUNTED ->
                clock.uncounted() == null
                        ? "cannot be counted, as the bank holidays of those years are not known"
                        : "not counted: " + clock.uncounted();
        };
    }

    private static String counted(LegalLimit legal, LocalDate from, LocalDate due, WorkingDayCount working) {
        if (due == null) {
            return legal.inWords() + ", " + InWords.date(from) + ".";
        }
        String sum = legal.unit().of(legal.number()) + " from " + InWords.day(from)
                + (legal.number() == 1 ? " ends on " : " end on ") + InWords.day(due);
        if (working == null) {
            return sum
                    + (due.getDayOfMonth() != from.getDayOfMonth() && legal.unit() == Unit.MONTHS
                            ? ", the last day of that month."
                            : ".");
        }
        return sum + ". " + passedOver(working);
    }

    private static String passedOver(WorkingDayCount working) {
        long weekends = working.skipped().stream().filter(ClockCount::weekend).count();
        String named = working.skipped().stream()
                .filter(skipped -> !weekend(skipped))
                .map(skipped -> InWords.date(skipped.date()) + " (" + skipped.reason() + ")")
                .collect(Collectors.joining(", "));
        if (weekends == 0 && named.isEmpty()) {
            return "No day was passed over.";
        }
        String both = weekends == 0 || named.isEmpty() ? "" : ", and ";
        String days = weekends == 0 ? "" : weekends + (weekends == 1 ? " day" : " days") + " of weekends";
        return "Passed over: " + days + both + named + ".";
    }

    private static boolean weekend(SkippedDay skipped) {
        return skipped.reason().equals("Saturday") || skipped.reason().equals("Sunday");
    }
}
