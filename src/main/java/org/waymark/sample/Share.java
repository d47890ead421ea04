package org.waymark.sample;

/** A share of a number of cases, rounded up: a share that is asked for is at least reached. */
final class Share {

    private static final int WHOLE = 100;

    private Share() {}

    static int of(int percent, int number) {
        return (percent * number + WHOLE - 1) / WHOLE;
    }
}
