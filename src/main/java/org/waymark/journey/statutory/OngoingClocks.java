package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.Optional;

/** Limits on what has to be done while something goes on: reviews and visits, of which the lists hold the latest. */
final class OngoingClocks {

    private OngoingClocks() {}

    /**
     * The first of them. The latest is the first for certain only where it came in time; where the latest lies before the
     * clock began, it is certain that there was none since. Empty when there was no need of one, as what it belongs to had
     * ended by then.
     */
    static Optional<RunningClock> first(
            Rule rule,
            LocalDate from,
            LocalDate due,
            LocalDate latest,
            LocalDate ended,
            DatedJourney journey,
            String latestAlone) {
        if (latest != null && !latest.isBefore(from)) {
            return Optional.of(
                    latest.isAfter(due)
                            ? RunningClock.untold(rule, from, latestAlone)
                            : RunningClock.done(rule, from, latest));
        }
        if (ended != null && !ended.isAfter(due)) {
            return Optional.empty();
        }
        if (latest != null) {
            return next(rule, from, due, ended, journey);
        }
        return Optional.of(
                ended == null && journey.isOpen()
                        ? RunningClock.blank(rule, from, journey.asOf())
                        : RunningClock.untold(rule, from, null));
    }

    /** The one after the latest: since the lists hold the latest, it is certain that this one was not done. */
    static Optional<RunningClock> next(
            Rule rule, LocalDate latest, LocalDate due, LocalDate ended, DatedJourney journey) {
        LocalDate until = ended == null ? journey.closedOn() : ended;
        if (until != null) {
            return until.isAfter(due) ? Optional.of(RunningClock.undone(rule, latest, until)) : Optional.empty();
        }
        return Optional.of(RunningClock.undone(rule, latest, journey.asOf()));
    }
}
