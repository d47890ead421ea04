package org.waymark.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days on which schools are closed, as far as a file says, each with where that comes from. They are for whoever plans: no
 * deadline is counted by them.
 */
public final class SchoolHolidays {

    private static final String FILE = "config/school-holidays.csv";
    private static final String HEADING = "from;to;title;source";
    private static final String WITH_AREAS = "from;to;areas;title;source";
    private static final String EVERYWHERE = "all";

    private final List<SchoolHoliday> all;

    private SchoolHolidays(List<SchoolHoliday> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param to     the last day, included
     * @param areas  codes of authorities and names of regions in which schools are closed; none: in all of them
     * @param source where that comes from; begins with {@code assumed} where nobody has set it
     */
    public record SchoolHoliday(LocalDate from, LocalDate to, Set<String> areas, String title, String source) {

        boolean isIn(String authority, String region) {
            return areas.isEmpty() || areas.contains(authority) || areas.contains(region);
        }
    }

    /** Those of the working directory, otherwise those that come with Waymark. */
    static SchoolHolidays inForce() {
        Path own = Path.of(FILE);
        try {
            if (Files.exists(own)) {
                return parse(Files.readString(own), own.toString());
            }
            try (InputStream shipped = SchoolHolidays.class.getClassLoader().getResourceAsStream(FILE)) {
                return parse(new String(shipped.readAllBytes(), StandardCharsets.UTF_8), FILE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read.", unreadable);
        }
    }

    /** @throws IllegalArgumentException naming the line that cannot be used, and what would be right */
    public static SchoolHolidays parse(String text, String file) {
        List<String> lines = text.lines().toList();
        String heading = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!heading.equals(HEADING) && !heading.equals(WITH_AREAS)) {
            throw new IllegalArgumentException(
                    file + ", line 1: is neither \"" + HEADING + "\" nor \"" + WITH_AREAS + "\".");
        }
        List<SchoolHoliday> all = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(holiday(line, heading, "%s, line %d: ".formatted(file, number)));
            }
        }
        return new SchoolHolidays(all);
    }

    private static SchoolHoliday holiday(String line, String heading, String where) {
        int columns = heading.split(";").length;
        String[] cells = line.split(";", columns);
        if (cells.length != columns || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    where + "has not all %s of %s.".formatted(columns == 4 ? "four" : "five", heading));
        }
        LocalDate from = day(cells[0], where);
        LocalDate to = day(cells[1], where);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    where + "ends before it begins. Right is the first day and then the last.");
        }
        return new SchoolHoliday(
                from,
                to,
                columns == 4 ? Set.of() : areas(cells[2].strip()),
                cells[columns - 2].strip(),
                cells[columns - 1].strip());
    }

    private static Set<String> areas(String cell) {
        return cell.equals(EVERYWHERE)
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(String cell, String where) {
        try {
            return LocalDate.parse(cell.strip());
        } catch (DateTimeParseException odd) {
            throw new IllegalArgumentException(
                    where + "\"" + cell + "\" is no day. Right would be year-month-day, such as 2026-12-21.", odd);
        }
    }

    /** Those of which a day lies between these two days, both included; in the order of the file. */
    public List<SchoolHoliday> between(LocalDate from, LocalDate to) {
        return all.stream()
                .filter(one -> !one.from().isAfter(to) && !one.to().isBefore(from))
                .toList();
    }

    /** The same, of those in which the schools of an authority are closed. */
    public List<SchoolHoliday> between(LocalDate from, LocalDate to, String authority, String region) {
        return between(from, to).stream()
                .filter(one -> one.isIn(authority, region))
                .toList();
    }
}
