package org.waymark.programme.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.platform.engine.DecisionTable;
import org.waymark.programme.risk.RiskScore.ScoreLine;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.RulesFile;
import org.waymark.programme.rules.RulesFile.Line;

/**
 * How many points each indicator gives: data, each with its source or that it is assumed. What a line of the score says and
 * how the points add up is the decision table {@code risk-score}.
 */
public final class RiskWeights {

    /** The decision table, as it is named. */
    public static final String TABLE = "risk-score";

    static final String LAST_GRADE = "last-grade-";
    private static final String GRADE = "last-grade";
    static final String NEVER = "never-inspected";
    static final String YEAR = "year-since-inspection";

    private static final String[] COLUMNS = {"indicator", "points", "at-most", "source"};

    private final Map<String, RiskWeight> byIndicator;
    private final List<RiskWeight> all;

    /** Null for the one that comes along. */
    private final DecisionTable table;

    /**
     * @param points for each time, or for each year
     * @param atMost the most that it gives in all
     */
    public record RiskWeight(String indicator, int points, int atMost, String source) {}

    private RiskWeights(Map<String, RiskWeight> byIndicator, List<RiskWeight> all, DecisionTable table) {
        this.byIndicator = byIndicator;
        this.all = all;
        this.table = table;
    }

    private RiskWeights(RulesFile file) {
        this(new TreeMap<>(), new ArrayList<>(), null);
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

    /** The same with the decision table as it is deployed, in place of the one that comes along. */
    public RiskWeights by(DecisionTable deployed) {
        return new RiskWeights(byIndicator, all, deployed);
    }

    /** What an indicator says that is known so often; none where it has no weight or no row. */
    List<ScoreLine> line(String indicator, int times, boolean restricted) {
        return line(byIndicator.get(indicator), indicator, times, Map.of(), restricted);
    }

    /** What the last grade says, which its scale gave in that year. */
    List<ScoreLine> line(String grade, int year) {
        return line(
                byIndicator.get(LAST_GRADE + grade),
                GRADE,
                1,
                Map.of("grade", grade.replace('-', ' '), "inspectedIn", year),
                false);
    }

    private List<ScoreLine> line(
            RiskWeight weight, String indicator, int times, Map<String, Object> beside, boolean restricted) {
        if (weight == null || times == 0) {
            return List.of();
        }
        Map<String, Object> asked = new HashMap<>(beside);
        asked.put("indicator", indicator);
        asked.put("times", times);
        asked.put("points", weight.points());
        asked.put("atMost", weight.atMost());
        return (table == null ? ShippedTable.IT : table)
                .find(asked).stream()
                        .map(row -> new ScoreLine(
                                (String) row.get("words"), ((Number) row.get("points")).intValue(), restricted))
                        .filter(line -> line.points() > 0)
                        .toList();
    }

    /** That which comes along, for where there is no engine; read once. */
    private static final class ShippedTable {

        static final DecisionTable IT = read();

        private static DecisionTable read() {
            try (InputStream model =
                    RiskWeights.class.getClassLoader().getResourceAsStream("processes/" + TABLE + ".dmn")) {
                return DecisionTable.read(TABLE, model);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
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
