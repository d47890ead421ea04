package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.journey.lists.Stage;
import org.waymark.journey.sample.Population;

/**
 * What a sample was drawn from, as it is kept with the draw.
 *
 * @param supplied     children in the lists
 * @param leftOut      nominated as good practice, and therefore not drawn from
 * @param open         eligible because open
 * @param closedLately eligible because closed since {@code closedSince}
 * @param eligible     both together
 * @param spread       eligible and drawn children by each stage they reached; a child counts at every one
 */
record PopulationFigures(
        int supplied,
        int leftOut,
        int open,
        int closedLately,
        LocalDate closedSince,
        int eligible,
        List<StageFigures> spread) {

    record StageFigures(String stage, int population, int drawn) {}

    static PopulationFigures of(Population population, Collection<Set<Stage>> stagesOfDrawn) {
        List<StageFigures> spread = new ArrayList<>();
        Map<Stage, Integer> reached = population.reached();
        for (Stage stage : Stage.values()) {
            int drawn = (int) stagesOfDrawn.stream()
                    .filter(stages -> stages.contains(stage))
                    .count();
            spread.add(new StageFigures(stage.id(), reached.getOrDefault(stage, 0), drawn));
        }
        return new PopulationFigures(
                population.supplied(),
                population.leftOut(),
                population.open(),
                population.closedLately(),
                population.boundary(),
                population.eligible(),
                spread);
    }
}
