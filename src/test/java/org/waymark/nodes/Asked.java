package org.waymark.nodes;

import java.security.SecureRandom;

/** How much of something a run is asked for: a system property, {@code waymark.…}. */
public final class Asked {

    private static final String PREFIX = "waymark.";

    private Asked() {}

    public static int number(String name, int otherwise) {
        return Integer.getInteger(PREFIX + name, otherwise);
    }

    /** Of everything that chance decides: given, or another one each time, which the results name. */
    public static long seed() {
        Long given = Long.getLong(PREFIX + "seed");
        return given == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : given;
    }
}
