package org.waymark.programme.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.waymark.calendar.YearNotKnown;
import org.waymark.programme.placing.PlacedWords;
import org.waymark.programme.placing.YearProblem;
import org.waymark.programme.plan.ProgrammeYear.FoundWeights;
import org.waymark.programme.plan.ProgrammeYear.FoundWords;
import org.waymark.programme.plan.YearSearches.YearSearchOrder;
import org.waymark.programme.rules.ConstraintWeights.ConstraintWeight;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.solving.YearSolver;
import org.waymark.programme.solving.YearSolver.FoundYear;
import org.waymark.programme.solving.YearSolver.WeighedConstraint;

/** Finds the years that are proposed, one after the other, beside all requests. */
@Service
class YearSearch {

    /** For each inspection that is wanted; in all at most so many. */
    private static final int STEPS_EACH = 50;

    private static final int MOST_STEPS = 4_000;

    private final YearSearches searches;

    YearSearch(YearSearches searches) {
        this.searches = searches;
    }

    /** @return how many came to their end */
    int searchDue() {
        return searchDue(MOST_STEPS);
    }

    /** @param most steps of each */
    int searchDue(int most) {
        int done = 0;
        if (searches.isAnythingSearched()) {
            for (Optional<YearSearchOrder> next = searches.next(); next.isPresent(); next = searches.next()) {
                search(next.get(), most);
                done++;
            }
        }
        return done;
    }

    private void search(YearSearchOrder order, int most) {
        try {
            YearProblem problem = searches.problem(order);
            int steps = Math.min(most, STEPS_EACH * problem.demands().size());
            FoundYear found = YearSolver.solve(problem, steps, made -> searches.goesOn(order, made, steps));
            searches.found(
                    order,
                    PlacedWords.of(problem, found.placings()),
                    found.steps(),
                    new FoundWeights(found.broken(), found.left(), found.waiting()),
                    new FoundWords(
                            PlacedWords.missing(problem, found.placings()),
                            found.weighed().stream().map(YearSearch::inWords).toList(),
                            problem.visits()));
        } catch (InvalidRules | YearNotKnown impossible) {
            searches.found(
                    order,
                    List.of(),
                    0,
                    new FoundWeights(0, 0, 0),
                    new FoundWords(impossible.getMessage(), List.of(), ""));
        }
    }

    /** Such as "No report waits for a poll: 120, at 10 for each week that a report would wait (assumed)". */
    private static String inWords(WeighedConstraint one) {
        ConstraintWeight weight = one.weight();
        return "%s: %s, at %,d %s (%s)"
                .formatted(
                        weight.constraint(),
                        one.points() == 0 ? "nothing" : "%,d".formatted(one.points()),
                        weight.weight(),
                        weight.unit(),
                        weight.source());
    }
}
