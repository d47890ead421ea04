package org.waymark.platform.machine;

import java.security.SecureRandom;

/**
 * What a person can read out on the telephone, to find one refusal or fault in the log. It is drawn by chance and says
 * nothing of what it stands for.
 */
public final class Reference {

    /** Its name in Problem Details. */
    public static final String PROPERTY = "reference";

    /** No letter or digit that is taken for another when it is read out. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRTVWXZ";

    private static final int HALF = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Reference() {}

    /** Such as {@code 7KQ4-M2XD}. */
    public static String next() {
        return half() + "-" + half();
    }

    private static String half() {
        StringBuilder half = new StringBuilder();
        CHANCE.ints(HALF, 0, SIGNS.length()).forEach(place -> half.append(SIGNS.charAt(place)));
        return half.toString();
    }
}
