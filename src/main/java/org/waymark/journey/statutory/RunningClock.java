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
record RunningClock(
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
    static RunningClock done(Rule rule, LocalDate from, LocalDate actual) {
        return new RunningClock(rule, from, from, actual, null, true, null, null, null);
    }

    /** Not stopped by that day, which the lists leave no doubt about. */
    static RunningClock undone(Rule rule, LocalDate from, LocalDate undoneOn) {
        return new RunningClock(rule, from, from, null, undoneOn, true, null, null, null);
    }

    /** The lists could say when it was stopped, and do not. */
    static RunningClock blank(Rule rule, LocalDate from, LocalDate asOf) {
        return new RunningClock(rule, from, from, null, asOf, false, null, null, null);
    }

    /** The lists cannot say when it was stopped. */
    static RunningClock untold(Rule rule, LocalDate from, String note) {
        return new RunningClock(rule, from, from, null, null, false, note, null, null);
    }

    /** It began, and nothing can be counted. @param why in words, after "not counted:" */
    static RunningClock uncounted(Rule rule, LocalDate from, String why) {
        return new RunningClock(rule, from, from, null, null, false, null, null, why);
    }

    RunningClock underTheLawOf(LocalDate day) {
        return new RunningClock(rule, clockFrom, day, actual, undoneOn, certain, note, longer, uncounted);
    }

    RunningClock noting(String more) {
        return new RunningClock(rule, clockFrom, lawOf, actual, undoneOn, certain, more, longer, uncounted);
    }

    /** That rule may have given more time. */
    RunningClock orLonger(Rule more) {
        return new RunningClock(rule, clockFrom, lawOf, actual, undoneOn, certain, note, more, uncounted);
    }

    /** The same clock by the rule that gives more time. */
    RunningClock byTheLonger() {
        return new RunningClock(longer, clockFrom, lawOf, actual, undoneOn, certain, note, null, uncounted);
    }
}
