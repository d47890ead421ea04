package org.waymark.safeguarding;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Timers;

/**
 * Until when whoever each concern waits for is to act, the authority or the lead who checks, as the task says now: pages tell
 * no other date than the task.
 */
@Component
class RunningDueDates {

    private final Timers timers;

    RunningDueDates(Timers timers) {
        this.timers = timers;
    }

    /** Asks once for the concerns of all these inspections. */
    OfConcerns in(Collection<String> inspectionIds) {
        Map<String, Instant> due = timers.due(inspectionIds, ConcernProcess.KEY, ConcernDueDate.TASKS);
        return (concern, reference) ->
                due.getOrDefault(ConcernProcess.businessKey(reference, concern.number()), concern.dueNow());
    }

    /** The date that was kept with the concern stands where no task waits, or its date was taken away. */
    @FunctionalInterface
    interface OfConcerns {

        /** @param reference of the concern's inspection */
        Instant of(Concern concern, String reference);
    }
}
