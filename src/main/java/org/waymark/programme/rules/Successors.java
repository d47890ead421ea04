package org.waymark.programme.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which authority took over from which: a successor inherits what is known of those before it. */
public final class Successors {

    private static final String[] COLUMNS = {"predecessor", "successor", "source"};

    private final Map<String, List<String>> predecessors;

    private Successors(RulesFile file) {
        this.predecessors = file.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.given("successor"),
                        TreeMap::new,
                        Collectors.mapping(line -> line.given("predecessor"), Collectors.toList())));
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static Successors inForce() {
        return new Successors(RulesFile.inForce("successors.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static Successors parse(String text, String source) {
        return new Successors(RulesFile.parse(text, source, COLUMNS));
    }

    /** The codes of those that went into it; none where nobody did. */
    public List<String> predecessorsOf(String code) {
        return predecessors.getOrDefault(code, List.of());
    }

    /** The codes of those that took over from it; none where nobody did. */
    public List<String> of(String code) {
        return predecessors.entrySet().stream()
                .filter(one -> one.getValue().contains(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Its own code first, then those that went into it, and into these. */
    public Set<String> withPredecessors(String code) {
        return reached(code, this::predecessorsOf);
    }

    /** Its own code first, then those that took over from it, and from these. */
    public Set<String> withSuccessors(String code) {
        return reached(code, this::of);
    }

    private static Set<String> reached(String code, Function<String, List<String>> step) {
        Set<String> all = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(List.of(code));
        while (!next.isEmpty()) {
            String one = next.remove(0);
            if (all.add(one)) {
                next.addAll(step.apply(one));
            }
        }
        return all;
    }
}
