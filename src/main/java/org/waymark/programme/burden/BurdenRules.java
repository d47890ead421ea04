package org.waymark.programme.burden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.RulesFile;
import org.waymark.records.BurdenSource.BurdenCount;

/** How long the authority's people take for what is asked of them, each with its source or that it is assumed. */
final class BurdenRules {

    private static final String[] COLUMNS = {"kind", "title", "minutes", "source"};
    private static final String DAY = "day";

    private final Map<String, BurdenKind> kinds = new LinkedHashMap<>();

    /** @param minutes of one person for one of them */
    record BurdenKind(String kind, String title, int minutes, String source) {}

    private BurdenRules(RulesFile file) {
        file.lines().forEach(line -> {
            BurdenKind kind = new BurdenKind(
                    line.given("kind"), line.given("title"), line.whole("minutes"), line.given("source"));
            if (kinds.put(kind.kind(), kind) != null) {
                throw line.wrong("kind", kind.kind() + " stands in an earlier line too. Keep one of the two.");
            }
        });
        if (!kinds.containsKey(DAY) || kinds.get(DAY).minutes() == 0) {
            throw file.lacks(
                    "lacks the minutes of a " + DAY + ". Right would be such as day;One day of work;444;assumed.");
        }
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    static BurdenRules inForce() {
        return new BurdenRules(RulesFile.inForce("burden.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    static BurdenRules parse(String text, String source) {
        return new BurdenRules(RulesFile.parse(text, source, COLUMNS));
    }

    /** What is counted, in the order of the file. */
    List<BurdenKind> counted() {
        return kinds.values().stream().filter(kind -> !kind.kind().equals(DAY)).toList();
    }

    /** All that a figure hangs on, in the order of the file. */
    List<BurdenKind> all() {
        return List.copyOf(kinds.values());
    }

    /** Days of the authority's people, to one decimal: the minutes that were recorded, the assumed ones otherwise. */
    double days(List<BurdenCount> counts) {
        double minutes = counts.stream()
                .filter(count -> kinds.containsKey(count.kind()))
                .mapToDouble(count -> count.minutes() > 0
                        ? count.minutes()
                        : count.times() * (double) kinds.get(count.kind()).minutes())
                .sum();
        return Math.round(minutes * 10 / kinds.get(DAY).minutes()) / 10.0;
    }
}
