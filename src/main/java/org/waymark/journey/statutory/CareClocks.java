package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/** Care reviews and visits (SI 2010/959 regulations 28, 33 and 48; SI 2005/389 regulation 36). */
final class CareClocks {

    private static final String LATEST_REVIEW =
            "The authority's lists hold the latest review alone, which came later: whether the first was in time is not told.";
    private static final String MAYBE_SECOND =
            "Counted as a later review; if the latest was the first, the next was due three months after it.";

    private final Law law;
    private final ClockCount counting;
    private final VisitClocks visits;

    CareClocks(Law law, ClockCount counting) {
        this.law = law;
        this.counting = counting;
        this.visits = new VisitClocks(law, counting);
    }

    List<RunningClock> becomingLookedAfter(StageOccurrence step, DatedJourney journey) {
        return Stream.concat(firstReviews(step, journey), visits.of(step, journey).stream())
                .toList();
    }

    List<RunningClock> review(StageOccurrence step, DatedJourney journey) {
        Optional<StageOccurrence> care = step.dateOf(Fact.LOOKED_AFTER_SINCE)
                .flatMap(since -> journey.at(Stage.BECOMING_LOOKED_AFTER)
                        .filter(one -> one.began().equals(since))
                        .findFirst());
        return care.map(one -> Stream.concat(
                                firstReviews(one, journey), nextReview(step.began(), one, journey).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The rules of a child's reviews, and from when they run. */
    private record Reviews(Rule first, Rule second, Rule later, LocalDate from) {

        static Reviews of(StageOccurrence care) {
            return switch (Placement.of(care)) {
                case SHORT_BREAKS ->
                    new Reviews(
                            Rule.SHORT_BREAK_FIRST_REVIEW,
                            Rule.SHORT_BREAK_LATER_REVIEW,
                            Rule.SHORT_BREAK_LATER_REVIEW,
                            care.began());
                case FOR_ADOPTION ->
                    new Reviews(
                            Rule.ADOPTION_FIRST_REVIEW,
                            Rule.ADOPTION_SECOND_REVIEW,
                            Rule.ADOPTION_LATER_REVIEW,
                            care.dateOf(Fact.PLACED_ON).orElseThrow());
                default -> inCare(care);
            };
        }

        static Reviews inCare(StageOccurrence care) {
            return new Reviews(Rule.FIRST_CARE_REVIEW, Rule.SECOND_CARE_REVIEW, Rule.LATER_CARE_REVIEW, care.began());
        }
    }

    /** Of a child placed for adoption there are two first ones: in care, where it was due by then, and in the placement. */
    private Stream<RunningClock> firstReviews(StageOccurrence care, DatedJourney journey) {
        Reviews reviews = Reviews.of(care);
        Optional<RunningClock> inCare = reviews.from().equals(care.began())
                ? Optional.empty()
                : first(Reviews.inCare(care), care, reviews.from(), journey);
        return Stream.of(inCare, first(reviews, care, care.ended(), journey)).flatMap(Optional::stream);
    }

    private Optional<RunningClock> first(Reviews reviews, StageOccurrence care, LocalDate ended, DatedJourney journey) {
        return due(reviews.first(), reviews.from())
                .flatMap(due -> OngoingClocks.first(
                        reviews.first(),
                        reviews.from(),
                        due,
                        care.dateOf(Fact.LATEST_REVIEW_ON).orElse(null),
                        ended,
                        journey,
                        LATEST_REVIEW));
    }

    private Optional<RunningClock> nextReview(LocalDate latest, StageOccurrence care, DatedJourney journey) {
        Reviews reviews = Reviews.of(care);
        boolean before = latest.isBefore(reviews.from());
        return before
                ? next(Reviews.inCare(care), latest, reviews.from(), journey)
                : next(reviews, latest, care.ended(), journey);
    }

    private Optional<RunningClock> next(Reviews reviews, LocalDate latest, LocalDate ended, DatedJourney journey) {
        Optional<LocalDate> firstDue = due(reviews.first(), reviews.from());
        boolean first = firstDue.filter(due -> !latest.isAfter(due)).isPresent();
        boolean maybeFirst = reviews.second() != reviews.later()
                && firstDue.flatMap(due -> due(reviews.second(), due))
                        .filter(due -> !latest.isAfter(due))
                        .isPresent();
        Rule rule = first ? reviews.second() : reviews.later();
        return due(rule, latest)
                .flatMap(due -> OngoingClocks.next(rule, latest, due, ended, journey))
                .map(clock -> !first && maybeFirst ? clock.noting(MAYBE_SECOND) : clock);
    }

    private Optional<LocalDate> due(Rule rule, LocalDate from) {
        return law.of(rule, from).flatMap(legal -> counting.due(legal, from));
    }
}
