package org.waymark.programme.solving;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.List;
import org.waymark.programme.placing.TeamPlacing;

/** Places one inspection or two anew. */
class PlacingMove extends AbstractMove<PlacedYear> {

    private static final String PLACING = "placing";

    private final List<NewPlacing> placings;

    /** @param placing null for nowhere */
    record NewPlacing(PlacedInspection inspection, TeamPlacing placing) {}

    PlacingMove(List<NewPlacing> placings) {
        this.placings = placings;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlacedYear> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlacedYear> director) {
        for (NewPlacing one : placings) {
            director.beforeVariableChanged(one.inspection(), PLACING);
            one.inspection().setPlacing(one.placing());
            director.afterVariableChanged(one.inspection(), PLACING);
        }
    }
}
