package org.waymark;

import java.util.Map;

/** The names of the inspectors in tests: none of them is a user's id, so that a page that shows an id is found out. */
public final class TestPeople {

    public static final String FIRST_NAME = "Ivy";

    private static final Map<String, String> LAST_NAMES = Map.of(
            "lead", "Leighton",
            "inspector1", "Oakes",
            "inspector2", "Twyford",
            "inspector3", "Thrale",
            "inspector4", "Fourie",
            "elsewhere", "Yarrow");

    private TestPeople() {}

    public static String lastName(String user) {
        return LAST_NAMES.get(user);
    }

    /** Such as "Ivy Oakes". */
    public static String name(String user) {
        return FIRST_NAME + " " + lastName(user);
    }
}
