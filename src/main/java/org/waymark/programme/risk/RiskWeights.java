package org.waymark.programme.risk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.RulesFile;
import org.waymark.programme.rules.RulesFile.Line;

/** How many points each indicator gives: data, each with its source or that it is assumed. */
public final class RiskWeights {

    static final String LAST_GRADE = "last-grade-";
    static final String NEVER = "never-inspected";
    static final String YEAR = "year-since-inspection";

    private static final String[] COLUMNS = {"indicator", "points", "at-most", "source"};

    private final Map<String, RiskWeight> byIndicator = new TreeMap<>();
    private final List<RiskWeight> all = new ArrayList<>();

    /**
     * @param points for each time, or for each year
     * @param atMost the most that it gives in all
     */
    public record RiskWeight(String indicator, int points, int atMost, String source) {

        int of(int count) {
            return (int) Math.min(atMost, (long) points * count);
        }
    }

    private RiskWeights(RulesFile file) {
        file.lines().forEach(this::add);
        if (all.stream().allMatch(weight -> weight.points() == 0)) {
            throw file.lacks("gives every authority the same score, 0: selection would be by chance alone."
                    + " Give at least one indicator points.");
        }
    }

    private void add(Line line) {
        String indicator = line.given("indicator");
        boolean known = indicator.startsWith(LAST_GRADE) && indicator.length() > LAST_GRADE.length()
                || indicator.equals(NEVER)
                || indicator.equals(YEAR)
                || RiskIndicator.of(indicator).isPresent();
        if (!known) {
            throw line.wrong(
                    "indicator",
                    "\"%s\" is none. Right would be last-grade-<grade>, %s, %s, or one of %s."
                            .formatted(indicator, NEVER, YEAR, indicators()));
        }
        int points = line.whole("points");
        RiskWeight weight = new RiskWeight(
                indicator,
                points,
                line.text("at-most").isEmpty() ? Integer.MAX_VALUE : line.whole("at-most"),
                line.given("source"));
        if (byIndicator.put(indicator, weight) != null) {
            throw line.wrong("indicator", indicator + " stands in an earlier line too. Keep one of the two.");
        }
        all.add(weight);
    }

    private static String indicators() {
        List<String> ids = new ArrayList<>();
        for (RiskIndicator indicator : RiskIndicator.values()) {
            ids.add(indicator.id());
        }
        return String.join(", ", ids);
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static RiskWeights inForce() {
        return new RiskWeights(RulesFile.inForce("weights.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static RiskWeights read(Path file) {
        return new RiskWeights(RulesFile.read(file, COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static RiskWeights parse(String text, String source) {
        return new RiskWeights(RulesFile.parse(text, source, COLUMNS));
    }

    /** In the order of the file. */
    public List<RiskWeight> all() {
        return List.copyOf(all);
    }

    /** @return 0 for an indicator that has no weight */
    int points(String indicator, int count) {
        RiskWeight weight = byIndicator.get(indicator);
        return weight == null ? 0 : weight.of(count);
    }

    /**
     * @param scores of all authorities that are told apart by them
     * @throws InvalidRules where they are all the same
     */
    public static void requireDifferent(List<Integer> scores) {
        if (scores.size() > 1 && scores.stream().distinct().count() == 1) {
            throw new InvalidRules(
                    ("The weights give all %d authorities the same score, %d: selection would be by chance"
                                    + " alone. Give points to an indicator in which they differ.")
                            .formatted(scores.size(), scores.get(0)));
        }
    }
}
