package org.waymark.inspection.judgement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.waymark.platform.engine.AskedOnce;

interface JudgementRepository extends JpaRepository<Judgement, Judgement.Key> {

    List<Judgement> findByKeyInspectionId(String inspectionId);

    /** The same; while a page is read they are asked for once. */
    default List<Judgement> ofInspection(String inspectionId) {
        return AskedOnce.of(JudgementRepository.class, inspectionId, () -> findByKeyInspectionId(inspectionId));
    }
}
