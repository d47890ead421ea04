package org.waymark.programme.placing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A quick placing, from which a better one is looked for: one after the other, the most pressing first, each as early as it can. */
public final class FirstPlacing {

    private FirstPlacing() {}

    /** @return by the number of the demand; null where no week has a team */
    public static List<TeamPlacing> of(YearProblem problem) {
        List<TeamPlacing> placed =
                new ArrayList<>(Collections.nCopies(problem.demands().size(), null));
        TeamCalendar calendar = new TeamCalendar(problem);
        for (YearDemand demand : problem.demands()) {
            for (WeekChoice week : demand.choices()) {
                Optional<TeamPlacing> placing =
                        calendar.team(demand, week.start(), null).map(team -> new TeamPlacing(week, team));
                if (placing.isPresent()) {
                    calendar.take(placing.get());
                    placed.set(demand.number(), placing.get());
                    break;
                }
            }
        }
        return placed;
    }
}
