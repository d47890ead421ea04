package org.waymark.inspection.judgement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JudgementReopeningRepository extends Repository<JudgementReopening, UUID> {

    JudgementReopening saveAndFlush(JudgementReopening reopening);

    List<JudgementReopening> findByInspectionIdOrderByNumber(String inspectionId);
}
