package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/**
 * Which clocks the law starts at a step, and what Annex A tells of their end. A limit stands at the step that starts
 * its clock and at the step that stops it, as an inspector looks for it at both.
 */
final class Clocks {

    private static final String NO_DECISION = "The authority's lists hold no date of the decision on a referral.";
    private static final String NO_CORE_GROUP = "The authority's lists hold no dates of core groups.";
    private static final String LATEST_REVIEW =
            "The authority's lists hold the latest review alone, which came later: whether there was one in time is not told.";

    private final AssessmentClocks assessments;
    private final CareClocks care;
    private final Law law;
    private final ClockCount counting;

    Clocks(Law law, ClockCount counting) {
        this.law = law;
        this.counting = counting;
        this.assessments = new AssessmentClocks(law, counting);
        this.care = new CareClocks(law, counting);
    }

    List<RunningClock> of(StageOccurrence step, DatedJourney journey) {
        return switch (step.stage()) {
            case CONTACT_AND_REFERRAL -> referral(step);
            case ASSESSMENT -> assessments.of(step, journey);
            case STRATEGY_AND_SECTION_47 -> ConferenceClocks.ofEnquiry(step, journey);
            case INITIAL_CONFERENCE -> ConferenceClocks.ofConference(step, journey);
            case PROTECTION_PLAN -> plan(step, journey);
            case REVIEW_CONFERENCE -> review(step, journey);
            case BECOMING_LOOKED_AFTER -> care.becomingLookedAfter(step, journey);
            case CARE_REVIEW -> care.review(step, journey);
            case EARLY_HELP, CHILD_IN_NEED_PLAN, STEPPING_DOWN, ADOPTION, LEAVING_CARE, ADOPTERS -> List.of();
        };
    }

    private static List<RunningClock> referral(StageOccurrence step) {
        return step.fact(Fact.KIND).filter("referral"::equals).isPresent()
                ? List.of(RunningClock.untold(Rule.REFERRAL_DECISION, step.began(), NO_DECISION))
                : List.of();
    }

    private List<RunningClock> plan(StageOccurrence step, DatedJourney journey) {
        LocalDate conference = conferenceBefore(step, journey);
        RunningClock coreGroup = RunningClock.untold(Rule.FIRST_CORE_GROUP, conference, NO_CORE_GROUP);
        Optional<RunningClock> firstReview = firstReview(conference, step, journey);
        return firstReview.map(review -> List.of(coreGroup, review)).orElse(List.of(coreGroup));
    }

    private List<RunningClock> review(StageOccurrence step, DatedJourney journey) {
        Optional<StageOccurrence> plan = step.dateOf(Fact.PLAN_STARTED_ON)
                .flatMap(began -> journey.at(Stage.PROTECTION_PLAN)
                        .filter(one -> one.began().equals(began))
                        .findFirst());
        if (plan.isEmpty()) {
            return List.of();
        }
        LocalDate ended = plan.get().ended();
        Optional<RunningClock> later = law.of(Rule.LATER_REVIEW_CONFERENCE, step.began())
                .flatMap(legal -> counting.due(legal, step.began()))
                .flatMap(due -> OngoingClocks.next(Rule.LATER_REVIEW_CONFERENCE, step.began(), due, ended, journey));
        Optional<RunningClock> first = firstReview(conferenceBefore(plan.get(), journey), plan.get(), journey);
        return Stream.of(first, later).flatMap(Optional::stream).toList();
    }

    private Optional<RunningClock> firstReview(LocalDate conference, StageOccurrence plan, DatedJourney journey) {
        return law.of(Rule.FIRST_REVIEW_CONFERENCE, conference)
                .flatMap(legal -> counting.due(legal, conference))
                .flatMap(due -> OngoingClocks.first(
                        Rule.FIRST_REVIEW_CONFERENCE,
                        conference,
                        due,
                        plan.dateOf(Fact.LATEST_REVIEW_ON).orElse(null),
                        plan.ended(),
                        journey,
                        LATEST_REVIEW));
    }

    /** The conference that a plan came of; the plan's own start where List 5 has none. */
    private static LocalDate conferenceBefore(StageOccurrence plan, DatedJourney journey) {
        LocalDate planBefore = journey.at(Stage.PROTECTION_PLAN)
                .map(StageOccurrence::began)
                .filter(day -> day.isBefore(plan.began()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return journey.at(Stage.INITIAL_CONFERENCE)
                .filter(one ->
                        one.fact(Fact.RESULTED_IN_PLAN).filter("No"::equals).isEmpty())
                .map(StageOccurrence::began)
                .filter(day -> day.isAfter(planBefore) && !day.isAfter(plan.began()))
                .max(Comparator.naturalOrder())
                .orElse(plan.began());
    }
}
