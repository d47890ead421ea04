package org.waymark.casework.audit;

import java.util.List;
import java.util.Optional;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.framework.Framework;

/**
 * How the grade that somebody who is inspected gives a case lies beside those that its inspector gave: among them, from the best to
 * the lowest, or above or below all of them. Where either gave none, nothing can be said.
 */
public enum AuditAgreement {
    ALIKE("as the inspector does"),
    BETTER("better than the inspector does"),
    WORSE("worse than the inspector does");

    private final String words;

    AuditAgreement(String words) {
        this.words = words;
    }

    String inWords() {
        return inWords("The authority");
    }

    /** @param whose name of whoever is inspected */
    public String inWords(String whose) {
        return whose + " sees this case " + words + ".";
    }

    /** @param grade an id of the scale, or null */
    static Optional<AuditAgreement> of(String grade, CaseConclusion concluded, Framework framework) {
        return among(
                grade,
                concluded.areas().stream()
                        .map(AreaFinding::grade)
                        .filter(given -> given != null)
                        .toList(),
                framework);
    }

    /**
     * @param grade an id of the scale, or null
     * @param given what the inspector gave, ids of the scale
     */
    public static Optional<AuditAgreement> among(String grade, List<String> given, Framework framework) {
        List<Integer> ranks = given.stream().map(framework::rank).sorted().toList();
        if (grade == null || ranks.isEmpty()) {
            return Optional.empty();
        }
        int theirs = framework.rank(grade);
        return Optional.of(theirs < ranks.get(0) ? BETTER : theirs > ranks.get(ranks.size() - 1) ? WORSE : ALIKE);
    }
}
