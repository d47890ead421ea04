package org.waymark.casework.findings;

import jakarta.validation.constraints.Size;
import org.waymark.platform.tasks.notes.FormText;

/**
 * What should find its way into the report, as a form sends it.
 *
 * @param area an id of the framework's judgement areas, under which it would stand
 */
public record FlagAnswer(
        String area,

        @Size(max = FormText.MOST, message = FormText.TOO_LONG)
        String says) {

    boolean isEmpty() {
        return FormText.isBlank(area) && FormText.isBlank(says);
    }
}
