package org.waymark.programme.burden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.RulesFile;

/** From when on what is asked of an authority is marked as much: for all of them, and for single ones. */
final class BurdenLimits {

    private static final String[] COLUMNS = {"name", "value", "unit", "source"};
    private static final String OVERLAP = "overlap";
    private static final String LISTS_AGAIN = "lists-again";
    private static final String DAYS = "days";
    private static final String ANSWER = "answer";
    private static final List<String> NAMES = List.of(OVERLAP, LISTS_AGAIN, DAYS, ANSWER);

    private final Map<String, Integer> values = new HashMap<>();

    private BurdenLimits(RulesFile file) {
        file.lines().forEach(line -> {
            String name = line.given("name");
            line.given("source");
            if (!NAMES.contains(name) && !name.matches("\\d{3}")) {
                throw line.wrong(
                        "name",
                        "\"%s\" is none of %s, and no code of an authority such as 301."
                                .formatted(name, String.join(", ", NAMES)));
            }
            if (values.put(name, line.whole("value")) != null) {
                throw line.wrong("name", name + " stands in an earlier line too. Keep one of the two.");
            }
        });
        for (String needed : NAMES) {
            if (!values.containsKey(needed)) {
                throw file.lacks("lacks %s. It stands in a line of its own.".formatted(needed));
            }
        }
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    static BurdenLimits inForce() {
        return new BurdenLimits(RulesFile.inForce("burden-limits.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    static BurdenLimits parse(String text, String source) {
        return new BurdenLimits(RulesFile.parse(text, source, COLUMNS));
    }

    /** Two inspections with fewer working days between them than this are marked. */
    int overlapWorkingDays() {
        return values.get(OVERLAP);
    }

    /** Lists that were supplied within so many months are offered, and not asked for again. */
    int listsAgainMonths() {
        return values.get(LISTS_AGAIN);
    }

    /** For so many working days after its report a body is asked what an inspection took. */
    int answerWorkingDays() {
        return values.get(ANSWER);
    }

    /** Days of the authority's people in twelve months. */
    int daysInAYear(String authority) {
        return values.getOrDefault(authority, values.get(DAYS));
    }
}
