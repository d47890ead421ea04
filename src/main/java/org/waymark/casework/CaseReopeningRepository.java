package org.waymark.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CaseReopeningRepository extends Repository<CaseReopening, UUID> {

    CaseReopening save(CaseReopening reopening);

    @Query("select r from CaseReopening r where r.caseId = :caseId order by r.at")
    List<CaseReopening> findByCaseIdOrderByAt(String caseId);
}
