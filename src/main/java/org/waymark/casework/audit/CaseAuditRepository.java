package org.waymark.casework.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The authority's looks at cases, asked for and made. */
interface CaseAuditRepository extends Repository<CaseAudit, String> {

    CaseAudit save(CaseAudit audit);

    Optional<CaseAudit> findByCaseId(String caseId);

    List<CaseAudit> findByInspectionId(String inspectionId);
}
