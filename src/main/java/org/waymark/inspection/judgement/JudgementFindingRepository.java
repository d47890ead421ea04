package org.waymark.inspection.judgement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JudgementFindingRepository extends Repository<JudgementFinding, UUID> {

    JudgementFinding save(JudgementFinding finding);

    /** What stands now. */
    List<JudgementFinding> findByInspectionIdAndAreaAndSupersededByIsNullOrderByPlace(String inspectionId, String area);

    /** What stood until that reopening. */
    List<JudgementFinding> findBySupersededByAndAreaOrderByPlace(UUID reopening, String area);
}
