package org.waymark.inspection;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * What a date that waits is a function of, a timer's or a task's. It says so and counts nothing: the days are counted in
 * one place, whatever the reason for which they are asked.
 */
public sealed interface DateRule {

    /** The end of the last day of a step of the report timeline. */
    record StepLimit(String step) implements DateRule {}

    /** The morning on which whoever has a step of the report timeline is reminded of it. */
    record StepReminder(String step) implements DateRule {}

    /**
     * The end of as many working days as the framework gives the work, from the day it was put before people, or from
     * the day that its room counts it from.
     *
     * @param work as a framework names it among its limits of tasks
     */
    record WorkLimit(String work) implements DateRule {}

    /** The morning on which whoever has the work is reminded of it. */
    record WorkReminder(String work) implements DateRule {}

    /** A day of the inspection itself: the mornings on which its work begins, and the end of its last. */
    enum InspectionDay implements DateRule {
        NOTICE,
        FIRST_ON_SITE,
        NEXT_ON_SITE,
        LAST_ON_SITE
    }

    /** What the authority owes of a concern, from the moment it was put before it. */
    enum Concern implements DateRule {
        ACKNOWLEDGEMENT,
        ANSWER,
        REFERRED_BACK
    }

    /** Whoever counts the days. */
    interface Counting {

        /**
         * When it is for work that is put before people now.
         *
         * @param processKey of the process that puts it
         * @param variable   the text of a variable that it sees, by its name
         */
        Instant now(DateRule rule, String inspectionId, String processKey, UnaryOperator<String> variable);
    }
}
