package org.waymark.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.casework.Depth;
import org.waymark.framework.Framework;
import org.waymark.lists.Child;
import org.waymark.platform.engine.DecisionTable;
import org.waymark.platform.engine.Decisions;

/**
 * How deeply a case is looked at, unless the lead says otherwise: the decision table {@code case-depth}. It is read, so that a
 * look at a sample's page writes no history, and the same journey is decided once.
 */
@Component
class DepthRule {

    private static final String DECISION = "case-depth";

    private final Decisions decisions;

    DepthRule(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The depth of a case of good practice. */
    Depth ofGoodPractice(Child child, Framework framework) {
        return decide(decisions.table(DECISION), stagesOf(child, framework), true, 0, 0, framework);
    }

    /**
     * A depth for each case of a sample. The table is asked for the longest journeys first, so that where the
     * framework's least share has to be filled up, it is they that fill it.
     *
     * @param children of each case, in the order of their numbers
     */
    List<Depth> propose(List<Child> children, Framework framework) {
        return proposeFor(
                children.stream().map(child -> stagesOf(child, framework)).toList(), framework);
    }

    private static int stagesOf(Child child, Framework framework) {
        return framework.stagesOf(child.stages()).size();
    }

    /** @param stagesReached of each case, those that it would be followed through */
    List<Depth> proposeFor(List<Integer> stagesReached, Framework framework) {
        int least = RoundedShare.of(framework.sample().tracked().minimumPercent(), stagesReached.size());
        DecisionTable table = decisions.table(DECISION);
        Depth[] depths = new Depth[stagesReached.size()];
        int tracked = 0;
        for (int place : longestFirst(stagesReached)) {
            depths[place] = decide(table, stagesReached.get(place), false, tracked, least, framework);
            tracked += depths[place] == Depth.TRACKED ? 1 : 0;
        }
        return Arrays.asList(depths);
    }

    private static List<Integer> longestFirst(List<Integer> stagesReached) {
        return IntStream.range(0, stagesReached.size())
                .boxed()
                .sorted(Comparator.<Integer, Integer>comparing(stagesReached::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Depth decide(
            DecisionTable table,
            int stagesReached,
            boolean goodPractice,
            int trackedSoFar,
            int least,
            Framework framework) {
        Map<String, Object> inputs = Map.of(
                "familyToMeet", false,
                "goodPractice", goodPractice,
                "stagesReached", stagesReached,
                "trackFromStages", framework.sample().tracked().fromStages(),
                "trackedSoFar", trackedSoFar,
                "trackedMinimum", least);
        Map<String, Object> answer = table.find(inputs)
                .orElseThrow(() ->
                        new IllegalStateException("The decision table " + DECISION + " has no row for " + inputs));
        String depth = String.valueOf(answer.get("depth"));
        return Depth.of(depth)
                .orElseThrow(() -> new IllegalStateException(
                        "The decision table " + DECISION + " says \"" + depth + "\", which is no depth"));
    }
}
