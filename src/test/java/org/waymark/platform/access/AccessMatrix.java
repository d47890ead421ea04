package org.waymark.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page {@code docs/security/access-matrix.md}, line by line. */
public final class AccessMatrix {

    private static final Path PAGE = Path.of("docs", "security", "access-matrix.md");
    private static final Pattern WAY_IN = Pattern.compile("`(GET|POST|PUT|DELETE) (/\\S*)`");

    private AccessMatrix() {}

    /** The columns, in the page's order. */
    public enum Role {
        LEAD("Lead"),
        INSPECTOR("Inspector"),
        OFF_THE_TEAM("Off the team"),
        QUALITY("Quality"),
        MANAGER("Manager"),
        DCS("DCS"),
        LINK("Link officer"),
        OTHER_DCS("Another's DCS"),
        PARTNER("Partner"),
        ADMINISTRATOR("Administrator"),
        NOBODY("Nobody");

        private final String heading;

        Role(String heading) {
            this.heading = heading;
        }
    }

    /**
     * @param address with names in braces for what the test puts there
     * @param words   whether the cells name what is found in the answer
     */
    record Line(String section, String method, String address, Map<Role, String> cells, boolean words) {

        /** What stands for it in what the test says. */
        @Override
        public String toString() {
            return method + " " + address + (words ? " tells" : "");
        }

        boolean isOpenOnlyBefore(String thing) {
            return address.contains("{" + thing);
        }
    }

    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String section = "";
        try {
            for (String text : Files.readAllLines(PAGE)) {
                if (text.startsWith("## ")) {
                    section = text.substring("## ".length());
                } else if (text.startsWith("| way in |")) {
                    requireHeadings(cells(text));
                } else if (text.startsWith("| `") && !section.isEmpty()) {
                    lines.add(line(section, cells(text)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.substring(1, text.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static void requireHeadings(List<String> headings) {
        List<String> roles =
                Arrays.stream(Role.values()).map(role -> role.heading).toList();
        if (!headings.subList(1, headings.size()).equals(roles)) {
            throw new IllegalStateException(
                    "A table of " + PAGE + " has other columns than " + roles + ": " + headings);
        }
    }

    private static Line line(String section, List<String> cells) {
        Matcher wayIn = WAY_IN.matcher(cells.get(0));
        if (!wayIn.matches() || cells.size() != Role.values().length + 1) {
            throw new IllegalStateException("This line of " + PAGE + " cannot be tried: " + cells);
        }
        Map<Role, String> asked = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            asked.put(role, cells.get(role.ordinal() + 1));
        }
        return new Line(section, wayIn.group(1), wayIn.group(2), asked, section.startsWith("What "));
    }
}
