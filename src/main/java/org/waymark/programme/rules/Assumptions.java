package org.waymark.programme.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.programme.rules.RulesFile.Line;

/** What the programme takes for granted: numbers with their unit, and where each is from or that it is assumed. */
public final class Assumptions {

    private static final String[] COLUMNS = {"name", "value", "unit", "source"};
    private static final List<String> NEEDED = List.of(
            "share-for-inspections",
            "leave-days",
            "preparation-days",
            "writing-days-lead",
            "writing-days-member",
            "visit-preparation-days",
            "visit-writing-days",
            "connected-authorities",
            "shortest-gap",
            "weeks-apart",
            "selected-at",
            "brought-forward-at",
            "late-after",
            "publication-days",
            "visits-at-least",
            "serious-case-reviews-a-year",
            "complaints-a-year",
            "whistleblowing-a-year",
            "leadership-changes-a-year",
            "keeps-its-grade",
            "share-of-grade-1",
            "share-of-grade-2",
            "share-of-grade-3",
            "share-of-grade-4",
            "planned-ahead",
            "action-plan-days",
            "action-plan-again-days",
            "re-inspected-within");

    private final List<Assumption> all;
    private final Map<String, Double> values = new TreeMap<>();

    /** @param source where it is from, or that it is assumed */
    public record Assumption(String name, double value, String unit, String source) {}

    private Assumptions(RulesFile file) {
        this.all = file.lines().stream().map(this::assumption).toList();
        List<String> lacking =
                NEEDED.stream().filter(name -> !values.containsKey(name)).toList();
        if (!lacking.isEmpty()) {
            throw file.lacks("lacks " + String.join(", ", lacking) + ". Each stands in a line of its own.");
        }
        double shares = 0;
        for (int grade = 1; grade <= 4; grade++) {
            shares += value("share-of-grade-" + grade);
        }
        if (Math.abs(shares - 100) > 0.5) {
            throw file.lacks(
                    "share-of-grade-1 to share-of-grade-4 make %.1f together. Right would be 100.".formatted(shares));
        }
    }

    private Assumption assumption(Line line) {
        Assumption read =
                new Assumption(line.given("name"), line.number("value"), line.text("unit"), line.given("source"));
        if (!NEEDED.contains(read.name())) {
            throw line.wrong("name", "\"" + read.name() + "\" is none of: " + String.join(", ", NEEDED) + ".");
        }
        if (values.put(read.name(), read.value()) != null) {
            throw line.wrong("name", read.name() + " stands in an earlier line too. Keep one of the two.");
        }
        if (read.unit().startsWith("percent") && read.value() > 100) {
            throw line.wrong("value", "is more than a hundred percent.");
        }
        return read;
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static Assumptions inForce() {
        return new Assumptions(RulesFile.inForce("assumptions.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static Assumptions read(Path file) {
        return new Assumptions(RulesFile.read(file, COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static Assumptions parse(String text, String source) {
        return new Assumptions(RulesFile.parse(text, source, COLUMNS));
    }

    /** In the order of the file. */
    public List<Assumption> all() {
        return all;
    }

    /** In the unit that its line says. */
    public double value(String name) {
        return values.get(name);
    }

    /** The same where it counts something. */
    public int number(String name) {
        return (int) Math.round(value(name));
    }
}
