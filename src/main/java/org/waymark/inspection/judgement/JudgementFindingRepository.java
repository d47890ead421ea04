package org.waymark.inspection.judgement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JudgementFindingRepository extends Repository<JudgementFinding, UUID> {

    JudgementFinding save(JudgementFinding finding);

    /** What stands now. */
    List<JudgementFinding> findByInspectionIdAndAreaAndSupersededByIsNullOrderByPlace(String inspectionId, String area);

    /** The same of all areas. */
    List<JudgementFinding> findByInspectionIdAndSupersededByIsNullOrderByPlace(String inspectionId);

    /** What stood until these reopenings. */
    List<JudgementFinding> findBySupersededByInOrderByPlace(Collection<UUID> reopenings);
}
