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

/** Reads the list of organisations: UTF-8, one a line, columns {@code code;name;kind;from;to}. */
final class OrganisationsFile {

    private static final String SHIPPED = "config/organisations.csv";
    private static final String HEADER = "code;name;kind;from;to";

    private final String source;

    private OrganisationsFile(String source) {
        this.source = source;
    }

    /** @throws InvalidAuthorities naming the line and the column that cannot be used */
    static List<OrganisationView> read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InvalidAuthorities(file + ": cannot be read (" + e + "). Name an existing file in UTF-8.");
        }
    }

    /** The list that comes with Waymark, from the class path. */
    static List<OrganisationView> shipped() {
        try (InputStream in = OrganisationsFile.class.getClassLoader().getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new InvalidAuthorities(SHIPPED + ": is not on the class path.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<OrganisationView> parse(String text, String source) {
        return new OrganisationsFile(source).rows(text.lines().toList());
    }

    private List<OrganisationView> rows(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw wrong(1, "", "the first line is not \"" + HEADER + "\".");
        }
        Map<String, OrganisationView> byCode = new TreeMap<>();
        for (int line = 2; line <= lines.size(); line++) {
            if (lines.get(line - 1).isBlank()) {
                continue;
            }
            OrganisationView organisation = row(lines.get(line - 1).split(";", -1), line);
            if (byCode.putIfAbsent(organisation.code(), organisation) != null) {
                throw wrong(line, "code", organisation.code() + " stands in an earlier line too. Keep one of the two.");
            }
        }
        return List.copyOf(byCode.values());
    }

    private OrganisationView row(String[] cells, int line) {
        if (cells.length != 5) {
            throw wrong(line, "", "has " + cells.length + " columns. Right would be the five of " + HEADER + ".");
        }
        if (!cells[0].matches("[a-z]+[0-9]*")) {
            throw wrong(
                    line,
                    "code",
                    "\"" + cells[0]
                            + "\" is not a code. Right would be small letters and then digits, such as police01.");
        }
        if (cells[1].isBlank()) {
            throw wrong(line, "name", "is empty.");
        }
        if (!cells[2].matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw wrong(line, "kind", "\"" + cells[2] + "\" is no kind. Right would be a word such as police.");
        }
        LocalDate from = date(cells[3], line, "from");
        LocalDate to = date(cells[4], line, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong(line, "to", to + " is before from, " + from + ".");
        }
        return new OrganisationView(cells[0], cells[1].strip(), cells[2], from, to);
    }

    private LocalDate date(String text, int line, String column) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw wrong(
                    line,
                    column,
                    "\"" + text + "\" is not a date. Right would be year-month-day, such as 2019-03-31, or nothing.");
        }
    }

    private InvalidAuthorities wrong(int line, String column, String message) {
        return new InvalidAuthorities(
                source + ", line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + message);
    }
}
