package org.waymark.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ThemeEvaluationRepository extends Repository<ThemeEvaluation, UUID> {

    ThemeEvaluation save(ThemeEvaluation evaluation);

    List<ThemeEvaluation> findByCaseIdOrderByTheme(String caseId);
}
