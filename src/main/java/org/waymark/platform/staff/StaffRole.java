package org.waymark.platform.staff;

import java.util.Arrays;
import java.util.List;
import org.waymark.platform.engine.StaffGroups;

/**
 * As what somebody of the inspectorate meets what is of no single inspection. One person may be several of them. Decided
 * by {@link StaffAccess} alone.
 */
public enum StaffRole {

    /** Inspectors, of whichever inspection or none. */
    INSPECTOR(StaffGroups.INSPECTORS, "inspectors", "Only inspectors do this. Ask one of them."),

    /** Quality assurance. */
    QUALITY(StaffGroups.QUALITY, "quality assurance", "This is for quality assurance."),

    /** Inspection managers. */
    MANAGER(StaffGroups.MANAGERS, "inspection managers", "Only inspection managers do this. Ask one of them."),

    /** Administrators, who see no inspection. */
    ADMINISTRATOR(StaffGroups.ADMINISTRATORS, "administrators", "Only administrators do this. Ask one of them.");

    private final String group;
    private final String inWords;
    private final String denial;

    StaffRole(String group, String inWords, String denial) {
        this.group = group;
        this.inWords = inWords;
        this.denial = denial;
    }

    String group() {
        return group;
    }

    public String inWords() {
        return inWords;
    }

    /** What others are told, in a sentence. */
    public String denial() {
        return denial;
    }

    /** What others are told: one role has words of its own, several are named one after the other. */
    static String denial(StaffRole... roles) {
        return roles.length == 1
                ? roles[0].denial
                : denial(Arrays.stream(roles).map(StaffRole::inWords).toList());
    }

    /** @param inWords who may, at least two of them */
    public static String denial(List<String> inWords) {
        int last = inWords.size() - 1;
        return "Only %s and %s do this. Ask one of them."
                .formatted(String.join(", ", inWords.subList(0, last)), inWords.get(last));
    }
}
