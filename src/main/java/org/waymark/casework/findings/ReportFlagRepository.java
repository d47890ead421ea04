package org.waymark.casework.findings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The flags that count; those of an evaluation that was made again are not found here. */
interface ReportFlagRepository extends Repository<ReportFlag, UUID> {

    ReportFlag save(ReportFlag flag);

    @Query("select f from ReportFlag f where f.caseId = :caseId and f.supersededAt is null order by f.place")
    List<ReportFlag> ofCase(String caseId);

    /** @param stage empty for a sampled case, which is looked at as a whole */
    @Modifying(flushAutomatically = true)
    @Query("update ReportFlag f set f.supersededAt = :at where f.caseId = :caseId and f.supersededAt is null"
            + " and coalesce(f.stage, '') = :stage")
    void supersede(String caseId, String stage, Instant at);
}
