package org.waymark.journey.statutory;

import java.time.LocalDate;
import org.waymark.calendar.WorkingDayCount;

/**
 * One of the law's limits on one step of a journey, and whether it was kept. Dates are days in England.
 *
 * @param rule      the rule's id, such as {@code initial-conference}: the same limit has the same id in every case
 * @param title     what had to be done in time
 * @param inWords   the limit, such as {@code 15 working days from the strategy discussion}
 * @param source    where the law says so
 * @param clockFrom the day it is counted from, itself not counted
 * @param due       the last day on which it would be in time; null exactly when not counted
 * @param working   how working days were counted, with every day passed over; null for weeks and months
 * @param counted   how it was counted, in a sentence
 * @param actual    the day it was done, as the lists tell; null when they do not, or it is not done
 * @param verdict   what became of it
 * @param days      by how many: days before the last one (met), after it (missed), left (open); else 0. Working days
 *                  where the limit is in working days, otherwise days
 * @param says      the verdict in words, such as {@code missed by 3 working days}
 * @param note      what the lists leave open, in a sentence; null when nothing
 */
public record Limit(
        String rule,
        String title,
        String inWords,
        String source,
        LocalDate clockFrom,
        LocalDate due,
        WorkingDayCount working,
        String counted,
        LocalDate actual,
        Verdict verdict,
        int days,
        String says,
        String note) {}
