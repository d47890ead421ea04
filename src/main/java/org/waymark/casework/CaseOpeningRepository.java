package org.waymark.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CaseOpeningRepository extends Repository<CaseOpening, UUID> {

    CaseOpening save(CaseOpening opening);

    List<CaseOpening> findByInspectionIdOrderByAtDesc(String inspectionId);

    boolean existsByCaseIdAndByUserAndUntilAfter(String caseId, String byUser, Instant now);
}
