package org.waymark.platform.machine;

/** Notes that what is asked in this thread failed because the database is away, full or too busy. */
public final class Trouble {

    private static final ThreadLocal<Boolean> SEEN = new ThreadLocal<>();

    private Trouble() {}

    public static void note() {
        SEEN.set(Boolean.TRUE);
    }

    /** Whether it was noted since it was last forgotten. */
    public static boolean isSeen() {
        return SEEN.get() != null;
    }

    public static void forget() {
        SEEN.remove();
    }
}
