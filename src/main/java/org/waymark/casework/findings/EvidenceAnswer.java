package org.waymark.casework.findings;

import jakarta.validation.constraints.Size;
import org.waymark.lists.Words;

/**
 * One item of evidence, as a form sends it.
 *
 * @param seen     what was read, seen or heard
 * @param document in which document it stands; or null
 * @param saidBy   who said it, by post and not by name; or null
 * @param agency   an id of the framework's agencies whose work it speaks of; or null
 */
public record EvidenceAnswer(
        @Size(max = Words.MOST, message = Words.TOO_LONG) String seen,
        @Size(max = Words.LINE, message = Words.TOO_LONG) String document,
        @Size(max = Words.LINE, message = Words.TOO_LONG) String saidBy,
        String agency) {

    /** An empty line, for the page to begin with. */
    public static final EvidenceAnswer EMPTY = new EvidenceAnswer(null, null, null, null);

    EvidenceAnswer tidy() {
        return new EvidenceAnswer(Words.tidy(seen), Words.tidy(document), Words.tidy(saidBy), Words.tidy(agency));
    }

    boolean isEmpty() {
        return Words.isBlank(seen) && Words.isBlank(document) && Words.isBlank(saidBy) && Words.isBlank(agency);
    }
}
