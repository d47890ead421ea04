package org.waymark.casework.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.ThemeEvaluation;
import org.waymark.casework.page.LimitLine;
import org.waymark.lists.Child;

/**
 * All that is known of the cases of an inspection, read once.
 *
 * @param files    those whose grades whoever asks may see
 * @param children of all cases, by id
 * @param limits   of all cases, by child
 * @param groups   by case
 */
record CohortCases(
        List<CaseFile> all,
        List<CaseFile> files,
        Map<UUID, Child> children,
        Map<UUID, List<LimitLine>> limits,
        List<StageEvaluation> stages,
        List<ThemeEvaluation> themes,
        List<CaseConclusion> conclusions,
        List<CaseEvidenceItem> evidence,
        List<FamilyMeeting> families,
        Map<String, Set<String>> groups) {

    /** The number of a case, by its id. */
    String numberOf(String caseId) {
        return all.stream()
                .filter(file -> file.id().equals(caseId))
                .map(CaseFile::number)
                .findFirst()
                .orElseThrow();
    }

    Child child(CaseFile file) {
        return children.get(file.childId());
    }
}
