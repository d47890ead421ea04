package org.waymark.platform.machine;

import java.security.SecureRandom;
import org.slf4j.MDC;

/**
 * What a person can read out on the telephone, to find in the log what was done for them. It is drawn by chance and says
 * nothing of what it stands for. Each request has one; the steps that Waymark does after it, and the letters that tell of
 * either, go on under it, on whatever node.
 */
public final class Reference {

    /** Its name in Problem Details, and in the log. */
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

    /** That of what this thread does; a new one where it does nothing that has one. */
    public static String current() {
        String known = known();
        return known == null ? next() : known;
    }

    /** That of what this thread does; null where it does nothing that has one. */
    public static String known() {
        return MDC.get(PROPERTY);
    }

    /**
     * What this thread does from here on has this reference, and everything that it logs says so.
     *
     * @param reference null for a new one
     */
    public static Work begin(String reference) {
        String before = known();
        MDC.put(PROPERTY, reference == null ? next() : reference);
        return () -> {
            if (before == null) {
                MDC.remove(PROPERTY);
            } else {
                MDC.put(PROPERTY, before);
            }
        };
    }

    /** Work that has a reference. */
    public interface Work {

        /** What comes next in this thread has the reference that it had before. */
        void end();
    }

    /** How an entry of the log begins that names it; nothing where every entry of this thread begins so by itself. */
    public static String atItsBeginning(String reference) {
        return reference.equals(known()) ? "" : "Reference " + reference + ": ";
    }

    private static String half() {
        StringBuilder half = new StringBuilder();
        CHANCE.ints(HALF, 0, SIGNS.length()).forEach(place -> half.append(SIGNS.charAt(place)));
        return half.toString();
    }
}
