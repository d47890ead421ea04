package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/**
 * The limit on holding an initial conference. However many discussions led to it, it has one verdict: from the discussion
 * that began the enquiry. Of a child who moved in with a plan it runs from notice of the move.
 */
final class ConferenceClocks {

    private static final String ANOTHER_HELD =
            "The list names no conference for this discussion; one was held later, which may be of the same enquiry.";

    private ConferenceClocks() {}

    static List<RunningClock> ofEnquiry(StageOccurrence step, DatedJourney journey) {
        Optional<LocalDate> held = step.dateOf(Fact.CONFERENCE_ON);
        if (held.isPresent()) {
            if (held.get().isBefore(step.began())) {
                return List.of(before(step.began(), held.get()));
            }
            return leadingTo(held.get(), journey).get(0).equals(step)
                    ? List.of(counted(held.get(), journey))
                    : List.of();
        }
        if (step.fact(Fact.CONFERENCE_UNNECESSARY).filter("Yes"::equals).isPresent()) {
            return List.of();
        }
        if (journey.at(Stage.INITIAL_CONFERENCE).anyMatch(one -> !one.began().isBefore(step.began()))) {
            return List.of(RunningClock.untold(Rule.INITIAL_CONFERENCE, step.began(), ANOTHER_HELD));
        }
        boolean protectedSince =
                journey.at(Stage.PROTECTION_PLAN).anyMatch(plan -> !plan.began().isBefore(step.began()));
        if (protectedSince || !journey.isOpen()) {
            return List.of(RunningClock.untold(
                    Rule.INITIAL_CONFERENCE,
                    step.began(),
                    "The list names neither a conference nor that none was needed."));
        }
        return List.of(RunningClock.undone(Rule.INITIAL_CONFERENCE, step.began(), journey.asOf()));
    }

    static List<RunningClock> ofConference(StageOccurrence step, DatedJourney journey) {
        if (!leadingTo(step.began(), journey).isEmpty()) {
            return List.of(counted(step.began(), journey));
        }
        Optional<LocalDate> discussed = step.dateOf(Fact.STRATEGY_ON);
        if (discussed.isPresent()) {
            return List.of(
                    discussed.get().isAfter(step.began())
                            ? before(discussed.get(), step.began())
                            : RunningClock.done(Rule.INITIAL_CONFERENCE, discussed.get(), step.began()));
        }
        return List.of(step.dateOf(Fact.MOVE_NOTIFIED_ON)
                .filter(told -> !told.isAfter(step.began()))
                .map(told -> RunningClock.done(Rule.TRANSFER_CONFERENCE, told, step.began()))
                .orElseGet(() -> RunningClock.uncounted(
                        Rule.TRANSFER_CONFERENCE,
                        step.began(),
                        "the lists hold neither a strategy discussion before it nor notice of a move")));
    }

    private static RunningClock counted(LocalDate held, DatedJourney journey) {
        List<StageOccurrence> discussions = leadingTo(held, journey);
        RunningClock clock =
                RunningClock.done(Rule.INITIAL_CONFERENCE, discussions.get(0).began(), held);
        long days = discussions.stream().map(StageOccurrence::began).distinct().count();
        return days == 1
                ? clock
                : clock.noting(
                        "%d discussions led to this conference: counted from that of %s, which began the enquiry."
                                .formatted(days, InWords.date(discussions.get(0).began())));
    }

    /** The discussions that the list names this conference for, the first of them first. */
    private static List<StageOccurrence> leadingTo(LocalDate held, DatedJourney journey) {
        return journey.at(Stage.STRATEGY_AND_SECTION_47)
                .filter(one ->
                        one.dateOf(Fact.CONFERENCE_ON).filter(held::equals).isPresent())
                .filter(one -> !one.began().isAfter(held))
                .toList();
    }

    private static RunningClock before(LocalDate discussed, LocalDate held) {
        return RunningClock.uncounted(
                Rule.INITIAL_CONFERENCE,
                discussed,
                "the conference is dated %s, before the strategy discussion of %s"
                        .formatted(InWords.date(held), InWords.date(discussed)));
    }
}
