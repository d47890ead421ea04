package org.waymark.casework.findings;

import jakarta.validation.constraints.Size;
import org.waymark.platform.tasks.notes.FormText;

/** What a case says of one judgement area, as a form sends it. */
public record AreaAnswer(
        String area,

        @Size(max = FormText.MOST, message = FormText.TOO_LONG)
        String says,

        String grade) {

    public AreaFinding toFinding() {
        return new AreaFinding(area, says, grade);
    }
}
