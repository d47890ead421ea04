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
import java.util.Set;
import java.util.TreeMap;

/** Reads the list of authorities: UTF-8, one a line, columns {@code code;name;region;kind;from;to}. */
public final class AuthoritiesFile {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "authorities.csv");
    private static final String SHIPPED = "config/authorities.csv";
    private static final String HEADER = "code;name;region;kind;from;to";
    private static final Set<String> KINDS = Set.of("london", "metropolitan", "unitary", "county");

    private final String source;

    private AuthoritiesFile(String source) {
        this.source = source;
    }

    /**
     * The list that is in force, abolished authorities among them.
     *
     * @param set the file that a setting names; null: that of the working directory, or the one that comes along
     * @throws InvalidAuthorities naming the line and the column that cannot be used
     */
    public static List<AuthorityView> listed(Path set) {
        if (set != null) {
            return read(set);
        }
        return Files.exists(IN_WORKING_DIRECTORY) ? read(IN_WORKING_DIRECTORY) : shipped();
    }

    /** @throws InvalidAuthorities naming the line and the column that cannot be used */
    static List<AuthorityView> read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InvalidAuthorities(file + ": cannot be read (" + e + "). Name an existing file in UTF-8.");
        }
    }

    /** The list that comes with Waymark, from the class path. */
    static List<AuthorityView> shipped() {
        try (InputStream in = AuthoritiesFile.class.getClassLoader().getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new InvalidAuthorities(SHIPPED + ": is not on the class path.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<AuthorityView> parse(String text, String source) {
        return new AuthoritiesFile(source).rows(text.lines().toList());
    }

    private List<AuthorityView> rows(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw wrong(1, "", "the first line is not \"" + HEADER + "\".");
        }
        Map<String, AuthorityView> byCode = new TreeMap<>();
        for (int line = 2; line <= lines.size(); line++) {
            if (lines.get(line - 1).isBlank()) {
                continue;
            }
            AuthorityView authority = row(lines.get(line - 1).split(";", -1), line);
            if (byCode.putIfAbsent(authority.code(), authority) != null) {
                throw wrong(line, "code", authority.code() + " stands in an earlier line too. Keep one of the two.");
            }
        }
        return List.copyOf(byCode.values());
    }

    private AuthorityView row(String[] cells, int line) {
        if (cells.length != 6) {
            throw wrong(line, "", "has " + cells.length + " columns. Right would be the six of " + HEADER + ".");
        }
        if (!cells[0].matches("[0-9]{3}")) {
            throw wrong(line, "code", "\"" + cells[0] + "\" is not a code. Right would be three digits, such as 301.");
        }
        if (cells[1].isBlank() || cells[2].isBlank()) {
            throw wrong(line, cells[1].isBlank() ? "name" : "region", "is empty.");
        }
        if (!KINDS.contains(cells[3])) {
            throw wrong(
                    line,
                    "kind",
                    "\"" + cells[3] + "\" is no kind of authority. Right would be london,"
                            + " metropolitan, unitary or county.");
        }
        LocalDate from = date(cells[4], line, "from");
        LocalDate to = date(cells[5], line, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong(line, "to", to + " is before from, " + from + ".");
        }
        return new AuthorityView(cells[0], cells[1].strip(), cells[2].strip(), cells[3], from, to);
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
                    "\"" + text + "\" is not a date. Right would be year-month-day, such as"
                            + " 2019-03-31, or nothing.");
        }
    }

    private InvalidAuthorities wrong(int line, String column, String message) {
        return new InvalidAuthorities(
                source + ", line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + message);
    }
}
