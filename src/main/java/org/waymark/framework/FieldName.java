package org.waymark.framework;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/** The name of a place in a file as people say it: {@code report-timeline[draft].working-days}. */
final class FieldName {

    private FieldName() {}

    /** An entry of a list is named by its id where it has one, otherwise by its number, counted from 1. */
    static String of(JsonPointer place, JsonNode root) {
        StringBuilder name = new StringBuilder();
        JsonNode node = root;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            boolean entry = node.isArray();
            node = node.path(rest.getMatchingProperty()).isMissingNode() && entry
                    ? node.path(rest.getMatchingIndex())
                    : node.path(rest.getMatchingProperty());
            if (entry) {
                name.append('[')
                        .append(entryName(node, rest.getMatchingIndex()))
                        .append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(rest.getMatchingProperty());
            }
        }
        return name.toString();
    }

    static String entryName(JsonNode entry, int index) {
        return entry.path("id").isTextual() ? entry.path("id").asText() : String.valueOf(index + 1);
    }
}
