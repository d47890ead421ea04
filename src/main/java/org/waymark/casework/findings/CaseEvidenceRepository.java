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

    @Query("select e from CaseEvidenceItem e where e.caseId = :caseId and e.supersededAt is null order by e.place")
    List<CaseEvidenceItem> ofCase(String caseId);

    @Query("select e from CaseEvidenceItem e where e.caseId in :cases and e.supersededAt is null order by e.place")
    List<CaseEvidenceItem> findByCaseIdIn(Collection<String> cases);

    /**
     * How often each agency, group and judgement area was looked at in these cases, and the sampled ones that were looked
     * at: the figures without the rows.
     */
    @Query(nativeQuery = true, value = """
            select 'AGENCY' as what, agency as name, count(*) as times from case_evidence
            where case_id in (:cases) and superseded_at is null and agency is not null group by agency
            union all
            select 'AREA', area, count(*) from report_flag
            where case_id in (:cases) and superseded_at is null group by area
            union all
            select 'GROUP', group_id, count(*) from case_group where case_id in (:cases) group by group_id
            union all
            select 'SAMPLED', case_id, 1 from theme_evaluation
            where case_id in (:cases) and superseded_at is null group by case_id
            """)
    List<FoundInCases.Figure> figures(Collection<String> cases);

    /** @param stage empty for a sampled case, which is looked at as a whole */
    @Modifying(flushAutomatically = true)
    @Query("update CaseEvidenceItem e set e.supersededAt = :at where e.caseId = :caseId and e.supersededAt is null"
            + " and coalesce(e.stage, '') = :stage")
    void supersede(String caseId, String stage, Instant at);
}
