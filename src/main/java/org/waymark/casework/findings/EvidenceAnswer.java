package org.waymark.casework.findings;

import jakarta.validation.constraints.Size;
import org.waymark.platform.tasks.notes.FormText;

/**
 * One item of evidence, as a form sends it.
 *
 * @param seen     what was read, seen or heard
 * @param document in which document it stands; or null
 * @param saidBy   who said it, by post and not by name; or null
 * @param agency   an id of the framework's agencies whose work it speaks of; or null
 */
public record EvidenceAnswer(
        @Size(max = FormText.MOST, message = FormText.TOO_LONG)
        String seen,

        @Size(max = FormText.LINE, message = FormText.TOO_LONG)
        String document,

        @Size(max = FormText.LINE, message = FormText.TOO_LONG)
        String saidBy,

        String agency) {

    /** An empty line, for the page to begin with. */
    public static final EvidenceAnswer EMPTY = new EvidenceAnswer(null, null, null, null);

    EvidenceAnswer tidy() {
        return new EvidenceAnswer(
                FormText.tidy(seen), FormText.tidy(document), FormText.tidy(saidBy), FormText.tidy(agency));
    }

    boolean isEmpty() {
        return FormText.isBlank(seen)
                && FormText.isBlank(document)
                && FormText.isBlank(saidBy)
                && FormText.isBlank(agency);
    }
}
