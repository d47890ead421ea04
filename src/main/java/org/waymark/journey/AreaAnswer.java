package org.waymark.journey;

import jakarta.validation.constraints.Size;

/** What a case says of one judgement area, as a form sends it. */
record AreaAnswer(String area, @Size(max = Words.MOST, message = Words.TOO_LONG) String says, String grade) {

    AreaFinding toFinding() {
        return new AreaFinding(area, says, grade);
    }
}
