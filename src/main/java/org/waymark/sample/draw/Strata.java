package org.waymark.sample.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.journey.Stage;

/**
 * The one partition of a frame. It follows from the numbers of children at each furthest stage, and from nothing else:
 * no mark, no need, no age, no nomination plays a part.
 *
 * <ol>
 * <li>A child belongs to the furthest stage it reached of those that the sample is spread over; one that reached none
 * of them to the last of them before its own furthest stage, or else to the first.</li>
 * <li>The strata have the same turn: the minimum shared out evenly, what is left over going to the largest.</li>
 * <li>Where a stratum holds no more children than its turn, so that each would be drawn for certain, the smallest such
 * is joined to the stratum before it in the journey, the first to the one after it, and the turns are shared out
 * anew.</li>
 * <li>Where these are no more children than the minimum, all are drawn.</li>
 * <li>Whom a further draw asks about belongs to that draw alone: it is one stratum, after these.</li>
 * </ol>
 */
final class Strata {

    private Strata() {}

    /** In the order of the journey. */
    static List<Stratum> of(Frame frame, SampleRule rule) {
        List<Stratum> strata = new ArrayList<>(first(
                frame.children().stream()
                        .filter(child -> rule.furtherDrawOf(child).isEmpty())
                        .toList(),
                rule));
        for (SampleRule.FurtherDraw further : rule.further()) {
            int children = (int) frame.children().stream()
                    .filter(child ->
                            rule.furtherDrawOf(child).filter(further::equals).isPresent())
                    .count();
            strata.add(new Stratum(further.id(), List.of(), children, Math.min(children, further.minimum())));
        }
        return strata;
    }

    private static List<Stratum> first(List<Candidate> children, SampleRule rule) {
        Map<Stage, Integer> numbers = new EnumMap<>(Stage.class);
        children.forEach(child -> numbers.merge(stage(child, rule), 1, Integer::sum));
        List<Part> parts = new ArrayList<>();
        if (rule.spreadOver().isEmpty()) {
            parts.add(new Part(all(children), children.size()));
        } else {
            numbers.forEach((stage, number) -> parts.add(new Part(List.of(stage), number)));
        }
        if (children.size() <= rule.minimum()) {
            return parts.stream()
                    .map(part -> new Stratum(part.stages, part.children, part.children))
                    .toList();
        }
        int[] turns = turns(parts, rule.minimum());
        for (int small = tooSmall(parts, turns); small >= 0; small = tooSmall(parts, turns)) {
            join(parts, small);
            turns = turns(parts, rule.minimum());
        }
        List<Stratum> strata = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            strata.add(new Stratum(parts.get(place).stages, parts.get(place).children, turns[place]));
        }
        return strata;
    }

    /** What the model draws, and what else a child of the frame is at. */
    private static List<Stage> all(List<Candidate> children) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.isDrawn()
                        || children.stream().anyMatch(child -> child.stages().contains(stage)))
                .toList();
    }

    private record Part(List<Stage> stages, int children) {}

    /** The children of each stratum. */
    static Map<Stratum, List<Candidate>> members(List<Stratum> strata, List<Candidate> children, SampleRule rule) {
        Map<Stratum, List<Candidate>> members = new TreeMap<>(Comparator.comparing(strata::indexOf));
        strata.forEach(stratum -> members.put(stratum, new ArrayList<>()));
        children.forEach(child -> members.get(of(child, strata, rule)).add(child));
        return members;
    }

    /** The stratum that a child of the frame belongs to. */
    static Stratum of(Candidate child, List<Stratum> strata, SampleRule rule) {
        String draw = rule.furtherDrawOf(child).map(SampleRule.FurtherDraw::id).orElse(null);
        return strata.stream()
                .filter(stratum ->
                        draw == null ? stratum.stages().contains(stage(child, rule)) : draw.equals(stratum.draw()))
                .findFirst()
                .orElseThrow();
    }

    static Stage stage(Candidate child, SampleRule rule) {
        List<Stage> spread = rule.spreadOver();
        Stage furthest = child.furthest();
        if (spread.isEmpty()) {
            return furthest == null ? Stage.values()[0] : furthest;
        }
        Stage before = spread.get(0);
        for (int place = spread.size() - 1; place >= 0; place--) {
            if (child.stages().contains(spread.get(place))) {
                return spread.get(place);
            }
            if (furthest != null
                    && spread.get(place).compareTo(furthest) < 0
                    && before.compareTo(spread.get(place)) < 0) {
                before = spread.get(place);
            }
        }
        return before;
    }

    private static int[] turns(List<Part> parts, int minimum) {
        int[] turns = new int[parts.size()];
        Arrays.fill(turns, minimum / parts.size());
        List<Integer> largestFirst = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            largestFirst.add(place);
        }
        largestFirst.sort(Comparator.comparing(place -> -parts.get(place).children));
        for (int left = 0; left < minimum % parts.size(); left++) {
            turns[largestFirst.get(left)]++;
        }
        return turns;
    }

    /** The place of the smallest stratum all of whose children would be drawn; −1 when there is none, or only one. */
    private static int tooSmall(List<Part> parts, int[] turns) {
        int smallest = -1;
        for (int place = 0; place < parts.size() && parts.size() > 1; place++) {
            boolean small = parts.get(place).children <= turns[place];
            if (small && (smallest < 0 || parts.get(place).children < parts.get(smallest).children)) {
                smallest = place;
            }
        }
        return smallest;
    }

    private static void join(List<Part> parts, int small) {
        int first = Math.max(0, small - 1);
        Part earlier = parts.get(first);
        Part later = parts.remove(first + 1);
        List<Stage> stages = new ArrayList<>(earlier.stages);
        stages.addAll(later.stages);
        parts.set(first, new Part(stages, earlier.children + later.children));
    }
}
