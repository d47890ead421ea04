package org.waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes the bank holidays of a year whole: the eight that every year has had since 1978, a substitute standing for
 * one that falls on a weekend. Five of them follow from the year alone. The other three are moved now and then by
 * proclamation, and are looked for around their day.
 */
public final class WholeYear {

    static final int FIRST = 1978;

    private WholeYear() {}

    /** Which of the eight are not among these days, as people call them; empty when the year is whole. */
    public static List<String> lacks(int year, Set<LocalDate> days) {
        List<String> lacking = new ArrayList<>();
        fixed(year).forEach((day, name) -> {
            if (!days.contains(day)) {
                lacking.add(name + " on " + InWords.day(day));
            }
        });
        moving(year).forEach((name, span) -> {
            if (days.stream().noneMatch(span::holds)) {
                lacking.add(name + " in " + span.inWords());
            }
        });
        return lacking;
    }

    /** The eight on the days on which they are unless a proclamation moves one. */
    static Map<LocalDate, String> usual(int year) {
        Map<LocalDate, String> days = fixed(year);
        days.put(
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                "Early May bank holiday");
        days.put(
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                "Spring bank holiday");
        days.put(
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                "Summer bank holiday");
        return days;
    }

    /** On which days it can be, when one of the five that follow from the year stands on another day. */
    static Optional<Set<LocalDate>> rightDays(LocalDate date, String title) {
        String name = plain(title);
        Set<LocalDate> right = new TreeSet<>();
        boolean onWeekend =
                LocalDate.of(date.getYear(), Month.DECEMBER, 25).getDayOfWeek().getValue() > 5;
        fixed(date.getYear()).forEach((day, named) -> {
            if (plain(named).equals(name) || isOfChristmas(named) && onWeekend && name.equals(other(named))) {
                right.add(day);
            }
        });
        return right.isEmpty() || right.contains(date) ? Optional.empty() : Optional.of(right);
    }

    /** What a holiday is called, whatever is noted beside it and however its apostrophe is written. */
    public static String plain(String title) {
        return title.replaceFirst("\\s*\\(.*$", "")
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase();
    }

    private static boolean isOfChristmas(String named) {
        return named.equals("Christmas Day") || named.equals("Boxing Day");
    }

    /** Which of the two is the substitute is told either way. */
    private static String other(String named) {
        return named.equals("Christmas Day") ? "boxing day" : "christmas day";
    }

    /** The five that follow from the year, each on the day it is kept. */
    private static Map<LocalDate, String> fixed(int year) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        days.put(weekdayFrom(LocalDate.of(year, Month.JANUARY, 1), days), "New Year's Day");
        days.put(Easter.sunday(year).minusDays(2), "Good Friday");
        days.put(Easter.sunday(year).plusDays(1), "Easter Monday");
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxing = christmas.plusDays(1);
        // On a Sunday, Christmas Day is kept after Boxing Day, which has its own day.
        boolean boxingFirst = christmas.getDayOfWeek() == DayOfWeek.SUNDAY;
        days.put(weekdayFrom(boxingFirst ? boxing : christmas, days), boxingFirst ? "Boxing Day" : "Christmas Day");
        days.put(weekdayFrom(boxing, days), boxingFirst ? "Christmas Day" : "Boxing Day");
        return days;
    }

    private static LocalDate weekdayFrom(LocalDate day, Map<LocalDate, String> taken) {
        LocalDate kept = day;
        while (kept.getDayOfWeek().getValue() > 5 || taken.containsKey(kept)) {
            kept = kept.plusDays(1);
        }
        return kept;
    }

    private static Map<String, Span> moving(int year) {
        Map<String, Span> spans = new LinkedHashMap<>();
        spans.put("Early May bank holiday", new Span(year, MonthDay.of(5, 1), MonthDay.of(5, 14)));
        spans.put("Spring bank holiday", new Span(year, MonthDay.of(5, 24), MonthDay.of(6, 10)));
        spans.put("Summer bank holiday", new Span(year, MonthDay.of(8, 20), MonthDay.of(9, 6)));
        return spans;
    }

    private record Span(int year, MonthDay first, MonthDay last) {

        boolean holds(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6
                    && !day.isBefore(first.atYear(year))
                    && !day.isAfter(last.atYear(year));
        }

        String inWords() {
            return "%s to %s".formatted(InWords.date(first.atYear(year)), InWords.date(last.atYear(year)));
        }
    }
}
