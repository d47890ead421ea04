package org.waymark.casework.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The evidence that counts; what a later evaluation took the place of stays in the table and is not found here. */
interface CaseEvidenceRepository extends Repository<CaseEvidenceItem, UUID> {

    CaseEvidenceItem save(CaseEvidenceItem item);

    @Query("select e from CaseEvidenceItem e where e.caseId in :cases and e.supersededAt is null order by e.place")
    List<CaseEvidenceItem> findByCaseIdIn(Collection<String> cases);

    /** @param stage empty for a sampled case, which is looked at as a whole */
    @Modifying(flushAutomatically = true)
    @Query("update CaseEvidenceItem e set e.supersededAt = :at where e.caseId = :caseId and e.supersededAt is null"
            + " and coalesce(e.stage, '') = :stage")
    void supersede(String caseId, String stage, Instant at);
}
