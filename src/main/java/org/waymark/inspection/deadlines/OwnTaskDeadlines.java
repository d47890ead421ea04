package org.waymark.inspection.deadlines;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A room whose tasks have limits of their own, which go before those that run from the day a task is put. */
public interface OwnTaskDeadlines {

    /**
     * From what such a limit is counted. It never depends on the day on which it is asked for, so that it can be counted
     * anew whenever the calendar or the inspection's days change.
     *
     * @param countedFrom what happens on that day, as an id: {@code planned-day}, {@code request-asked}
     * @param from        the day it is counted from, itself not counted
     * @param workingDays how many working days, 0 or more
     */
    record Basis(String countedFrom, LocalDate from, int workingDays) {}

    /**
     * @param task the task's element id without its {@code task-}
     */
    boolean knows(String task);

    /**
     * @param task     one that it knows
     * @param variable the text of a variable of the process, by its name
     */
    Basis limitOf(String task, UnaryOperator<String> variable);
}
