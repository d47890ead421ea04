package org.waymark.casework.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymark.platform.engine.AskedOnce;

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

    @Query("select e from StageEvaluation e left join fetch e.strands where e.caseId = :caseId order by e.at")
    List<StageEvaluation> withEarlier(String caseId);

    /** Those that count and those that do not, for a page that is read; asked for once. */
    default List<StageEvaluation> all(String caseId) {
        return AskedOnce.of(StageEvaluationRepository.class, caseId, () -> withEarlier(caseId));
    }

    @Modifying(flushAutomatically = true)
    @Query("update StageEvaluation e set e.supersededAt = :at where e.caseId = :caseId and e.stage = :stage"
            + " and e.supersededAt is null")
    void supersede(String caseId, String stage, Instant at);
}
