package org.waymark.framework;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds a framework file against {@code framework-schema.json}, and says in the words of its author what differs. */
final class SchemaCheck {

    private static final String SCHEMA = "/framework-schema.json";
    private static final JsonNode TREE = tree();
    private static final JsonSchema COMPILED = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    TREE,
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ROOT)
                            .build());

    private final YamlDocument document;
    private final FrameworkProblems problems;

    SchemaCheck(YamlDocument document, FrameworkProblems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The schema itself. */
    static JsonNode rules() {
        return TREE;
    }

    void run() {
        COMPILED.validate(document.root()).forEach(this::note);
    }

    private void note(ValidationMessage difference) {
        JsonPointer place = JsonPointer.compile(difference.getInstanceLocation().toString());
        String keyword = difference.getType();
        if (keyword.equals("required") || keyword.equals("additionalProperties")) {
            place = place.appendProperty(difference.getProperty());
        }
        problems.add(document.line(place), FieldName.of(place, document.root()), message(difference, place));
    }

    private String message(ValidationMessage difference, JsonPointer place) {
        JsonNode rules = TREE.at(parent(difference));
        String is = shown(document.root().at(place));
        return switch (difference.getType()) {
            case "required" -> "is missing. " + wanted(rules.path("properties").path(difference.getProperty()));
            case "additionalProperties" -> unknown(difference.getProperty(), rules.path("properties"));
            case "minItems" -> "has " + entries(document.root().at(place).size()) + ". " + wanted(rules);
            case "uniqueItems" -> "names an entry twice. Name each once.";
            default -> "is " + is + ". " + wanted(rules);
        };
    }

    private static String entries(int number) {
        return number + (number == 1 ? " entry" : " entries");
    }

    /** The rules whose keyword was not met. */
    private static JsonPointer parent(ValidationMessage difference) {
        return JsonPointer.compile(difference.getSchemaLocation().getFragment().toString())
                .head();
    }

    private static String unknown(String name, JsonNode known) {
        List<String> names = new ArrayList<>();
        known.fieldNames().forEachRemaining(names::add);
        Optional<String> nearest = Nearest.to(name, names);
        Collections.sort(names);
        return "is not a field of a framework here. "
                + nearest.map(near -> "Did you mean " + near + "?")
                        .orElse("Possible here: " + String.join(", ", names) + ".");
    }

    private static String shown(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "empty";
        }
        if (value.isContainerNode()) {
            return value.isArray() ? "a list" : "a group of fields";
        }
        String text = value.asText();
        return value.isTextual() ? '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"' : text;
    }

    /** What would be right, from the rules and their description. */
    private static String wanted(JsonNode rules) {
        String description = rules.path("description").asText();
        return "Right would be " + kind(rules) + "." + (description.isEmpty() ? "" : " " + description);
    }

    private static String kind(JsonNode rules) {
        if (rules.has("enum")) {
            List<String> values = new ArrayList<>();
            rules.get("enum").forEach(value -> values.add(value.asText()));
            return values.size() == 1 ? values.get(0) : "one of " + String.join(", ", values);
        }
        return switch (rules.path("type").asText()) {
            case "integer" ->
                "a whole number from " + rules.path("minimum").asInt() + " to "
                        + rules.path("maximum").asInt();
            case "boolean" -> "true or false";
            case "array" ->
                "a list of " + rules.path("minItems").asInt() + " to "
                        + rules.path("maxItems").asInt() + " entries";
            case "object" -> group(rules.path("required"));
            default -> text(rules);
        };
    }

    /** Which fields it has to have stands in another place of the schema than what it is for. */
    private static String group(JsonNode required) {
        List<String> names = new ArrayList<>();
        required.forEach(name -> names.add(name.asText()));
        return "a group of fields" + (names.isEmpty() ? "" : ", with " + String.join(", ", names) + " among them");
    }

    private static String text(JsonNode rules) {
        if (rules.path("format").asText().equals("date")) {
            return "a date such as 2012-05-01";
        }
        if (rules.path("pattern").asText().startsWith("^[A-Z]")) {
            return "1 to 8 capital letters";
        }
        return rules.has("pattern")
                ? "small letters, digits and hyphens, such as quality-of-practice"
                : "a text of at most " + rules.path("maxLength").asInt(200) + " characters";
    }

    private static JsonNode tree() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
