package org.waymark.journey.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.journey.lists.Fact;
import org.waymark.journey.lists.Stage;
import org.waymark.journey.lists.StageOccurrence;

/** Care reviews and visits (SI 2010/959 regulations 28 and 33). */
final class CareClocks {

    private static final String LATEST_REVIEW =
            "Annex A holds the latest review alone, which came later: whether the first was in time is not told.";
    private static final String LATEST_VISIT =
            "Annex A holds the latest visit alone, which came later: whether the first was in time is not told.";
    private static final String MAYBE_SECOND =
            "Counted as a later review; if the latest was the first, the next was due three months after it.";

    /** Plans of List 8 under which a placement is meant to last until the child is 18. */
    private static final Set<String> MEANT_TO_LAST = Set.of("Long-term fostering", "Long-term residential placement");

    private final Law law;
    private final Counting counting;

    CareClocks(Law law, Counting counting) {
        this.law = law;
        this.counting = counting;
    }

    List<Running> becomingLookedAfter(StageOccurrence step, DatedJourney journey) {
        List<Running> clocks = new ArrayList<>();
        firstReview(step, journey).ifPresent(clocks::add);
        clocks.addAll(visits(step, journey));
        return clocks;
    }

    List<Running> review(StageOccurrence step, DatedJourney journey) {
        Optional<StageOccurrence> care = step.dateOf(Fact.LOOKED_AFTER_SINCE)
                .flatMap(since -> journey.at(Stage.BECOMING_LOOKED_AFTER)
                        .filter(one -> one.began().equals(since))
                        .findFirst());
        return care.map(one -> Stream.of(firstReview(one, journey), nextReview(step.began(), one, journey))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Running> firstReview(StageOccurrence care, DatedJourney journey) {
        return due(Rule.FIRST_CARE_REVIEW, care.began())
                .flatMap(due -> Ongoing.first(
                        Rule.FIRST_CARE_REVIEW,
                        care.began(),
                        due,
                        care.dateOf(Fact.LATEST_REVIEW_ON).orElse(null),
                        care.ended(),
                        journey,
                        LATEST_REVIEW));
    }

    private Optional<Running> nextReview(LocalDate latest, StageOccurrence care, DatedJourney journey) {
        Optional<LocalDate> firstDue = due(Rule.FIRST_CARE_REVIEW, care.began());
        boolean first = firstDue.filter(due -> !latest.isAfter(due)).isPresent();
        boolean maybeFirst = firstDue.flatMap(due -> due(Rule.SECOND_CARE_REVIEW, due))
                .filter(due -> !latest.isAfter(due))
                .isPresent();
        Rule rule = first ? Rule.SECOND_CARE_REVIEW : Rule.LATER_CARE_REVIEW;
        return due(rule, latest)
                .flatMap(due -> Ongoing.next(rule, latest, due, care.ended(), journey))
                .map(clock -> !first && maybeFirst ? clock.noting(MAYBE_SECOND) : clock);
    }

    private List<Running> visits(StageOccurrence care, DatedJourney journey) {
        Optional<LocalDate> placed = care.dateOf(Fact.PLACED_ON);
        if (placed.isEmpty()) {
            return List.of();
        }
        LocalDate visited = care.dateOf(Fact.LAST_VISIT_ON)
                .filter(day -> !day.isBefore(placed.get()))
                .orElse(null);
        Optional<Running> first = due(Rule.FIRST_CARE_VISIT, placed.get())
                .flatMap(due -> Ongoing.first(
                        Rule.FIRST_CARE_VISIT, placed.get(), due, visited, care.ended(), journey, LATEST_VISIT));
        Optional<Running> next =
                Optional.ofNullable(visited).flatMap(day -> nextVisit(day, placed.get(), care, journey));
        return Stream.of(first, next).flatMap(Optional::stream).toList();
    }

    private Optional<Running> nextVisit(
            LocalDate visited, LocalDate placed, StageOccurrence care, DatedJourney journey) {
        boolean afterFirstYear = !visited.isBefore(placed.plusYears(1));
        boolean meantToLast =
                care.fact(Fact.PERMANENCE_PLAN).filter(MEANT_TO_LAST::contains).isPresent();
        Rule rule = afterFirstYear && meantToLast ? Rule.SETTLED_CARE_VISIT : Rule.CARE_VISIT;
        return due(rule, visited).flatMap(due -> Ongoing.next(rule, visited, due, care.ended(), journey));
    }

    private Optional<LocalDate> due(Rule rule, LocalDate from) {
        return law.of(rule, from).flatMap(legal -> counting.due(legal, from));
    }
}
