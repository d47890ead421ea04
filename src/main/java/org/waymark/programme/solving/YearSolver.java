package org.waymark.programme.solving;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.IntPredicate;
import org.waymark.programme.placing.FirstPlacing;
import org.waymark.programme.placing.TeamPlacing;
import org.waymark.programme.placing.YearProblem;
import org.waymark.programme.rules.ConstraintWeights.ConstraintWeight;

/**
 * Finds the best placing of a year that so many steps find. It ends by steps and not by the clock, on one thread: the same
 * problem gives the same year on every machine.
 */
public final class YearSolver {

    /** Steps after which it is said how far it is, and begun again from the best that was found. */
    private static final int ROUND = 2_000;

    private YearSolver() {}

    /**
     * @param placings by the number of the demand; null where no place was found
     * @param steps    that were made
     * @param broken   how often the year breaks what cannot be: 0 but where the problem does so itself
     * @param left     the weight of those who have no place
     * @param waiting  points of waiting, of polls, and of uneven shares
     * @param weighed  what these are made of
     */
    public record FoundYear(
            List<TeamPlacing> placings,
            int steps,
            long broken,
            long left,
            long waiting,
            List<WeighedConstraint> weighed) {}

    /** @param points that it costs the year, the weight included */
    public record WeighedConstraint(ConstraintWeight weight, long points) {}

    /**
     * @param steps in all
     * @param goOn  hears how many steps were made, and says whether to go on
     */
    public static FoundYear solve(YearProblem problem, int steps, IntPredicate goOn) {
        PlacedYear best = new PlacedYear(problem, FirstPlacing.of(problem));
        boolean open =
                problem.demands().stream().anyMatch(demand -> !demand.choices().isEmpty());
        int made = 0;
        while (open && made < steps && goOn.test(made)) {
            int now = Math.min(ROUND, steps - made);
            best = SolverFactory.<PlacedYear>create(config(now, problem.seed() + made))
                    .buildSolver()
                    .solve(best);
            made += now;
        }
        return found(problem, best, made);
    }

    private static FoundYear found(YearProblem problem, PlacedYear best, int made) {
        List<TeamPlacing> placings =
                best.inspections().stream().map(PlacedInspection::getPlacing).toList();
        return best.score() == null
                ? new FoundYear(placings, made, 0, 0, 0, List.of())
                : new FoundYear(
                        placings,
                        made,
                        -best.score().hardScore(),
                        -best.score().mediumScore(),
                        -best.score().softScore(),
                        weighed(problem, best));
    }

    private static List<WeighedConstraint> weighed(YearProblem problem, PlacedYear best) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis = SolutionManager.<PlacedYear, HardMediumSoftLongScore>create(
                        SolverFactory.<PlacedYear>create(config(1, problem.seed())))
                .analyze(best);
        return problem.weights().all().stream()
                .map(weight -> {
                    HardMediumSoftLongScore score =
                            analysis.getConstraintAnalysis(weight.constraint()).score();
                    return new WeighedConstraint(weight, -score.mediumScore() - score.softScore());
                })
                .toList();
    }

    private static SolverConfig config(int steps, long seed) {
        return new SolverConfig()
                .withSolutionClass(PlacedYear.class)
                .withEntityClasses(PlacedInspection.class)
                .withConstraintProviderClass(YearConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withTerminationConfig(new TerminationConfig().withStepCountLimit(steps))
                .withPhases(new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(TeamMoves.class)));
    }
}
