package org.waymark.casework.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.framework.Framework;

/**
 * Which strands the team has evaluated at which stages of the tracked cases. It tells no grade.
 *
 * @param strands titles, in the framework's order
 * @param stages  in the framework's order
 */
record StrandsByStages(List<String> strands, List<AtStage> stages) {

    /**
     * @param reached how many tracked cases reached it
     * @param times   of each strand, in how many cases it was evaluated here; in the order of {@code strands}
     * @param waiting the numbers of the cases that reached it and in which it has not been evaluated yet
     */
    record AtStage(String title, int reached, List<Integer> times, List<String> waiting) {}

    /**
     * A tracked case.
     *
     * @param reached   stages of the framework
     * @param evaluated the strands evaluated at each stage that was looked at; none where it could not be seen
     */
    record Tracked(String number, List<String> reached, Map<String, List<String>> evaluated) {}

    static StrandsByStages of(Framework framework, List<Tracked> cases) {
        List<AtStage> stages = new ArrayList<>();
        framework.stages().forEach(stage -> {
            List<Tracked> here = cases.stream()
                    .filter(one -> one.reached().contains(stage.id()))
                    .toList();
            stages.add(new AtStage(
                    stage.title(),
                    here.size(),
                    framework.strands().stream()
                            .map(strand -> (int) here.stream()
                                    .filter(one -> one.evaluated()
                                            .getOrDefault(stage.id(), List.of())
                                            .contains(strand.id()))
                                    .count())
                            .toList(),
                    here.stream()
                            .filter(one -> !one.evaluated().containsKey(stage.id()))
                            .map(Tracked::number)
                            .toList()));
        });
        return new StrandsByStages(
                framework.strands().stream().map(Framework.Strand::title).toList(), stages);
    }
}
