package org.waymark.journey;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StageEvaluationRepository extends Repository<StageEvaluation, UUID> {

    StageEvaluation save(StageEvaluation evaluation);

    List<StageEvaluation> findByCaseIdOrderByAt(String caseId);

    List<StageEvaluation> findByCaseIdIn(Collection<String> caseIds);
}
