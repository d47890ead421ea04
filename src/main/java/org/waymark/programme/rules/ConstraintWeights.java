package org.waymark.programme.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.programme.rules.RulesFile.Line;

/** What weighs how much when a year is found: data, each with its source or that it is assumed. Less is better. */
public final class ConstraintWeights {

    public static final String PIN_PLACED = "A pin has its place";
    public static final String DUE_PLACED = "Whoever is due has a place";
    public static final String WANTED_PLACED = "Whoever is wanted has a place";
    public static final String DUE_WAITS = "Whoever is due does not wait";
    public static final String RISK_WAITS = "Whoever is selected by risk does not wait";
    public static final String POLL_WAITS = "No report waits for a poll";
    public static final String EVENLY = "The days are shared out evenly";

    private static final String[] COLUMNS = {"constraint", "weight", "unit", "source"};
    private static final List<String> NEEDED =
            List.of(PIN_PLACED, DUE_PLACED, WANTED_PLACED, DUE_WAITS, RISK_WAITS, POLL_WAITS, EVENLY);

    private final Map<String, ConstraintWeight> byName = new LinkedHashMap<>();

    /**
     * @param unit   for what the weight counts once
     * @param source where it is from, or that it is assumed
     */
    public record ConstraintWeight(String constraint, int weight, String unit, String source) {}

    private ConstraintWeights(RulesFile file) {
        file.lines().forEach(this::add);
        List<String> lacking =
                NEEDED.stream().filter(name -> !byName.containsKey(name)).toList();
        if (!lacking.isEmpty()) {
            throw file.lacks("lacks \"" + String.join("\", \"", lacking) + "\". Each stands in a line of its own.");
        }
        if (byName.get(WANTED_PLACED).weight() == 0) {
            throw file.lacks("gives \"" + WANTED_PLACED + "\" no weight: nobody would be inspected."
                    + " Right would be 1 or more.");
        }
    }

    private void add(Line line) {
        String name = line.given("constraint");
        if (!NEEDED.contains(name)) {
            throw line.wrong("constraint", "\"" + name + "\" is none of: " + String.join(", ", NEEDED) + ".");
        }
        ConstraintWeight weight =
                new ConstraintWeight(name, line.whole("weight"), line.given("unit"), line.given("source"));
        if (byName.put(name, weight) != null) {
            throw line.wrong("constraint", name + " stands in an earlier line too. Keep one of the two.");
        }
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static ConstraintWeights inForce() {
        return new ConstraintWeights(RulesFile.inForce("constraint-weights.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static ConstraintWeights parse(String text, String source) {
        return new ConstraintWeights(RulesFile.parse(text, source, COLUMNS));
    }

    /** In the order of the file. */
    public List<ConstraintWeight> all() {
        return List.copyOf(byName.values());
    }

    public ConstraintWeight of(String constraint) {
        return byName.get(constraint);
    }
}
