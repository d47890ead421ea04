package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** The limits from the end of fieldwork on. */
public record ReportTimeline(List<Step> steps) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportTimeline {
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when the framework has no such step; the message says which it has */
    public Step step(String id) {
        return Framework.named(steps, Step::id, id, NotInFramework.What.STEP);
    }

    /** The step that ends with that event, if one does. */
    public Optional<Step> endingWith(String event) {
        return steps.stream().filter(step -> step.doneWhen().equals(event)).findFirst();
    }

    /**
     * One limit: so many working days, counted from the day after an event.
     *
     * @param countedFrom              {@code first-day}, {@code end-of-fieldwork}, or the {@code doneWhen} of another
     *                                 step
     * @param doneWhen                 the event that ends the step
     * @param reminderWorkingDaysBefore how long before the limit whoever has the work is reminded
     * @param source                   paragraph or regulation it comes from
     */
    public record Step(
            String id,
            String title,
            int workingDays,
            String countedFrom,
            String doneWhen,
            int reminderWorkingDaysBefore,
            String source) {}
}
