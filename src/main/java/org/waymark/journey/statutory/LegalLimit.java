package org.waymark.journey.statutory;

/**
 * One rule of law: a row of the decision table {@code statutory-limits}.
 *
 * @param title  what has to be done in time
 * @param number how many of the unit there are
 * @param from   the event that it is counted from, in words
 * @param source where the law says so
 */
record LegalLimit(String title, int number, Unit unit, String from, String source) {

    LegalLimit {
        if (number < 0) {
            throw new IllegalArgumentException("A limit is 0 or more, not " + number);
        }
    }

    /** Such as {@code 15 working days from the strategy discussion}. */
    String inWords() {
        return unit.of(number) + " from " + from;
    }
}
