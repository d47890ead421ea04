package org.waymark.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What is different between two plans of one activity, in words. */
public record Difference(ActivityPlan before, ActivityPlan after, UnaryOperator<String> nameOf) {

    public boolean isNone() {
        return before.equals(after);
    }

    /** Such as {@code Shadowing the duty team: moved from … to …; handed from … to …}. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (!before.whenInWords().equals(after.whenInWords())) {
            parts.add("moved from %s to %s".formatted(before.whenInWords(), after.whenInWords()));
        }
        if (!before.inspector().equals(after.inspector())) {
            parts.add("handed from %s to %s"
                    .formatted(nameOf.apply(before.inspector()), nameOf.apply(after.inspector())));
        }
        add(parts, "room", before.room(), after.room());
        add(parts, "with whom", before.withWhom(), after.withWhom());
        add(parts, "what", before.inWords(), after.inWords());
        return before.inWords() + ": " + String.join("; ", parts);
    }

    private static void add(List<String> parts, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            parts.add("%s %s instead of %s".formatted(field, orNone(after), orNone(before)));
        }
    }

    private static String orNone(String text) {
        return text == null ? "left open" : "“" + text + "”";
    }
}
