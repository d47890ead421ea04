package org.waymark.platform.machine;

/**
 * What a look at a part of Waymark found.
 *
 * @param state how it is
 * @param says  for the log: what is the matter, in words without any value of a record; empty when nothing is
 */
public record Finding(State state, String says) {

    /** From good to bad. */
    public enum State {
        /** It works. */
        WELL,
        /** People can work; something waits, or will soon. */
        WAITS,
        /** People cannot work. */
        DOWN
    }

    public static Finding well() {
        return new Finding(State.WELL, "");
    }

    public static Finding waits(String says) {
        return new Finding(State.WAITS, says);
    }

    public static Finding down(String says) {
        return new Finding(State.DOWN, says);
    }
}
