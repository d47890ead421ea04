package org.waymark.records;

/** For how long something that an authority supplied is offered to it again before it is asked for anew. */
@FunctionalInterface
public interface OfferedAgain {

    /** Months, from the day on which it counted. */
    int months();
}
