package org.waymark.casework.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The evaluations that count; earlier ones of a case that was reopened are kept, and found by their own name. */
public interface StageEvaluationRepository extends Repository<StageEvaluation, UUID> {

    StageEvaluation save(StageEvaluation evaluation);

    @Query("select e from StageEvaluation e where e.caseId = :caseId and e.supersededAt is null order by e.at")
    List<StageEvaluation> findByCaseIdOrderByAt(String caseId);

    @Query("select e from StageEvaluation e where e.caseId = :caseId and e.stage = :stage and e.supersededAt is null")
    Optional<StageEvaluation> findByCaseIdAndStage(String caseId, String stage);

    @Query("select e from StageEvaluation e left join fetch e.strands where e.caseId in :caseIds"
            + " and e.supersededAt is null")
    List<StageEvaluation> findByCaseIdIn(Collection<String> caseIds);

    @Query("select e from StageEvaluation e where e.caseId = :caseId and e.supersededAt is not null order by e.at")
    List<StageEvaluation> earlier(String caseId);

    @Modifying(flushAutomatically = true)
    @Query("update StageEvaluation e set e.supersededAt = :at where e.caseId = :caseId and e.stage = :stage"
            + " and e.supersededAt is null")
    void supersede(String caseId, String stage, Instant at);
}
