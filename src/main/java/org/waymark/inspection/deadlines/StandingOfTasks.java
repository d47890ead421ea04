package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.deadlines.Deadline.State;
import org.waymark.platform.tasks.Standing;

/** Counts what is left of a task's limit in the days of its inspection, as its deadlines are counted. */
@Component
class StandingOfTasks implements Standing {

    private final InspectionCalendars calendars;
    private final Clock clock;

    StandingOfTasks(InspectionCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<How> of(String inspectionId, Instant due) {
        if (due == null) {
            return calendars.standsStill(inspectionId)
                    ? Optional.of(new How(State.STANDS_STILL.name(), null))
                    : Optional.empty();
        }
        LocalDate today = London.dateOf(clock.instant());
        try {
            int left = calendars.of(inspectionId).between(today, London.dayEndingAt(due));
            return Optional.of(new How(state(due, left).name(), left));
        } catch (YearNotKnown unknown) {
            // A list of tasks is shown all the same: it says when each is due.
            return Optional.empty();
        }
    }

    private State state(Instant due, int left) {
        if (!clock.instant().isBefore(due)) {
            return State.LATE;
        }
        return left <= 0 ? State.SOON : State.OPEN;
    }
}
