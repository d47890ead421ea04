package org.waymark.casework.findings;

import jakarta.validation.constraints.Size;
import org.waymark.lists.Words;

/** What a case says of one judgement area, as a form sends it. */
public record AreaAnswer(
        String area,
        @Size(max = Words.MOST, message = Words.TOO_LONG) String says,
        String grade) {

    public AreaFinding toFinding() {
        return new AreaFinding(area, says, grade);
    }
}
