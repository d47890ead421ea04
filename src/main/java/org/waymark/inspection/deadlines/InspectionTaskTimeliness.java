package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.Pause;
import org.waymark.inspection.deadlines.Deadline.State;
import org.waymark.platform.tasks.TaskTimeliness;

/** Counts what is left of a task's limit in the days of its inspection, as its deadlines are counted. */
@Component
class InspectionTaskTimeliness implements TaskTimeliness {

    private final InspectionCalendars calendars;
    private final Clock clock;

    InspectionTaskTimeliness(InspectionCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public OfTasks in(Collection<String> inspectionIds) {
        Map<String, List<Pause>> pauses = calendars.pausesOf(inspectionIds);
        Map<String, WorkingDays> days = new HashMap<>();
        return (inspectionId, due) -> {
            List<Pause> some = inspectionId == null ? List.of() : pauses.getOrDefault(inspectionId, List.of());
            return of(
                    due, some, () -> days.computeIfAbsent(String.valueOf(inspectionId), id -> calendars.without(some)));
        };
    }

    private Optional<How> of(Instant due, List<Pause> pauses, Supplier<WorkingDays> days) {
        if (due == null) {
            return pauses.stream().anyMatch(Pause::isOpen)
                    ? Optional.of(new How(State.STANDS_STILL.name(), null))
                    : Optional.empty();
        }
        LocalDate today = London.dateOf(clock.instant());
        try {
            int left = days.get().between(today, London.dayEndingAt(due));
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
