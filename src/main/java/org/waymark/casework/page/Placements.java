package org.waymark.casework.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.lists.CodesInWords;
import org.waymark.lists.JourneyStep;
import org.waymark.lists.JourneyStepRepository;
import org.waymark.lists.JsonText;

/** Where a child in care lives: the lists name the latest placement, and how many there were in a year. */
@Component
class Placements {

    private final JourneyStepRepository steps;
    private final JsonText json;

    Placements(JourneyStepRepository steps, JsonText json) {
        this.steps = steps;
        this.json = json;
    }

    List<JourneyPage.Placement> of(UUID childId) {
        return steps.findOfChild(childId).stream()
                .filter(step -> step.stage().equals(Stage.BECOMING_LOOKED_AFTER.id()))
                .map(step -> placement(step, json.readTexts(step.facts())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static JourneyPage.Placement placement(JourneyStep step, Map<String, String> facts) {
        String placed = facts.get(Fact.PLACED_ON);
        if (placed == null) {
            return null;
        }
        String inYear = facts.get(Fact.PLACEMENTS_IN_YEAR);
        String what = Stream.of(
                        CodesInWords.of(facts.get(Fact.PLACEMENT_TYPE)),
                        CodesInWords.of(facts.get(Fact.PLACEMENT_PROVIDER)),
                        "Out".equals(facts.get(Fact.PLACEMENT_LOCATION)) ? "outside the authority's area" : null,
                        inYear == null ? null : "placements in twelve months: " + inYear)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new JourneyPage.Placement(
                LocalDate.parse(placed), step.ended(), what.isEmpty() ? "Placement, of which no list says more" : what);
    }
}
