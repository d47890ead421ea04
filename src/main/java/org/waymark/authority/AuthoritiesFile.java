package org.waymark.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads the list of authorities: UTF-8, one a line, columns {@code code;name;region;kind;from;to}. */
public final class AuthoritiesFile {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "authorities.csv");
    private static final Set<String> KINDS = Set.of("london", "metropolitan", "unitary", "county");
    private static final ListedPlaces<AuthorityView> LIST =
            new ListedPlaces<>("config/authorities.csv", "code;name;region;kind;from;to", AuthoritiesFile::authority);

    private AuthoritiesFile() {}

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
        return LIST.in(file);
    }

    /** The list that comes with Waymark, from the class path. */
    static List<AuthorityView> shipped() {
        return LIST.comingAlong();
    }

    static List<AuthorityView> parse(String text, String source) {
        return LIST.parse(text, source);
    }

    private static AuthorityView authority(ListedPlaces.Line line) {
        String code = line.of("code");
        if (!code.matches("[0-9]{3}")) {
            throw line.wrong("code", "\"" + code + "\" is not a code. Right would be three digits, such as 301.");
        }
        for (String column : List.of("name", "region")) {
            if (line.of(column).isBlank()) {
                throw line.wrong(column, "is empty.");
            }
        }
        if (!KINDS.contains(line.of("kind"))) {
            throw line.wrong(
                    "kind",
                    "\"" + line.of("kind")
                            + "\" is no kind of authority. Right would be london, metropolitan, unitary or county.");
        }
        return new AuthorityView(
                code,
                line.of("name").strip(),
                line.of("region").strip(),
                line.of("kind"),
                line.date("from"),
                line.lastDay());
    }
}
