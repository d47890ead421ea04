package org.waymark.casework.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The conclusions that count; earlier ones of a case that was reopened are kept in the table. */
public interface CaseConclusionRepository extends Repository<CaseConclusion, UUID> {

    CaseConclusion save(CaseConclusion conclusion);

    @Query("select c from CaseConclusion c left join fetch c.areas where c.caseId = :caseId and c.supersededAt is null")
    Optional<CaseConclusion> findByCaseId(String caseId);

    @Query("select c from CaseConclusion c left join fetch c.areas where c.caseId in :caseIds"
            + " and c.supersededAt is null")
    List<CaseConclusion> findByCaseIdIn(Collection<String> caseIds);

    @Modifying(flushAutomatically = true)
    @Query("update CaseConclusion c set c.supersededAt = :at where c.caseId = :caseId and c.supersededAt is null")
    void supersede(String caseId, Instant at);
}
