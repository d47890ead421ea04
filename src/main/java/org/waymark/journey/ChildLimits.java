package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.journey.limits.DatedJourney;
import org.waymark.journey.limits.Limit;
import org.waymark.journey.limits.StatutoryLimits;
import org.waymark.journey.lists.Stage;
import org.waymark.journey.lists.StageOccurrence;

/** The law's limits on the journey of a child whose lists have been stored. */
@Component
class ChildLimits {

    private final JourneyStepRepository steps;
    private final StatutoryLimits limits;
    private final JsonText json;

    ChildLimits(JourneyStepRepository steps, StatutoryLimits limits, JsonText json) {
        this.steps = steps;
        this.limits = limits;
        this.json = json;
    }

    /** One step with its limits, the journey in order. */
    record StepLimits(StageOccurrence step, List<Limit> limits) {

        String stage() {
            return step.stage().id();
        }
    }

    /** @param asOf the inspection's first day, which the lists describe */
    List<StepLimits> of(Child child, LocalDate asOf) {
        List<StageOccurrence> journey = steps.findByChildIdOrderByPlace(child.id()).stream()
                .map(step -> new StageOccurrence(
                        Stage.of(step.stage()), step.began(), step.ended(), json.readTexts(step.facts())))
                .toList();
        LocalDate closedOn = child.isOpen() ? null : child.closedOn();
        List<List<Limit>> found = limits.of(new DatedJourney(journey, closedOn, asOf));
        List<StepLimits> lines = new ArrayList<>();
        for (int place = 0; place < journey.size(); place++) {
            lines.add(new StepLimits(journey.get(place), found.get(place)));
        }
        return lines;
    }
}
