package org.waymark.framework;

import java.util.List;
import java.util.Optional;

/**
 * What an inspection looks at in particular, chosen for each: a theme, a topic.
 *
 * @param title   what it is called, such as Theme
 * @param choices in the file's order
 */
public record InspectionFocus(String title, List<FocusChoice> choices) {

    public InspectionFocus {
        choices = List.copyOf(choices);
    }

    /** @param linesOfEnquiry what the lead is proposed to look into; empty for nothing */
    public record FocusChoice(String id, String title, String text, List<String> linesOfEnquiry) {

        public FocusChoice {
            linesOfEnquiry = linesOfEnquiry == null ? List.of() : List.copyOf(linesOfEnquiry);
        }
    }

    public Optional<FocusChoice> choice(String id) {
        return choices.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
