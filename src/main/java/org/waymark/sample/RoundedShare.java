package org.waymark.sample;

/** A share of a number of cases, rounded up: a share that is asked for is at least reached. */
final class RoundedShare {

    private static final int WHOLE = 100;

    private RoundedShare() {}

    static int of(int percent, int number) {
        return (percent * number + WHOLE - 1) / WHOLE;
    }
}
