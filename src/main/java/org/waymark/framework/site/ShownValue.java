package org.waymark.framework.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a framework's file says in one place, for people who do not have the file. */
final class ShownValue {

    private static final String TITLE = "title";

    /** What an entry is called by, and where it comes from, which stand beside what it says. */
    private static final Set<String> NAMES = Set.of("id", TITLE, "source");

    private ShownValue() {}

    /** Of a list its titles or its lines, of a table its fields, or its title where it has no others. */
    static String of(JsonNode value) {
        String fields = value.isObject() ? fields(value) : "";
        return fields.isEmpty() ? inWords(value) : fields;
    }

    private static String inWords(JsonNode value) {
        if (value.isArray()) {
            List<String> entries = new ArrayList<>();
            value.forEach(entry -> entries.add(inWords(entry)));
            boolean tables = !value.isEmpty() && value.get(0).isObject();
            return entries.isEmpty() ? "none" : String.join(tables ? "; " : ", ", entries);
        }
        if (value.isObject()) {
            return value.has(TITLE) ? value.path(TITLE).asText() : fields(value);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return spoken(value.asText());
    }

    private static String fields(JsonNode table) {
        List<String> fields = new ArrayList<>();
        table.properties().stream()
                .filter(one -> !NAMES.contains(one.getKey()))
                .forEach(one -> fields.add(spoken(one.getKey()) + " " + inWords(one.getValue())));
        return String.join(", ", fields);
    }

    /** What programs call something, with spaces; anything else as it is. */
    private static String spoken(String text) {
        return text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+") ? text.replace('-', ' ') : text;
    }
}
