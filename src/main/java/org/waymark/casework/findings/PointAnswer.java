package org.waymark.casework.findings;

import java.util.List;
import org.waymark.platform.tasks.notes.FormText;

/**
 * What a form says of one strand or theme.
 *
 * @param point     an id of the framework's strands or themes
 * @param grade     an id of its scale; null when the inspector wrote a narrative alone
 * @param narrative null when there is a grade alone
 * @param evidence  what it rests on, an item each
 */
public record PointAnswer(String point, String grade, String narrative, List<EvidenceAnswer> evidence) {

    public PointAnswer {
        evidence = evidence == null ? List.of() : evidence;
    }

    public boolean saysAnything() {
        return !FormText.isBlank(grade)
                || !FormText.isBlank(narrative)
                || evidence.stream().anyMatch(item -> !item.isEmpty());
    }

    /** Without blanks, and without the items left empty. */
    PointAnswer tidy() {
        return new PointAnswer(
                point,
                FormText.tidy(grade),
                FormText.tidy(narrative),
                evidence.stream()
                        .map(EvidenceAnswer::tidy)
                        .filter(item -> !item.isEmpty())
                        .toList());
    }
}
