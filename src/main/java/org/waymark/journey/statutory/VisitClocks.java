package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.journey.Fact;
import org.waymark.journey.StageOccurrence;

/**
 * Visits to a child in care, from the start of the current placement, of which List 8 holds the latest: SI 2010/959
 * regulation 28, in short breaks regulation 48(3)(c) in place of its paragraph (2).
 */
final class VisitClocks {

    private static final String LATEST_VISIT =
            "The authority's lists hold the latest visit alone, which came later: whether the first was in time is not told.";
    private static final String AGREED_FOR_EACH =
            "visits in short breaks fall on days when the child is placed, at times agreed for each child (regulation"
                    + " 48(3)(c)), and the lists hold neither";
    private static final String IF_AGREED =
            "A child in a long-term foster placement may agree to visits every six months (regulation 28(3A)); the lists"
                    + " do not hold whether it did.";
    private static final String IF_REVIEWED =
            "Weekly until the first review, every four weeks from then on; the lists do not tell whether that was held"
                    + " before this visit.";

    private final Law law;
    private final ClockCount counting;

    VisitClocks(Law law, ClockCount counting) {
        this.law = law;
        this.counting = counting;
    }

    List<RunningClock> of(StageOccurrence care, DatedJourney journey) {
        Optional<LocalDate> placed = care.dateOf(Fact.PLACED_ON);
        Placement placement = Placement.of(care);
        if (placed.isEmpty()) {
            return List.of();
        }
        if (placement == Placement.SHORT_BREAKS) {
            return List.of(RunningClock.uncounted(Rule.SHORT_BREAK_VISIT, placed.get(), AGREED_FOR_EACH));
        }
        LocalDate latest = care.dateOf(Fact.LAST_VISIT_ON).orElse(null);
        Rule rule = placement == Placement.FOR_ADOPTION ? Rule.ADOPTION_FIRST_VISIT : Rule.FIRST_CARE_VISIT;
        Optional<RunningClock> first = due(rule, placed.get())
                .flatMap(due ->
                        OngoingClocks.first(rule, placed.get(), due, latest, care.ended(), journey, LATEST_VISIT));
        Optional<RunningClock> next = Optional.ofNullable(latest)
                .filter(day -> !day.isBefore(placed.get()))
                .flatMap(day -> next(placement, day, placed.get(), care, journey));
        return Stream.of(first, next).flatMap(Optional::stream).toList();
    }

    private Optional<RunningClock> next(
            Placement placement, LocalDate visited, LocalDate placed, StageOccurrence care, DatedJourney journey) {
        LocalDate ended = care.ended();
        boolean settled = !visited.isBefore(placed.plusYears(1));
        return switch (placement) {
            case FOR_ADOPTION -> untilTheReview(visited, placed, care, journey);
            case INTERIM_ORDER_WITH_PARENTS -> underInterimOrder(visited, care, journey);
            case LONG_TERM_FOSTERING ->
                settled
                        ? after(Rule.SETTLED_CARE_VISIT, visited, ended, journey)
                                .map(clock -> law.of(Rule.LONG_TERM_FOSTER_VISIT, visited)
                                        .map(known -> clock.orLonger(Rule.LONG_TERM_FOSTER_VISIT)
                                                .noting(IF_AGREED))
                                        .orElse(clock))
                        : after(Rule.CARE_VISIT, visited, ended, journey);
            case MEANT_TO_LAST -> after(settled ? Rule.SETTLED_CARE_VISIT : Rule.CARE_VISIT, visited, ended, journey);
            case ORDINARY, SHORT_BREAKS -> after(Rule.CARE_VISIT, visited, ended, journey);
        };
    }

    /** Weekly until the first review of the placement for adoption; after it, as the agency decides. */
    private Optional<RunningClock> untilTheReview(
            LocalDate visited, LocalDate placed, StageOccurrence care, DatedJourney journey) {
        Optional<LocalDate> reviewed = care.dateOf(Fact.LATEST_REVIEW_ON);
        if (reviewed.isEmpty()) {
            return after(Rule.ADOPTION_VISIT, visited, care.ended(), journey)
                    .filter(clock -> care.ended() == null && journey.isOpen())
                    .map(clock -> RunningClock.blank(Rule.ADOPTION_VISIT, visited, journey.asOf()));
        }
        if (reviewed.get().isBefore(placed)) {
            return after(Rule.ADOPTION_VISIT, visited, care.ended(), journey);
        }
        boolean wasFirst = due(Rule.ADOPTION_FIRST_REVIEW, placed)
                .filter(due -> !reviewed.get().isAfter(due))
                .isPresent();
        return wasFirst && visited.isBefore(reviewed.get())
                ? after(Rule.ADOPTION_VISIT, visited, reviewed.get(), journey)
                : Optional.empty();
    }

    private Optional<RunningClock> underInterimOrder(LocalDate visited, StageOccurrence care, DatedJourney journey) {
        Optional<LocalDate> reviewed = care.dateOf(Fact.LATEST_REVIEW_ON);
        if (reviewed.filter(day -> !day.isAfter(visited)).isPresent()) {
            return after(Rule.INTERIM_ORDER_VISIT, visited, care.ended(), journey);
        }
        return after(Rule.INTERIM_ORDER_WEEKLY_VISIT, visited, care.ended(), journey)
                .map(clock -> clock.orLonger(Rule.INTERIM_ORDER_VISIT).noting(IF_REVIEWED));
    }

    private Optional<RunningClock> after(Rule rule, LocalDate visited, LocalDate ended, DatedJourney journey) {
        return due(rule, visited).flatMap(due -> OngoingClocks.next(rule, visited, due, ended, journey));
    }

    private Optional<LocalDate> due(Rule rule, LocalDate from) {
        return law.of(rule, from).flatMap(legal -> counting.due(legal, from));
    }
}
