package org.waymark.journey.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as authorities write them: as Excel holds dates, DD/MM/YYYY, ISO, or with the month's name. */
final class WrittenDate {

    /** Before and after these no child of the lists lived: such a number is a slip, not a date. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    /** Day 60 of Excel's calendar is 29 February 1900, which never was. */
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            of("d/M/uuuu"),
            of("uuuu-M-d"),
            of("d-M-uuuu"),
            of("d.M.uuuu"),
            of("uuuu/M/d"),
            of("d MMM uuuu"),
            of("d MMMM uuuu"),
            of("d-MMM-uuuu"),
            of("d/MMM/uuuu"));

    private WrittenDate() {}

    /**
     * The day that a cell means.
     *
     * @param from1904 whether the workbook counts its days from 1904
     */
    static Optional<LocalDate> read(CellText cell, boolean from1904) {
        Optional<LocalDate> day = cell.number() ? ofNumber(cell.text(), from1904) : ofText(cell.text());
        return day.filter(date -> !date.isBefore(EARLIEST) && date.isBefore(LATEST));
    }

    private static Optional<LocalDate> ofNumber(String number, boolean from1904) {
        BigDecimal days = new BigDecimal(number).setScale(0, RoundingMode.FLOOR);
        if (days.precision() > 6) {
            return Optional.empty();
        }
        return Optional.of((from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days.longValue()));
    }

    private static Optional<LocalDate> ofText(String text) {
        String day = ORDINAL.matcher(TIME_OF_DAY.matcher(text).replaceFirst("")).replaceFirst("$1");
        for (DateTimeFormatter format : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeParseException notThisOne) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
