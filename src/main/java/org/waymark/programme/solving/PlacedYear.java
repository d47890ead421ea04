package org.waymark.programme.solving;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.placing.TeamPlacing;
import org.waymark.programme.placing.YearDemand;
import org.waymark.programme.placing.YearProblem;

/** A year as the solver has it. */
@PlanningSolution
public class PlacedYear {

    private YearProblem problem;

    /** The solver finds it by its type. */
    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

    @PlanningEntityCollectionProperty
    private List<PlacedInspection> inspections;

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For the solver's copies. */
    protected PlacedYear() {}

    PlacedYear(YearProblem problem, List<TeamPlacing> placed) {
        this.problem = problem;
        this.weights = YearConstraints.weights(problem.weights());
        this.inspections = new ArrayList<>();
        for (YearDemand demand : problem.demands()) {
            inspections.add(new PlacedInspection(demand, problem.effort(), placed.get(demand.number())));
        }
    }

    YearProblem problem() {
        return problem;
    }

    /** By the number of the demand. */
    List<PlacedInspection> inspections() {
        return inspections;
    }

    HardMediumSoftLongScore score() {
        return score;
    }
}
