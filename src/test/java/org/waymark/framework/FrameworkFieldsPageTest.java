package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of all fields, for whoever writes a framework and no program, says what the schema says. */
class FrameworkFieldsPageTest {

    private static final Path PAGE = Path.of("docs", "framework-fields.md");

    private static final String HEAD = """
            # The fields of a framework

            [Writing a framework](frameworks.md) says what they are for. This page is made from `framework-schema.json`, and says of each what it may hold.
            A dot stands for a field within a group, `[]` for each entry of a list. What is not marked as needed may be left out.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    @Test
    void thePageSaysOfEveryFieldWhatTheSchemaSays() throws IOException {
        part("The framework itself", simple(), true);
        for (Map.Entry<String, JsonNode> field : properties(SchemaCheck.rules())) {
            if (!isSimple(field.getValue())) {
                part("`" + field.getKey() + "`", List.of(field), false);
            }
        }
        if (Boolean.getBoolean("waymark.write-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("renew it with -Dtest=FrameworkFieldsPageTest -Dwaymark.write-docs=true")
                .content()
                .isEqualTo(page.toString());
    }

    private void part(String title, List<Map.Entry<String, JsonNode>> fields, boolean rows) {
        page.append("\n## ").append(title).append('\n');
        if (!rows) {
            JsonNode rules = fields.get(0).getValue();
            page.append('\n').append(sentence(fields.get(0).getKey(), rules)).append('\n');
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : fields) {
            boolean needed = isNeeded(SchemaCheck.rules(), field.getKey());
            if (rows) {
                lines.add(row(field.getKey(), field.getValue(), needed));
            } else {
                within(field.getKey(), field.getValue(), lines);
            }
        }
        if (!lines.isEmpty()) {
            page.append("\n| field | holds | what it is |\n|---|---|---|\n");
            lines.forEach(line -> page.append(line).append('\n'));
        }
    }

    private static String sentence(String name, JsonNode rules) {
        String needed = isNeeded(SchemaCheck.rules(), name) ? "Needed: " : "";
        String holds = holds(rules);
        String said = needed.isEmpty() ? Character.toUpperCase(holds.charAt(0)) + holds.substring(1) : needed + holds;
        return said + ". " + rules.path("description").asText();
    }

    private static void within(String name, JsonNode rules, List<String> lines) {
        List<String> alike = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : properties(rules)) {
            JsonNode own = resolved(field.getValue());
            if (field.getValue().has("$ref")) {
                alike.add("`" + field.getKey() + "`");
            } else {
                lines.add(row(name + "." + field.getKey(), own, isNeeded(rules, field.getKey())));
                within(name + "." + field.getKey(), own, lines);
            }
        }
        if (!alike.isEmpty()) {
            JsonNode own = resolved(properties(rules).get(0).getValue());
            lines.add("| " + String.join(", ", alike) + " | " + holds(own) + " | "
                    + own.path("description").asText() + " |");
        }
        if (rules.has("items")) {
            JsonNode entry = resolved(rules.path("items"));
            if (properties(entry).isEmpty()) {
                lines.add(row(name + "[]", entry, false));
            }
            within(name + "[]", entry, lines);
        }
    }

    private static String row(String name, JsonNode rules, boolean needed) {
        return "| `" + name + "`" + (needed ? ", needed" : "") + " | " + holds(rules) + " | "
                + rules.path("description").asText().replace("|", "\\|") + " |";
    }

    private static String holds(JsonNode rules) {
        if (rules.has("enum")) {
            List<String> values = new ArrayList<>();
            rules.get("enum").forEach(value -> values.add("`" + value.asText() + "`"));
            return values.size() == 1 ? values.get(0) : "one of " + String.join(", ", values);
        }
        return switch (rules.path("type").asText()) {
            case "integer" ->
                rules.path("minimum").asText() + " to " + rules.path("maximum").asText();
            case "boolean" -> "`true` or `false`";
            case "array" ->
                "a list of " + rules.path("minItems").asInt() + " to "
                        + rules.path("maxItems").asText("any number of") + " entries";
            case "object" -> "a group of fields";
            default -> "date".equals(rules.path("format").asText()) ? "a date" : text(rules);
        };
    }

    private static String text(JsonNode rules) {
        return rules.has("maxLength")
                ? "a text of up to " + rules.path("maxLength").asText() + " characters"
                : "a text";
    }

    private static List<Map.Entry<String, JsonNode>> simple() {
        return properties(SchemaCheck.rules()).stream()
                .filter(field -> isSimple(field.getValue()))
                .toList();
    }

    private static boolean isSimple(JsonNode rules) {
        return !rules.path("type").asText().matches("object|array");
    }

    private static boolean isNeeded(JsonNode rules, String name) {
        List<String> needed = new ArrayList<>();
        rules.path("required").forEach(one -> needed.add(one.asText()));
        return needed.contains(name);
    }

    private static List<Map.Entry<String, JsonNode>> properties(JsonNode rules) {
        return List.copyOf(rules.path("properties").properties());
    }

    private static JsonNode resolved(JsonNode rules) {
        String other = rules.path("$ref").asText();
        return other.isEmpty() ? rules : SchemaCheck.rules().at(other.substring(1));
    }
}
