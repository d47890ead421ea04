package org.waymark.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface CaseReopeningRepository extends Repository<CaseReopening, UUID> {

    CaseReopening save(CaseReopening reopening);

    List<CaseReopening> findByCaseIdOrderByAt(String caseId);
}
