package org.waymark.programme.placing;

import java.util.List;
import org.waymark.programme.rules.ConstraintWeights;
import org.waymark.programme.simulation.CountedDays;

/**
 * A year that is to be placed.
 *
 * @param weeks   the weeks of the year, with why nobody is on site in some
 * @param unasked authorities that are not placed, each with why
 * @param weights how much what is not as it should be weighs
 * @param visits  what those to monitored authorities take of it, in words; empty where there are none
 * @param seed    decides where nothing else does
 */
public record YearProblem(
        CountedDays days,
        List<YearWeek> weeks,
        List<YearDemand> demands,
        List<UnplacedAuthority> unasked,
        List<YearInspector> inspectors,
        TeamEffort effort,
        ConstraintWeights weights,
        String visits,
        long seed) {

    /** @param why it is not placed, in sentences */
    public record UnplacedAuthority(String code, int score, String reason, String why, boolean pinned) {}
}
