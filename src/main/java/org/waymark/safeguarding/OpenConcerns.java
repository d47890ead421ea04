package org.waymark.safeguarding;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.changes.OpenConcernsOfInspection;

/** What the other rooms may know of an inspection's concerns: how many are open. */
@Service
@Transactional(readOnly = true)
public class OpenConcerns implements OpenConcernsOfInspection {

    private final ConcernRepository concerns;

    OpenConcerns(ConcernRepository concerns) {
        this.concerns = concerns;
    }

    /** Every concern of the inspection that is not closed. */
    public int count(String inspectionId) {
        return concerns.findByInspectionIdAndClosedAtIsNull(inspectionId).size();
    }

    @Override
    public List<String> open(String inspectionId) {
        return concerns.findByInspectionIdAndClosedAtIsNull(inspectionId).stream()
                .map(concern -> "concern " + concern.number())
                .toList();
    }

    /** Those among them that say that a child may be at risk now. */
    public int atRisk(String inspectionId) {
        return (int) concerns.findByInspectionIdAndClosedAtIsNull(inspectionId).stream()
                .filter(Concern::isAtRiskNow)
                .count();
    }
}
