package org.waymark.journey;

import java.util.OptionalInt;

/** A child's age as coarsely as lists of cases show it, and as a sample is spread over it. */
public final class AgeBand {

    private static final int[] FROM = {1, 5, 10, 16};
    private static final String[] BELOW = {"under 1", "1 to 4", "5 to 9", "10 to 15"};

    private AgeBand() {}

    /** @param age in whole years; −1 before birth, empty when not known */
    public static String of(OptionalInt age) {
        if (age.isEmpty()) {
            return "not known";
        }
        if (age.getAsInt() < 0) {
            return "unborn";
        }
        for (int band = 0; band < FROM.length; band++) {
            if (age.getAsInt() < FROM[band]) {
                return BELOW[band];
            }
        }
        return "16 and over";
    }
}
