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

    /** The step that is asked for only if that is decided; empty where all are asked for each time. */
    public Optional<Step> decided() {
        return steps.stream().filter(Step::isDecided).findFirst();
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
     * @param asked                    {@code if-decided} where it is asked for only if that is decided; null: each time
     * @param of                       ids of the bodies one of which may be named to do it; empty: the local authority
     */
    public record Step(
            String id,
            String title,
            int workingDays,
            String countedFrom,
            String doneWhen,
            int reminderWorkingDaysBefore,
            String source,
            String asked,
            List<String> of) {

        private static final String IF_DECIDED = "if-decided";

        public Step {
            of = of == null ? List.of() : List.copyOf(of);
        }

        /** Whether it is asked for only if that is decided from inspection to inspection. */
        public boolean isDecided() {
            return IF_DECIDED.equals(asked);
        }
    }
}
