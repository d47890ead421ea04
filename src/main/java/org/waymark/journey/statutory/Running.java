package org.waymark.journey.statutory;

import java.time.LocalDate;

/**
 * A clock that the law started on a step of a journey.
 *
 * @param lawOf     the day whose law counts; nearly always the day the clock starts
 * @param actual    the day it was stopped, or null
 * @param undoneOn  a day on which it is known that it had not been stopped; null when the lists cannot tell
 * @param certain   whether a blank means that it was not done; false where it may only be that nobody wrote it down
 * @param note      what the lists leave open, or null
 * @param longer    the rule that gives more time where it applies, which the lists do not tell; null when there is none
 * @param uncounted why there is nothing to count, in words; null when there is
 */
record Running(
        Rule rule,
        LocalDate clockFrom,
        LocalDate lawOf,
        LocalDate actual,
        LocalDate undoneOn,
        boolean certain,
        String note,
        Rule longer,
        String uncounted) {

    /** Stopped on a day the lists give. */
    static Running done(Rule rule, LocalDate from, LocalDate actual) {
        return new Running(rule, from, from, actual, null, true, null, null, null);
    }

    /** Not stopped by that day, which the lists leave no doubt about. */
    static Running undone(Rule rule, LocalDate from, LocalDate undoneOn) {
        return new Running(rule, from, from, null, undoneOn, true, null, null, null);
    }

    /** The lists could say when it was stopped, and do not. */
    static Running blank(Rule rule, LocalDate from, LocalDate asOf) {
        return new Running(rule, from, from, null, asOf, false, null, null, null);
    }

    /** The lists cannot say when it was stopped. */
    static Running untold(Rule rule, LocalDate from, String note) {
        return new Running(rule, from, from, null, null, false, note, null, null);
    }

    /** It began, and nothing can be counted. @param why in words, after "not counted:" */
    static Running uncounted(Rule rule, LocalDate from, String why) {
        return new Running(rule, from, from, null, null, false, null, null, why);
    }

    Running underTheLawOf(LocalDate day) {
        return new Running(rule, clockFrom, day, actual, undoneOn, certain, note, longer, uncounted);
    }

    Running noting(String more) {
        return new Running(rule, clockFrom, lawOf, actual, undoneOn, certain, more, longer, uncounted);
    }

    /** That rule may have given more time. */
    Running orLonger(Rule more) {
        return new Running(rule, clockFrom, lawOf, actual, undoneOn, certain, note, more, uncounted);
    }

    /** The same clock by the rule that gives more time. */
    Running byTheLonger() {
        return new Running(longer, clockFrom, lawOf, actual, undoneOn, certain, note, null, uncounted);
    }
}
