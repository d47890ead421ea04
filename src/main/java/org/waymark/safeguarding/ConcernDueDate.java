package org.waymark.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.tasks.OpenTask;

/**
 * Until when the authority is to answer: the due date of its task, which moves with the calendar and may be set by hand.
 * The date that is kept with the concern is the one that its rule gave when it was put before the authority.
 */
@Component
class ConcernDueDate {

    static final List<String> TASKS_OF_AUTHORITY =
            List.of("task-acknowledge-concern", "task-respond-to-concern", "task-answer-referral-back");

    private static final List<String> TASKS_OF_LEAD = List.of("task-check-response", "task-check-answer");

    /** Each concern waits in one of them at a time. */
    static final List<String> TASKS =
            Stream.concat(TASKS_OF_AUTHORITY.stream(), TASKS_OF_LEAD.stream()).toList();

    private final DateRule.Counting dates;
    private final Timers timers;

    ConcernDueDate(DateRule.Counting dates, Timers timers) {
        this.dates = dates;
        this.timers = timers;
    }

    /** Of the task that is put before the authority next: counted as its model counts it, in the same moment. */
    Instant ofTaskToCome(String inspectionId, DateRule.Concern rule) {
        return dates.now(rule, inspectionId, ConcernProcess.KEY, variable -> null);
    }

    /**
     * Of the authority's task that waits; empty when none does, or its date was taken away.
     *
     * @param process the concern's running process
     */
    Optional<Instant> ofWaitingTask(String process) {
        return TASKS_OF_AUTHORITY.stream()
                .flatMap(task -> timers.due(process, task).stream())
                .findFirst();
    }

    /** What a form says: the date of its own task and no other. Where that was taken away, what the authority's rule gave; null for the lead. */
    static Instant of(OpenTask task, Concern concern) {
        return task.due() == null && TASKS_OF_AUTHORITY.contains(task.elementId()) ? concern.dueNow() : task.due();
    }
}
