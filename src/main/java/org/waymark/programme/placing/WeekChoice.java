package org.waymark.programme.placing;

/**
 * A week in which an inspection may begin.
 *
 * @param week    from 0, in the year
 * @param start   the number of the first day on site
 * @param waiting weeks that it waits then, from the one in which it is wanted
 * @param poll    weeks that its report would wait for a poll
 */
public record WeekChoice(int week, int start, int waiting, int poll) {}
