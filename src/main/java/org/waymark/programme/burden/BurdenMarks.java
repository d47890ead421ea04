package org.waymark.programme.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;

/** What is marked in the line of an authority: inspections too near to each other, lists asked for again, too many days. */
final class BurdenMarks {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private BurdenMarks() {}

    /**
     * One thing that is asked of an authority, by whichever agency.
     *
     * @param inspection its id; null where it is not carried here, or is not planned yet
     * @param what       in words
     * @param to         the last day on site; the first one where none is known
     * @param state      in words, such as planned
     * @param days       of the authority's people, counted or as usual under its framework; null where nothing is known
     * @param lists      whether lists of children were or are asked for
     */
    record LineEntry(
            String inspection,
            String what,
            LocalDate from,
            LocalDate to,
            String state,
            Double days,
            boolean lists,
            List<String> marks) {

        LineEntry with(List<String> marks) {
            return new LineEntry(inspection, what, from, to, state, days, lists, marks);
        }
    }

    /** The same in the order of their days, each with what is marked of it. */
    static List<LineEntry> marked(
            String authority, List<LineEntry> entries, BurdenLimits limits, WorkingDays calendar) {
        List<LineEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(LineEntry::from).thenComparing(LineEntry::what))
                .toList();
        List<LineEntry> marked = new ArrayList<>();
        for (int place = 0; place < sorted.size(); place++) {
            LineEntry one = sorted.get(place);
            List<LineEntry> before = sorted.subList(0, place);
            List<String> marks = new ArrayList<>();
            before.forEach(earlier -> near(earlier, one, limits, calendar, marks));
            again(before, one, limits, marks);
            tooMany(sorted.subList(0, place + 1), one, limits.daysInAYear(authority), marks);
            marked.add(one.with(List.copyOf(marks)));
        }
        return marked;
    }

    private static void near(
            LineEntry earlier, LineEntry one, BurdenLimits limits, WorkingDays calendar, List<String> marks) {
        if (!one.from().isAfter(earlier.to())) {
            marks.add("At the same time as: %s.".formatted(earlier.what()));
            return;
        }
        int between = between(earlier.to(), one.from(), calendar) - 1;
        if (between < limits.overlapWorkingDays()) {
            marks.add("%d working day%s after the end of: %s. Fewer than %d are marked."
                    .formatted(between, between == 1 ? "" : "s", earlier.what(), limits.overlapWorkingDays()));
        }
    }

    /** Where a year's bank holidays are not known, as if there were none. */
    private static int between(LocalDate from, LocalDate to, WorkingDays calendar) {
        try {
            return calendar.between(from, to);
        } catch (YearNotKnown unknown) {
            return (int) (to.toEpochDay() - from.toEpochDay()) * WORKING_DAYS_OF_A_WEEK / DAYS_OF_A_WEEK;
        }
    }

    private static void again(List<LineEntry> before, LineEntry one, BurdenLimits limits, List<String> marks) {
        LocalDate since = one.from().minusMonths(limits.listsAgainMonths());
        before.stream()
                .filter(earlier ->
                        one.lists() && earlier.lists() && !earlier.from().isBefore(since))
                .reduce((first, second) -> second)
                .ifPresent(earlier -> marks.add(
                        "Lists of children were asked for within %d months, by: %s. They are offered to the authority before others are asked for."
                                .formatted(limits.listsAgainMonths(), earlier.what())));
    }

    private static void tooMany(List<LineEntry> upToIt, LineEntry one, int limit, List<String> marks) {
        LocalDate since = one.from().minusMonths(12);
        double days = upToIt.stream()
                .filter(entry -> entry.from().isAfter(since) && entry.days() != null)
                .mapToDouble(LineEntry::days)
                .sum();
        if (one.days() != null && days > limit) {
            marks.add("With it %s days of the authority's people are asked in twelve months, to %s: more than %d."
                    .formatted(Math.round(days), InWords.date(one.from()), limit));
        }
    }
}
