package org.waymark.programme.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.programme.placing.AskedYear;
import org.waymark.programme.placing.DaySpan;
import org.waymark.programme.placing.FirstPlacing;
import org.waymark.programme.placing.NamedInspector;
import org.waymark.programme.placing.TeamBooking;
import org.waymark.programme.placing.TeamPlacing;
import org.waymark.programme.placing.YearInspector;
import org.waymark.programme.placing.YearProblem;
import org.waymark.programme.rules.ConstraintWeights;
import org.waymark.programme.solving.YearSolver.FoundYear;
import org.waymark.programme.solving.YearSolver.WeighedConstraint;

/** What the solver finds keeps to what cannot be broken, and is better than placing one after the other. */
class YearSolverTest {

    private static final String WEIGHTS = shipped();

    private static String shipped() {
        try {
            return Files.readString(Path.of("config", "programme", "constraint-weights.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YearProblem wholeCountry(String seed) {
        AskedYear asked = new AskedYear();
        asked.posts = "20";
        asked.people = AskedYear.team(
                List.of(new DaySpan(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31))),
                Set.of(AskedYear.THERE.get(0).code()));
        asked.known = AskedYear.scored(153, 90);
        asked.seed = seed;
        return asked.problem();
    }

    private static FoundYear solve(YearProblem problem, int steps) {
        return YearSolver.solve(problem, steps, made -> true);
    }

    @Test
    void theSameSeedGivesTheSameYearAndNothingInItIsBroken() {
        YearProblem problem = wholeCountry("seed");
        FoundYear found = solve(problem, 150);
        assertThat(found.steps()).isEqualTo(150);
        assertThat(found.broken()).isZero();
        assertThat(solve(wholeCountry("seed"), 150)).isEqualTo(found);
        assertThat(placed(found.placings())).isGreaterThan(20);

        List<TeamBooking> bookings = new ArrayList<>();
        Set<String> days = new HashSet<>();
        for (int demand = 0; demand < found.placings().size(); demand++) {
            if (found.placings().get(demand) != null) {
                bookings.addAll(found.placings().get(demand).bookings(demand, problem.effort()));
            }
        }
        for (TeamBooking booking : bookings) {
            for (int day = booking.from(); day < booking.until(); day++) {
                assertThat(days.add(booking.inspector().number() + " on " + day))
                        .as("nobody is at two places")
                        .isTrue();
            }
        }
        for (YearInspector one : problem.inspectors()) {
            assertThat(bookings.stream()
                            .filter(booking -> booking.inspector().equals(one))
                            .mapToInt(TeamBooking::days)
                            .sum())
                    .isLessThanOrEqualTo(one.capacity());
        }
    }

    private static long placed(List<TeamPlacing> placings) {
        return placings.stream().filter(one -> one != null).count();
    }

    /** The higher score takes the only weeks that the lower one could have, where each is placed for itself. */
    @Test
    void roomIsMadeForWhoHasFewWeeksByWhoHasMany() {
        AskedYear asked = new AskedYear();
        asked.people = AskedYear.team(List.of(), Set.of()).stream()
                .map(one -> new NamedInspector(
                        one.user(), one.name(), one.specialisms(), Set.of(), 200, List.of(), List.of()))
                .toList();
        asked.known = AskedYear.scored(2, 60);
        asked.schools = "2024-04-29;2025-03-31;%s;Closed;assumed\n"
                .formatted(AskedYear.THERE.get(1).code());
        YearProblem problem = asked.problem();
        assertThat(placed(FirstPlacing.of(problem))).isEqualTo(1);
        assertThat(placed(solve(problem, 100).placings())).isEqualTo(2);
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreEnds() {
        assertThat(YearSolver.solve(wholeCountry("seed"), 4_000, made -> false).steps())
                .isZero();
    }

    @Test
    void whatIsLeftOutAndWhoWaitsIsWeighedByTheFileAndSaid() {
        AskedYear asked = new AskedYear();
        asked.people = AskedYear.team(List.of(), Set.of());
        asked.known = AskedYear.scored(20, 60);
        FoundYear found = solve(asked.problem(), 100);
        assertThat(found.left()).isPositive();
        assertThat(found.weighed().stream().mapToLong(WeighedConstraint::points).sum())
                .isEqualTo(found.left() + found.waiting());
        assertThat(points(found, ConstraintWeights.WANTED_PLACED)).isEqualTo(found.left());

        asked.weights = ConstraintWeights.parse(
                WEIGHTS.replace("Whoever is wanted has a place;1;for each", "Whoever is wanted has a place;7;for each"),
                "constraint-weights.csv");
        FoundYear otherwise = solve(asked.problem(), 100);
        assertThat(points(otherwise, ConstraintWeights.WANTED_PLACED) % 7).isZero();
        assertThat(otherwise.left()).isGreaterThan(found.left());
    }

    private static long points(FoundYear found, String constraint) {
        return found.weighed().stream()
                .filter(one -> one.weight().constraint().equals(constraint))
                .findFirst()
                .orElseThrow()
                .points();
    }
}
