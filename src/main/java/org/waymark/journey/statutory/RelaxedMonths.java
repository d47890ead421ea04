package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The months of 2020 in which the regulations on care and adoption were relaxed: SI 2020/445 let visits and reviews be
 * held as soon as was reasonably practicable. Which cases that was used in, no list tells, so nothing that ran then is
 * held against anybody. Working Together stood as it was.
 */
final class RelaxedMonths {

    static final String NOTE =
            "It ran between 24 April and 25 September 2020, when the law was relaxed (SI 2020/445); whether it was used"
                    + " here, the lists do not tell.";

    private static final Set<Rule> REGULATIONS = EnumSet.range(Rule.FIRST_CARE_REVIEW, Rule.ADOPTION_VISIT);
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 24);
    private static final LocalDate LAST = LocalDate.of(2020, 9, 25);

    private RelaxedMonths() {}

    /** Whether a clock of such a rule ran on one of those days. */
    static boolean touches(RunningClock clock, LocalDate due) {
        LocalDate from = clock.clockFrom();
        return REGULATIONS.contains(clock.rule()) && !from.isAfter(LAST) && !due.isBefore(FIRST);
    }
}
