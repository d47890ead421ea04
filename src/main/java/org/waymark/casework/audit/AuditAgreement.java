package org.waymark.casework.audit;

import java.util.List;
import java.util.Optional;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.framework.Framework;

/**
 * How the authority's grade of a case lies beside those that its inspector gave to the judgement areas: among them, from
 * the best to the lowest, or above or below all of them. Where either gave none, nothing can be said.
 */
enum AuditAgreement {
    ALIKE("as the inspector does"),
    BETTER("better than the inspector does"),
    WORSE("worse than the inspector does");

    private final String words;

    AuditAgreement(String words) {
        this.words = words;
    }

    String inWords() {
        return "The authority sees this case " + words + ".";
    }

    /** @param grade an id of the scale, or null */
    static Optional<AuditAgreement> of(String grade, CaseConclusion concluded, Framework framework) {
        List<Integer> ranks = concluded.areas().stream()
                .map(AreaFinding::grade)
                .filter(given -> given != null)
                .map(framework::rank)
                .sorted()
                .toList();
        if (grade == null || ranks.isEmpty()) {
            return Optional.empty();
        }
        int theirs = framework.rank(grade);
        return Optional.of(theirs < ranks.get(0) ? BETTER : theirs > ranks.get(ranks.size() - 1) ? WORSE : ALIKE);
    }
}
