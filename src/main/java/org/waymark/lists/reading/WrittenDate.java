package org.waymark.lists.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.calendar.London;
import org.waymark.lists.workbook.CellText;

/**
 * Dates as authorities and their systems write them: as Excel holds dates, as numbers in the order of day, month and
 * year or of ISO, or with the month's name however shortened; with or without a weekday, an ordinal or a time.
 */
final class WrittenDate {

    /** Which of two numbers is the day. */
    enum Order {
        /** No question: a name, a number of Excel's, a year in front, or the same number twice. */
        CERTAIN,
        /** The first is above twelve, so that it must be the day. */
        DAY_FIRST,
        /** Both could be. */
        EITHER,
        /** The second is above twelve: it can only be the day, which England does not write there. */
        MONTH_FIRST
    }

    /**
     * What a cell means.
     *
     * @param day      read with the day first; with the month first where that alone is possible
     * @param other    the same numbers with the month first, where both are possible; otherwise null
     * @param twoDigit whether the year was written with two digits, so that its century was concluded
     */
    record Reading(LocalDate day, LocalDate other, Order order, boolean twoDigit) {

        static Reading certain(LocalDate day) {
            return new Reading(day, null, Order.CERTAIN, false);
        }
    }

    /** Before and after these no child of the lists lived: such a number is a slip, not a date. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    /** Day 60 of Excel's calendar is 29 February 1900, which never was. */
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The first years of this century that two digits mean, where nothing is known of when the lists were made. */
    private static final int OF_THIS_CENTURY = 50;

    private static final int LONGEST = 60;

    private static final Pattern ZONED =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "(T|\\s+|,\\s*)\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?\\s*[-/., ]?\\s*(?:of\\s+)?([a-z]{3,9})\\.?\\s*[-/., ]?\\s*'?(\\d{4}|\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "([a-z]{3,9})\\.?[-/ ]\\s*(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s*[-/, ]\\s*(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})\\s*[-/. ]\\s*([a-z]{3,9})\\.?\\s*[-/. ]\\s*(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*([-/. ])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private WrittenDate() {}

    /**
     * The day that a cell means.
     *
     * @param from1904 whether the workbook counts its days from 1904
     * @param dayOne   the day the lists describe, by which the century of a year of two digits is told; or null
     */
    static Optional<Reading> read(CellText cell, boolean from1904, LocalDate dayOne) {
        Optional<Reading> reading =
                cell.number() ? ofNumber(cell.text(), from1904) : ofText(cell.text(), from1904, dayOne);
        return reading.filter(one -> isPossible(one.day()));
    }

    private static boolean isPossible(LocalDate day) {
        return !day.isBefore(EARLIEST) && day.isBefore(LATEST);
    }

    private static Optional<Reading> ofNumber(String number, boolean from1904) {
        Matcher basic = BASIC.matcher(number);
        if (basic.matches()) {
            return day(basic.group(1), basic.group(2), basic.group(3));
        }
        BigDecimal days = new BigDecimal(number).setScale(0, RoundingMode.FLOOR);
        return days.precision() > 6
                ? Optional.empty()
                : Optional.of(Reading.certain((from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days.longValue())));
    }

    private static Optional<Reading> ofText(String text, boolean from1904, LocalDate dayOne) {
        if (text.length() > LONGEST || text.length() < 5) {
            return Optional.empty();
        }
        if (SERIAL.matcher(text).matches()) {
            return ofNumber(text, from1904);
        }
        if (ZONED.matcher(text).matches()) {
            return ofMoment(text);
        }
        String day = text.startsWith("'") ? text.substring(1) : text;
        day = TIME.matcher(day).replaceFirst("").strip();
        Matcher numbers = NUMBERS.matcher(day);
        if (numbers.matches()) {
            return ofNumbers(numbers, dayOne);
        }
        for (Pattern yearFirst : new Pattern[] {ISO, BASIC}) {
            Matcher iso = yearFirst.matcher(day);
            if (iso.matches()) {
                int last = iso.groupCount();
                return day(iso.group(1), iso.group(last - 1), iso.group(last));
            }
        }
        return named(WEEKDAY.matcher(day).replaceFirst(""), dayOne);
    }

    private static Optional<Reading> ofNumbers(Matcher numbers, LocalDate dayOne) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        Optional<Integer> year = year(numbers.group(4), dayOne);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = date(year.get(), second, first);
        Optional<LocalDate> monthFirst = date(year.get(), first, second);
        boolean twoDigit = numbers.group(4).length() == 2;
        if (dayFirst.isEmpty()) {
            return monthFirst.map(day -> new Reading(day, null, Order.MONTH_FIRST, twoDigit));
        }
        Order order = first == second ? Order.CERTAIN : monthFirst.isEmpty() ? Order.DAY_FIRST : Order.EITHER;
        return Optional.of(
                new Reading(dayFirst.get(), order == Order.EITHER ? monthFirst.get() : null, order, twoDigit));
    }

    private static Optional<Reading> named(String text, LocalDate dayOne) {
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        if (dayFirst.matches()) {
            boolean twoDigit = dayFirst.group(3).length() == 2;
            return year(dayFirst.group(3), dayOne)
                    .flatMap(year -> date(year, month(dayFirst.group(2)), Integer.parseInt(dayFirst.group(1))))
                    .map(day -> new Reading(day, null, Order.CERTAIN, twoDigit));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        if (monthFirst.matches()) {
            return date(
                            Integer.parseInt(monthFirst.group(3)),
                            month(monthFirst.group(1)),
                            Integer.parseInt(monthFirst.group(2)))
                    .map(Reading::certain);
        }
        Matcher yearFirst = YEAR_MONTH_DAY.matcher(text);
        return yearFirst.matches()
                ? date(
                                Integer.parseInt(yearFirst.group(1)),
                                month(yearFirst.group(2)),
                                Integer.parseInt(yearFirst.group(3)))
                        .map(Reading::certain)
                : Optional.empty();
    }

    /** A month by its name or the beginning of it, from three letters on: Sep, Sept, Septem; 0 for no month. */
    private static int month(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS.length; month++) {
            if (MONTHS[month - 1].startsWith(name)) {
                return month;
            }
        }
        return 0;
    }

    /** The century of two digits: the latest in which the day is not far ahead of the lists. */
    private static Optional<Integer> year(String written, LocalDate dayOne) {
        int year = Integer.parseInt(written);
        if (written.length() == 4) {
            return Optional.of(year);
        }
        int latest = dayOne == null ? 2000 + OF_THIS_CENTURY - 1 : dayOne.getYear() + 1;
        int meant = 2000 + year <= latest ? 2000 + year : 1900 + year;
        return meant < EARLIEST.getYear() ? Optional.empty() : Optional.of(meant);
    }

    /** A moment with its zone is the day that it was in London. */
    private static Optional<Reading> ofMoment(String text) {
        try {
            String iso = text.replace(' ', 'T').replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
            return Optional.of(
                    Reading.certain(London.dateOf(OffsetDateTime.parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .toInstant())));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> day(String year, String month, String day) {
        return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .map(Reading::certain);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
