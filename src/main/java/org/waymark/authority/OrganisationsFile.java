package org.waymark.authority;

import java.nio.file.Path;
import java.util.List;

/** Reads the list of organisations: UTF-8, one a line, columns {@code code;name;kind;from;to}. */
final class OrganisationsFile {

    private static final ListedPlaces<OrganisationView> LIST =
            new ListedPlaces<>("config/organisations.csv", "code;name;kind;from;to", OrganisationsFile::organisation);

    private OrganisationsFile() {}

    /** @throws InvalidAuthorities naming the line and the column that cannot be used */
    static List<OrganisationView> read(Path file) {
        return LIST.in(file);
    }

    /** The list that comes with Waymark, from the class path. */
    static List<OrganisationView> shipped() {
        return LIST.comingAlong();
    }

    static List<OrganisationView> parse(String text, String source) {
        return LIST.parse(text, source);
    }

    private static OrganisationView organisation(ListedPlaces.Line line) {
        String code = line.of("code");
        if (!code.matches("[a-z]+[0-9]*")) {
            throw line.wrong(
                    "code",
                    "\"" + code + "\" is not a code. Right would be small letters and then digits, such as police01.");
        }
        if (line.of("name").isBlank()) {
            throw line.wrong("name", "is empty.");
        }
        if (!line.of("kind").matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw line.wrong("kind", "\"" + line.of("kind") + "\" is no kind. Right would be a word such as police.");
        }
        return new OrganisationView(code, line.of("name").strip(), line.of("kind"), line.date("from"), line.lastDay());
    }
}
