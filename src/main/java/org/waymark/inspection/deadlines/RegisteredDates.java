package org.waymark.inspection.deadlines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DatedProcess;
import org.waymark.platform.engine.Timers.Waiting;

/** What each date that can wait is a function of, as the rooms have registered it. */
@Component
class RegisteredDates {

    private final ObjectProvider<DatedProcess> processes;

    RegisteredDates(ObjectProvider<DatedProcess> processes) {
        this.processes = processes;
    }

    /** An element of a process's model. */
    record Element(String processKey, String id) {}

    /**
     * A timer that is set again after it has fired.
     *
     * @param message the process waits for it as long as that makes sense
     */
    record SetAgain(Element element, DateRule rule, String message) {}

    /** Empty for what no room has registered: nothing of ours moves it. */
    Optional<DateRule> of(Waiting waiting) {
        return of(new Element(waiting.processKey(), waiting.element()));
    }

    Optional<DateRule> of(Element element) {
        return processes.stream()
                .filter(process -> process.key().equals(element.processKey()))
                .map(process -> process.dates().get(element.id()))
                .filter(rule -> rule != null)
                .findFirst();
    }

    /** @throws IllegalStateException when something is registered twice */
    Map<Element, DateRule> all() {
        Map<Element, DateRule> all = new HashMap<>();
        processes.forEach(process -> process.dates().forEach((id, rule) -> {
            if (all.put(new Element(process.key(), id), rule) != null) {
                throw new IllegalStateException(
                        "The date of %s of %s is registered twice. Leave one out.".formatted(id, process.key()));
            }
        }));
        return all;
    }

    List<SetAgain> setAgain() {
        return processes.stream()
                .flatMap(process -> process.setAgainWhileWaitingFor().entrySet().stream()
                        .map(timer -> new SetAgain(
                                new Element(process.key(), timer.getKey()),
                                process.dates().get(timer.getKey()),
                                timer.getValue())))
                .toList();
    }
}
