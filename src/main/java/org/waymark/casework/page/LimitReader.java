package org.waymark.casework.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.journey.statutory.DatedJourney;
import org.waymark.journey.statutory.Limit;
import org.waymark.journey.statutory.StatutoryLimits;
import org.waymark.lists.Child;
import org.waymark.lists.JourneyStep;
import org.waymark.lists.JourneyStepRepository;
import org.waymark.lists.JsonText;

/** Holds children's journeys against the law of the day. */
@Component
public class LimitReader {

    private final JourneyStepRepository steps;
    private final StatutoryLimits law;
    private final JsonText json;

    LimitReader(JourneyStepRepository steps, StatutoryLimits law, JsonText json) {
        this.steps = steps;
        this.law = law;
        this.json = json;
    }

    /**
     * The limits on every step of a journey, in its order.
     *
     * @param asOf the day that the lists describe, which is the inspection's first
     */
    public List<LimitLine> of(Child child, LocalDate asOf) {
        return lines(child, steps.findOfChild(child.id()), asOf, law.forMany());
    }

    /** The same of many children at once, by child. */
    public Map<UUID, List<LimitLine>> of(Collection<Child> children, LocalDate asOf) {
        Map<UUID, List<JourneyStep>> byChild =
                steps
                        .findByChildIdInOrderByPlace(
                                children.stream().map(Child::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(JourneyStep::childId));
        Function<DatedJourney, List<List<Limit>>> asItIs = law.forMany();
        return children.stream()
                .collect(Collectors.toMap(
                        Child::id, child -> lines(child, byChild.getOrDefault(child.id(), List.of()), asOf, asItIs)));
    }

    // A step whose dates run backwards is told as a problem elsewhere; for the law, its end is not known.
    private StageOccurrence occurrence(JourneyStep step) {
        boolean backwards = step.ended() != null && step.ended().isBefore(step.began());
        return new StageOccurrence(
                Stage.of(step.stage()), step.began(), backwards ? null : step.ended(), json.readTexts(step.facts()));
    }

    private List<LimitLine> lines(
            Child child, List<JourneyStep> journey, LocalDate asOf, Function<DatedJourney, List<List<Limit>>> law) {
        List<StageOccurrence> dated = journey.stream()
                .filter(step -> step.began() != null)
                .map(this::occurrence)
                .toList();
        List<List<Limit>> limits = law.apply(new DatedJourney(dated, child.isOpen() ? null : child.closedOn(), asOf));
        Map<String, Integer> times = new HashMap<>();
        List<LimitLine> lines = new ArrayList<>();
        int place = 0;
        for (JourneyStep step : journey) {
            // Those without a date are counted too: the journey's page counts them.
            int number = times.merge(step.stage(), 1, Integer::sum);
            if (step.began() != null) {
                limits.get(place++).forEach(limit -> lines.add(LimitLine.of(step.stage(), number, limit)));
            }
        }
        return lines;
    }
}
