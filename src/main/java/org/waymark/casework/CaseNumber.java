package org.waymark.casework;

/**
 * A case's number in its inspection, such as {@code C001}: the name under which everyone but the case's own page speaks
 * of the child.
 */
public record CaseNumber(String reference, int place) {

    /** @param place from 1 */
    public CaseNumber {
        if (place < 1) {
            throw new IllegalArgumentException("Cases are numbered from 1");
        }
    }

    String text() {
        return textOf(place);
    }

    /** What Cockpit shows: which inspection, and which case. */
    String businessKey() {
        return reference + "-" + text();
    }

    public static String textOf(int place) {
        return String.format("C%03d", place);
    }

    /** The place, from 1, of a number such as {@code C001}. */
    public static int placeOf(String number) {
        return Integer.parseInt(number.substring(1));
    }
}
