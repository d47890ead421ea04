package org.waymark.journey;

import org.springframework.stereotype.Component;

/** Who can moderate a case: nobody who has evaluated any of it, whoever's it has become since. */
@Component
class BlindModeration {

    private final StageEvaluationRepository evaluations;

    BlindModeration(StageEvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    boolean hasEvaluated(CaseFile file, String user) {
        return user.equals(file.owner())
                || evaluations.findByCaseIdOrderByAt(file.id()).stream()
                        .anyMatch(evaluation -> user.equals(evaluation.byUser()));
    }
}
