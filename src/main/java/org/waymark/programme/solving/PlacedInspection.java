package org.waymark.programme.solving;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.waymark.programme.placing.TeamBooking;
import org.waymark.programme.placing.TeamEffort;
import org.waymark.programme.placing.TeamPlacing;
import org.waymark.programme.placing.YearDemand;

/** What the solver places: a demand, in a week with a team, or nowhere. */
@PlanningEntity
public class PlacedInspection {

    @PlanningId
    private Integer number;

    private YearDemand demand;
    private TeamEffort effort;

    @PlanningVariable(allowsUnassigned = true)
    private TeamPlacing placing;

    private List<TeamBooking> bookings = List.of();

    /** For the solver's copies. */
    protected PlacedInspection() {}

    PlacedInspection(YearDemand demand, TeamEffort effort, TeamPlacing placing) {
        this.number = demand.number();
        this.demand = demand;
        this.effort = effort;
        setPlacing(placing);
    }

    YearDemand demand() {
        return demand;
    }

    public TeamPlacing getPlacing() {
        return placing;
    }

    public void setPlacing(TeamPlacing placing) {
        this.placing = placing;
        this.bookings = placing == null ? List.of() : placing.bookings(demand.number(), effort);
    }

    List<TeamBooking> bookings() {
        return bookings;
    }

    /** The teams are made by {@link TeamMoves}: to list them all would be too many. */
    @ValueRangeProvider
    public List<TeamPlacing> getKnownPlacings() {
        return placing == null ? List.of() : List.of(placing);
    }
}
