package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a new version of a framework changes, in words. Entries of a list are the same when they have the same id, or
 * whatever else names them; a list whose entries have another order is told as that.
 */
public final class FrameworkComparison {

    private static final String EVERYBODY = "everybody";

    /** Where what is said comes from: told last, as nobody does otherwise by it. */
    private static final String SOURCES = "whoever asks where it comes from";

    /** For whom a part of the file matters most, the longest name first; what is not named here is for everybody. */
    private static final Map<String, List<String>> PARTS = parts();

    /** By which field an entry of a list is known, the first that it has. */
    private static final List<String> NAMES = List.of("id", "grade", "records", "specialism", "title");

    /**
     * One thing that is not as it was.
     *
     * @param forWhom for whom it matters most
     * @param field   such as {@code sample.minimum}
     * @param about   what the field is about, for people who do not write such files
     * @param was     in words; null for what is new
     * @param is      in words; null for what is gone
     */
    public record Difference(String forWhom, String field, String about, String was, String is) {

        @Override
        public String toString() {
            if (was == null) {
                return field + ": new, " + is;
            }
            return field + ": " + (is == null ? "no more, was " + was : "was " + was + ", is " + is);
        }
    }

    private final JsonNode before;
    private final JsonNode after;
    private final List<Difference> differences = new ArrayList<>();

    private FrameworkComparison(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(
                "the authority",
                List.of(
                        "report-timeline[authority-publishes]",
                        "report-timeline[action-statement]",
                        "report-timeline[comments]",
                        "sample.audited-by-authority",
                        "sample.good-practice-reserves",
                        "sample.good-practice",
                        "notice",
                        "information-asked-for",
                        "re-inspection",
                        "concerns"));
        parts.put(
                "inspectors",
                List.of(
                        "fieldwork",
                        "team",
                        "information-held",
                        "sample",
                        "stages",
                        "strands",
                        "themes",
                        "vulnerable-groups",
                        "agencies",
                        "activities",
                        "conclusion-questions",
                        "task-limits",
                        "task-reminders"));
        parts.put(
                "the report",
                List.of(
                        "judgement-areas",
                        "scale",
                        "limiting",
                        "output",
                        "report-headings",
                        "report-time-scales",
                        "report-timeline",
                        "copies"));
        parts.put(SOURCES, List.of("sources"));
        return parts;
    }

    /** The differences between two frameworks, ordered by whom they are for and then as the newer file is. */
    public static List<Difference> between(Framework older, Framework newer) {
        FrameworkComparison comparison = new FrameworkComparison(tree(older), tree(newer));
        comparison.fields("", comparison.before, comparison.after);
        List<String> order = new ArrayList<>(List.of(EVERYBODY));
        order.addAll(PARTS.keySet());
        return comparison.differences.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one.forWhom()), order.indexOf(other.forWhom())))
                .toList();
    }

    private static JsonNode tree(Framework framework) {
        return YamlDocument.read(framework.content(), new FrameworkProblems(framework.id()))
                .root();
    }

    private void compare(String field, JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return;
        }
        if (was.isObject() && is.isObject()) {
            fields(field, was, is);
        } else if (isListOfNamed(was) && isListOfNamed(is)) {
            entries(field, was, is);
        } else {
            add(field, was, is);
        }
    }

    private void fields(String field, JsonNode was, JsonNode is) {
        Set<String> names = new LinkedHashSet<>();
        is.fieldNames().forEachRemaining(names::add);
        was.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(field.isEmpty() ? name : field + "." + name, was.path(name), is.path(name));
        }
    }

    private void entries(String field, JsonNode was, JsonNode is) {
        Map<String, JsonNode> older = named(was);
        Map<String, JsonNode> newer = named(is);
        Set<String> names = new LinkedHashSet<>(newer.keySet());
        names.addAll(older.keySet());
        for (String name : names) {
            compare(
                    field + "[" + name + "]",
                    older.getOrDefault(name, was.path("")),
                    newer.getOrDefault(name, is.path("")));
        }
        List<String> kept = new ArrayList<>(older.keySet());
        kept.retainAll(newer.keySet());
        List<String> keptNow = new ArrayList<>(newer.keySet());
        keptNow.retainAll(older.keySet());
        if (!kept.equals(keptNow)) {
            differences.add(new Difference(
                    forWhom(field),
                    field + " in order",
                    about(field) + ", in order",
                    String.join(", ", kept),
                    String.join(", ", keptNow)));
        }
    }

    private static boolean isListOfNamed(JsonNode list) {
        return list.isArray() && (list.isEmpty() || nameOf(list.get(0)) != null);
    }

    private static Map<String, JsonNode> named(JsonNode list) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        list.forEach(entry -> named.put(nameOf(entry), entry));
        return named;
    }

    private static String nameOf(JsonNode entry) {
        return NAMES.stream()
                .filter(entry::has)
                .map(name -> entry.path(name).asText())
                .findFirst()
                .orElse(null);
    }

    private void add(String field, JsonNode was, JsonNode is) {
        differences.add(new Difference(
                forWhom(field),
                field,
                about(field),
                was.isMissingNode() ? null : words(was),
                is.isMissingNode() ? null : words(is)));
    }

    private String about(String field) {
        return FrameworkFields.about(after, field);
    }

    private static String forWhom(String field) {
        return PARTS.entrySet().stream()
                .filter(part -> part.getValue().stream().anyMatch(name -> isOf(field, name)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(EVERYBODY);
    }

    /** Whether a field is that part of the file, or within it. */
    private static boolean isOf(String field, String part) {
        return field.startsWith(part)
                && (field.length() == part.length() || ".[ ".indexOf(field.charAt(part.length())) >= 0);
    }

    static String words(JsonNode value) {
        if (value.isArray()) {
            List<String> entries = new ArrayList<>();
            value.forEach(entry -> entries.add(words(entry)));
            return entries.isEmpty() ? "none" : String.join(", ", entries);
        }
        if (value.isObject()) {
            return value.has("title") ? '"' + value.path("title").asText() + '"' : fieldsInWords(value);
        }
        return value.isTextual() && value.asText().contains(" ") ? '"' + value.asText() + '"' : value.asText();
    }

    private static String fieldsInWords(JsonNode value) {
        List<String> fields = new ArrayList<>();
        value.properties().forEach(field -> fields.add(field.getKey() + " " + words(field.getValue())));
        return String.join(", ", fields);
    }
}
