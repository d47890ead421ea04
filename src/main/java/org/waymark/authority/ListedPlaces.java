package org.waymark.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A list that is a file, in UTF-8: one place a line under a heading, semicolons between its columns, in the first a code of its
 * own.
 *
 * @param shipped where the list that comes with Waymark is on the class path
 * @param header  its first line
 * @param read    makes a place of a line, or refuses it
 */
record ListedPlaces<T>(String shipped, String header, Function<Line, T> read) {

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    /** @throws InvalidAuthorities naming the line and the column that cannot be used */
    List<T> in(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InvalidAuthorities(file + ": cannot be read (" + e + "). Name an existing file in UTF-8.");
        }
    }

    /** The list that comes with Waymark. */
    List<T> comingAlong() {
        try (InputStream in = ListedPlaces.class.getClassLoader().getResourceAsStream(shipped)) {
            if (in == null) {
                throw new InvalidAuthorities(shipped + ": is not on the class path.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), shipped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By code. */
    List<T> parse(String text, String source) {
        List<String> columns = List.of(header.split(";"));
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(header)) {
            throw new Line(source, 1, columns, List.of()).wrong("", "the first line is not \"" + header + "\".");
        }
        Map<String, T> byCode = new TreeMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            if (lines.get(number - 1).isBlank()) {
                continue;
            }
            Line line = new Line(
                    source, number, columns, List.of(lines.get(number - 1).split(";", -1)));
            T place = placeIn(line);
            String code = line.cells().get(0);
            if (byCode.putIfAbsent(code, place) != null) {
                throw line.wrong("code", code + " stands in an earlier line too. Keep one of the two.");
            }
        }
        return List.copyOf(byCode.values());
    }

    private T placeIn(Line line) {
        int columns = line.columns().size();
        if (line.cells().size() != columns) {
            throw line.wrong(
                    "",
                    "has " + line.cells().size() + " columns. Right would be the " + NUMBERS.get(columns) + " of "
                            + header + ".");
        }
        return read.apply(line);
    }

    /** A line of the file. @param number 1 is the heading */
    record Line(String source, int number, List<String> columns, List<String> cells) {

        String of(String column) {
            return cells.get(columns.indexOf(column));
        }

        /** Null where nothing stands there. */
        LocalDate date(String column) {
            String text = of(column);
            try {
                return text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                throw wrong(
                        column,
                        "\"" + text
                                + "\" is not a date. Right would be year-month-day, such as 2019-03-31, or nothing.");
            }
        }

        /** The last day, which is not before the first. */
        LocalDate lastDay() {
            LocalDate from = date("from");
            LocalDate to = date("to");
            if (from != null && to != null && to.isBefore(from)) {
                throw wrong("to", to + " is before from, " + from + ".");
            }
            return to;
        }

        /** @param column empty for the line as a whole */
        InvalidAuthorities wrong(String column, String message) {
            return new InvalidAuthorities(
                    source + ", line " + number + (column.isEmpty() ? "" : ", " + column) + ": " + message);
        }
    }
}
