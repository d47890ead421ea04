package org.waymark.rehearsal;

/**
 * How far the demonstration's data are. Written by the one thread that makes them, read by those that show it.
 *
 * @param number of the inspection that is being played, the first is 1
 * @param of     how many are made
 * @param name   of its authority
 * @param done   pieces of work done in it so far
 */
record HowFar(int number, int of, String name, int done) {

    static HowFar begun(int inspections) {
        return new HowFar(0, inspections, null, 0);
    }

    HowFar next(String authority) {
        return new HowFar(number + 1, of, authority, 0);
    }

    HowFar oneMore() {
        return new HowFar(number, of, name, done + 1);
    }

    /** For a person. */
    String inWords() {
        if (number == 0) {
            return "The people who take part are signed up.";
        }
        return "Inspection %d of %d, of %s: %s."
                .formatted(
                        number,
                        of,
                        name,
                        switch (done) {
                            case 0 -> "it is about to begin";
                            case 1 -> "one task is done";
                            default -> done + " tasks are done";
                        });
    }
}
