package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/**
 * The limits on assessments: two of them, initial and core, until the single assessment took their place. The first
 * assessment after a referral runs from it, and under the law of that day; a later one from its own start.
 *
 * <p>Annex A does not say whether an assessment is initial or core. The first one after a referral is read as the
 * initial one where it kept that limit or another followed it; otherwise as the core assessment, which outlasted it.
 */
final class AssessmentClocks {

    private static final String NO_REFERRAL = "The lists hold no referral before it: counted from its own start.";
    private static final String LATER = "Not the first assessment since the referral: counted from its own start.";
    private static final String OUTLASTED =
            "The authority's lists have one date for both: it outlasted this limit, and so was read as the core assessment.";

    private final Law law;
    private final ClockCount counting;

    AssessmentClocks(Law law, ClockCount counting) {
        this.law = law;
        this.counting = counting;
    }

    List<RunningClock> of(StageOccurrence step, DatedJourney journey) {
        Optional<LocalDate> referral = referralBefore(step, journey, false);
        List<StageOccurrence> since = journey.at(Stage.ASSESSMENT)
                .filter(one -> referral.isEmpty() || !one.began().isBefore(referral.get()))
                .toList();
        boolean first = since.get(0).equals(step);
        LocalDate from = first ? referral.orElse(step.began()) : step.began();
        String note = !first ? LATER : referral.isEmpty() ? without(step, journey) : null;
        if (law.of(Rule.SINGLE_ASSESSMENT, from).isPresent()) {
            return List.of(clock(Rule.SINGLE_ASSESSMENT, from, step, journey, note));
        }
        RunningClock core =
                clock(Rule.CORE_ASSESSMENT, step.began(), step, journey, null).underTheLawOf(from);
        if (!first) {
            return List.of(core);
        }
        return initialAndCore(clock(Rule.INITIAL_ASSESSMENT, from, step, journey, note), core, since);
    }

    private static Optional<LocalDate> referralBefore(
            StageOccurrence step, DatedJourney journey, boolean withoutAction) {
        return journey.at(Stage.CONTACT_AND_REFERRAL)
                .filter(one -> one.fact(Fact.KIND).filter("referral"::equals).isPresent())
                .filter(one -> withoutAction
                        == one.fact(Fact.NO_FURTHER_ACTION)
                                .filter("Yes"::equals)
                                .isPresent())
                .map(StageOccurrence::began)
                .filter(day -> !day.isAfter(step.began()))
                .max(Comparator.naturalOrder());
    }

    private static String without(StageOccurrence step, DatedJourney journey) {
        return referralBefore(step, journey, true)
                .map(day ->
                        ("The lists hold a referral before it, of %s, marked as leading to no further action: counted"
                                        + " from its own start.")
                                .formatted(InWords.date(day)))
                .orElse(NO_REFERRAL);
    }

    private List<RunningClock> initialAndCore(RunningClock initial, RunningClock core, List<StageOccurrence> since) {
        Optional<LocalDate> due = law.of(Rule.INITIAL_ASSESSMENT, initial.clockFrom())
                .flatMap(legal -> counting.due(legal, initial.clockFrom()));
        LocalDate end = initial.actual() == null ? initial.undoneOn() : initial.actual();
        boolean outlasted = due.isPresent() && end != null && end.isAfter(due.get());
        if (!outlasted || since.size() > 1) {
            return List.of(initial);
        }
        List<RunningClock> both = new ArrayList<>();
        both.add(RunningClock.untold(Rule.INITIAL_ASSESSMENT, initial.clockFrom(), OUTLASTED));
        both.add(core);
        return both;
    }

    private static RunningClock clock(
            Rule rule, LocalDate from, StageOccurrence step, DatedJourney journey, String note) {
        if (step.ended() != null) {
            return RunningClock.done(rule, from, step.ended()).noting(note);
        }
        return journey.isOpen()
                ? RunningClock.undone(rule, from, journey.asOf()).noting(note)
                : RunningClock.untold(rule, from, "The case was closed, and the list names no day of authorisation.");
    }
}
