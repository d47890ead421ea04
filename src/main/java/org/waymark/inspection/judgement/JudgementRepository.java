package org.waymark.inspection.judgement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface JudgementRepository extends JpaRepository<Judgement, Judgement.Key> {

    List<Judgement> findByKeyInspectionId(String inspectionId);
}
