package org.waymark.casework.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymark.platform.engine.AskedOnce;

/** The evaluations that count; earlier ones of a case that was reopened are kept, and found by their own name. */
public interface ThemeEvaluationRepository extends Repository<ThemeEvaluation, UUID> {

    ThemeEvaluation save(ThemeEvaluation evaluation);

    @Query("select e from ThemeEvaluation e where e.caseId = :caseId and e.supersededAt is null order by e.theme")
    List<ThemeEvaluation> findByCaseIdOrderByTheme(String caseId);

    @Query("select e from ThemeEvaluation e where e.caseId in :caseIds and e.supersededAt is null")
    List<ThemeEvaluation> findByCaseIdIn(Collection<String> caseIds);

    @Query("select e from ThemeEvaluation e where e.caseId = :caseId order by e.at, e.theme")
    List<ThemeEvaluation> withEarlier(String caseId);

    /** Those that count and those that do not, for a page that is read; asked for once. */
    default List<ThemeEvaluation> all(String caseId) {
        return AskedOnce.of(ThemeEvaluationRepository.class, caseId, () -> withEarlier(caseId));
    }

    @Modifying(flushAutomatically = true)
    @Query("update ThemeEvaluation e set e.supersededAt = :at where e.caseId = :caseId and e.supersededAt is null")
    void supersede(String caseId, Instant at);
}
