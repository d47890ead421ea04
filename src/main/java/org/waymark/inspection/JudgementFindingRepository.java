package org.waymark.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JudgementFindingRepository extends Repository<JudgementFinding, UUID> {

    JudgementFinding save(JudgementFinding finding);

    List<JudgementFinding> findByInspectionIdAndAreaOrderByPlace(String inspectionId, String area);
}
