package org.waymark.platform.engine.database;

/** Whether the running thread serves a request. What it does in the database then has limits of its own. */
public final class RequestThread {

    private static final ThreadLocal<Boolean> SERVES = new ThreadLocal<>();

    private RequestThread() {}

    /** From here to {@link #ends} this thread serves a request. */
    public static void begins() {
        SERVES.set(true);
    }

    public static void ends() {
        SERVES.remove();
    }

    static boolean serves() {
        return SERVES.get() != null;
    }
}
