package org.waymark.programme.solving;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.waymark.programme.placing.TeamBooking;

/**
 * What makes a year a good one. Hard is what cannot be; medium, whom it leaves out; soft, who waits how long, whose report
 * waits for a poll, and how evenly the days are shared out.
 */
public class YearConstraints implements ConstraintProvider {

    /** A week of waiting of whose interval has run out, as against that of a score. */
    private static final int WEEK_OF_DUE = 150;

    private static final int WEEK_TO_POLL = 10;
    private static final int PERCENT = 100;
    private static final int EVENNESS = 50;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            nobodyIsAtTwoPlaces(factory),
            nobodyHasMoreDaysThanTheyHave(factory),
            nobodyInspectsWhereTheyAreConnected(factory),
            whoeverIsWantedIsInspected(factory),
            nobodyWaitsLongerThanNeeded(factory),
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

    private static Constraint whoeverIsWantedIsInspected(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlacedInspection.class)
                .filter(inspection -> inspection.getPlacing() == null)
                .penalize(
                        HardMediumSoftLongScore.ONE_MEDIUM,
                        inspection -> inspection.demand().weight())
                .asConstraint("Whoever is wanted is inspected");
    }

    private static Constraint nobodyWaitsLongerThanNeeded(ConstraintFactory factory) {
        return factory.forEach(PlacedInspection.class)
                .penalize(
                        HardMediumSoftLongScore.ONE_SOFT,
                        inspection -> inspection.getPlacing().week().waiting()
                                * (inspection.demand().due()
                                        ? WEEK_OF_DUE
                                        : inspection.demand().score()))
                .asConstraint("Nobody waits longer than needed");
    }

    private static Constraint noReportWaitsForAPoll(ConstraintFactory factory) {
        return factory.forEach(PlacedInspection.class)
                .penalize(
                        HardMediumSoftLongScore.ONE_SOFT,
                        inspection -> inspection.getPlacing().week().poll() * WEEK_TO_POLL)
                .asConstraint("No report waits for a poll");
    }

    private static Constraint theDaysAreSharedOutEvenly(ConstraintFactory factory) {
        return bookings(factory)
                .groupBy(TeamBooking::inspector, sum(TeamBooking::days))
                .penalize(HardMediumSoftLongScore.ONE_SOFT, (inspector, days) -> {
                    int percent = days * PERCENT / Math.max(1, inspector.capacity());
                    return percent * percent / (PERCENT * EVENNESS);
                })
                .asConstraint("The days are shared out evenly");
    }
}
