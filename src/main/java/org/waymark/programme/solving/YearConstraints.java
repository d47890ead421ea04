package org.waymark.programme.solving;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;
import static org.waymark.programme.rules.ConstraintWeights.DUE_PLACED;
import static org.waymark.programme.rules.ConstraintWeights.DUE_WAITS;
import static org.waymark.programme.rules.ConstraintWeights.EVENLY;
import static org.waymark.programme.rules.ConstraintWeights.PIN_PLACED;
import static org.waymark.programme.rules.ConstraintWeights.POLL_WAITS;
import static org.waymark.programme.rules.ConstraintWeights.RISK_WAITS;
import static org.waymark.programme.rules.ConstraintWeights.WANTED_PLACED;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.waymark.programme.placing.TeamBooking;
import org.waymark.programme.placing.YearDemand;
import org.waymark.programme.rules.ConstraintWeights;
import org.waymark.programme.rules.ConstraintWeights.ConstraintWeight;

/**
 * What makes a year a good one. Hard is what cannot be; medium, whom it leaves out; soft, who waits how long, whose report
 * waits for a poll, and how evenly the days are shared out.
 */
public class YearConstraints implements ConstraintProvider {

    private static final Set<String> MEDIUM = Set.of(PIN_PLACED, DUE_PLACED, WANTED_PLACED);
    private static final int PERCENT = 100;
    private static final int EVENNESS = 50;

    /** How much each of those weighs whose weight is data. */
    static ConstraintWeightOverrides<HardMediumSoftLongScore> weights(ConstraintWeights data) {
        Map<String, HardMediumSoftLongScore> weights = new HashMap<>();
        for (ConstraintWeight one : data.all()) {
            weights.put(
                    one.constraint(),
                    MEDIUM.contains(one.constraint())
                            ? HardMediumSoftLongScore.ofMedium(one.weight())
                            : HardMediumSoftLongScore.ofSoft(one.weight()));
        }
        return ConstraintWeightOverrides.of(weights);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            nobodyIsAtTwoPlaces(factory),
            nobodyHasMoreDaysThanTheyHave(factory),
            nobodyInspectsWhereTheyAreConnected(factory),
            left(factory, PIN_PLACED, YearDemand::pinned, demand -> 1),
            left(factory, DUE_PLACED, demand -> demand.due() && !demand.pinned(), demand -> 1),
            left(factory, WANTED_PLACED, demand -> !demand.pinned(), demand -> Math.max(1, demand.score())),
            waits(factory, DUE_WAITS, YearDemand::due, demand -> 1),
            waits(factory, RISK_WAITS, demand -> !demand.due(), YearDemand::score),
            noReportWaitsForAPoll(factory),
            theDaysAreSharedOutEvenly(factory)
        };
    }

    private static UniConstraintStream<TeamBooking> bookings(ConstraintFactory factory) {
        return factory.forEach(PlacedInspection.class).flattenLast(PlacedInspection::bookings);
    }

    private static Constraint nobodyIsAtTwoPlaces(ConstraintFactory factory) {
        return bookings(factory)
                .join(
                        bookings(factory),
                        equal(TeamBooking::inspector),
                        overlapping(TeamBooking::from, TeamBooking::until),
                        lessThan(TeamBooking::demand))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint("Nobody is at two places");
    }

    private static Constraint nobodyHasMoreDaysThanTheyHave(ConstraintFactory factory) {
        return bookings(factory)
                .groupBy(TeamBooking::inspector, sum(TeamBooking::days))
                .filter((inspector, days) -> days > inspector.capacity())
                .penalize(HardMediumSoftLongScore.ONE_HARD, (inspector, days) -> days - inspector.capacity())
                .asConstraint("Nobody has more days than they have");
    }

    private static Constraint nobodyInspectsWhereTheyAreConnected(ConstraintFactory factory) {
        return factory.forEach(PlacedInspection.class)
                .flatten(PlacedInspection::bookings)
                .filter((inspection, booking) ->
                        booking.inspector().isConnectedWith(inspection.demand().code()))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint("Nobody inspects where they are connected");
    }

    /** Those that have no place in the year. */
    private static Constraint left(
            ConstraintFactory factory, String name, Predicate<YearDemand> which, ToIntFunction<YearDemand> points) {
        return factory.forEachIncludingUnassigned(PlacedInspection.class)
                .filter(inspection -> inspection.getPlacing() == null && which.test(inspection.demand()))
                .penalize(HardMediumSoftLongScore.ONE_MEDIUM, inspection -> points.applyAsInt(inspection.demand()))
                .asConstraint(name);
    }

    /** Those that wait longer than they need to, by the week. */
    private static Constraint waits(
            ConstraintFactory factory, String name, Predicate<YearDemand> which, ToIntFunction<YearDemand> points) {
        return factory.forEach(PlacedInspection.class)
                .filter(inspection -> which.test(inspection.demand()))
                .penalize(
                        HardMediumSoftLongScore.ONE_SOFT,
                        inspection -> inspection.getPlacing().week().waiting() * points.applyAsInt(inspection.demand()))
                .asConstraint(name);
    }

    private static Constraint noReportWaitsForAPoll(ConstraintFactory factory) {
        return factory.forEach(PlacedInspection.class)
                .penalize(
                        HardMediumSoftLongScore.ONE_SOFT,
                        inspection -> inspection.getPlacing().week().poll())
                .asConstraint(POLL_WAITS);
    }

    private static Constraint theDaysAreSharedOutEvenly(ConstraintFactory factory) {
        return bookings(factory)
                .groupBy(TeamBooking::inspector, sum(TeamBooking::days))
                .penalize(HardMediumSoftLongScore.ONE_SOFT, (inspector, days) -> {
                    int percent = days * PERCENT / Math.max(1, inspector.capacity());
                    return percent * percent / (PERCENT * EVENNESS);
                })
                .asConstraint(EVENLY);
    }
}
