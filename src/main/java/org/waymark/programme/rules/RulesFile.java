package org.waymark.programme.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rules as it is written: UTF-8, one rule a line, columns parted by semicolons, the first line their names. A
 * file of {@code config/programme} in the working directory goes before the one that comes with Waymark.
 */
public final class RulesFile {

    private static final String FOLDER = "config/programme/";

    private final String source;
    private final List<String> columns;
    private final List<Line> lines;

    private RulesFile(String source, List<String> columns, List<Line> lines) {
        this.source = source;
        this.columns = columns;
        this.lines = lines;
    }

    /**
     * @param name    of the file, such as {@code weights.csv}
     * @param columns as its first line must name them
     * @throws InvalidRules when it is not of that shape
     */
    public static RulesFile inForce(String name, String... columns) {
        Path own = Path.of(FOLDER + name);
        return Files.exists(own) ? read(own, columns) : shipped(name, columns);
    }

    /** @throws InvalidRules when it cannot be read or is not of that shape */
    public static RulesFile read(Path file, String... columns) {
        try {
            return parse(Files.readString(file), file.toString(), columns);
        } catch (IOException e) {
            throw new InvalidRules(file + ": cannot be read (" + e + "). Name an existing file in UTF-8.");
        }
    }

    private static RulesFile shipped(String name, String... columns) {
        try (InputStream in = RulesFile.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new InvalidRules(FOLDER + name + ": is not on the class path.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), FOLDER + name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidRules when it is not of that shape */
    public static RulesFile parse(String text, String source, String... columns) {
        List<String> written = text.lines().toList();
        String heading = String.join(";", columns);
        if (written.isEmpty() || !written.get(0).strip().equals(heading)) {
            throw new InvalidRules(source + ", line 1: is not \"" + heading + "\".");
        }
        RulesFile file = new RulesFile(source, List.of(columns), new ArrayList<>());
        for (int number = 2; number <= written.size(); number++) {
            String line = written.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(";", columns.length);
            if (cells.length != columns.length) {
                throw new InvalidRules("%s, line %d: has %d columns. Right would be the %d of %s."
                        .formatted(source, number, cells.length, columns.length, heading));
            }
            file.lines.add(file.new Line(number, List.of(cells)));
        }
        return file;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** To be thrown for what the file as a whole lacks. */
    public InvalidRules lacks(String what) {
        return new InvalidRules(source + ": " + what);
    }

    /** One rule. */
    public final class Line {

        private final int number;
        private final List<String> cells;

        private Line(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        /** What stands in a column; empty where nothing does. */
        public String text(String column) {
            return cells.get(columns.indexOf(column)).strip();
        }

        /** @throws InvalidRules where nothing stands there */
        public String given(String column) {
            if (text(column).isEmpty()) {
                throw wrong(column, "is empty.");
            }
            return text(column);
        }

        /** @throws InvalidRules unless a number stands there that is not negative */
        public double number(String column) {
            try {
                double value = Double.parseDouble(text(column));
                if (value >= 0 && Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException odd) {
                // said below
            }
            throw wrong(column, "\"" + text(column) + "\" is no number. Right would be 0 or more, such as 12.");
        }

        /** @throws InvalidRules unless a whole number stands there that is not negative */
        public int whole(String column) {
            double value = number(column);
            if (value != Math.rint(value) || value > 1_000_000) {
                throw wrong(column, "\"" + text(column) + "\" is no whole number. Right would be such as 12.");
            }
            return (int) value;
        }

        /** @throws InvalidRules unless a day of a year stands there */
        public LocalDate date(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeException odd) {
                throw wrong(
                        column,
                        "\"" + text(column) + "\" is no day. Right would be year-month-day, such as 2015-03-30.");
            }
        }

        /** @throws InvalidRules unless a month and a day stand there */
        public MonthDay day(String column) {
            try {
                return MonthDay.parse("--" + text(column));
            } catch (DateTimeException odd) {
                throw wrong(column, "\"" + text(column) + "\" is no day. Right would be month-day, such as 12-15.");
            }
        }

        /** To be thrown for what stands in a column. */
        public InvalidRules wrong(String column, String message) {
            return new InvalidRules("%s, line %d, %s: %s".formatted(source, number, column, message));
        }
    }
}
