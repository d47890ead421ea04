package org.waymark.journey;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a case's own inspector gave, point by point: what a second one gives an opinion on. */
@Component
class FirstFindings {

    private final CaseConclusionRepository conclusions;
    private final ThemeEvaluationRepository themes;

    FirstFindings(CaseConclusionRepository conclusions, ThemeEvaluationRepository themes) {
        this.conclusions = conclusions;
        this.themes = themes;
    }

    /**
     * @param point     the judgement area of a tracked case, the theme of a sampled one
     * @param grade     null where a narrative was written alone
     * @param narrative null where a grade was given alone
     */
    record First(String point, String grade, String narrative) {}

    List<First> of(CaseFile file) {
        if (!file.isTracked()) {
            return themes.findByCaseIdOrderByTheme(file.id()).stream()
                    .map(found -> new First(found.theme(), found.grade(), found.narrative()))
                    .toList();
        }
        return conclusions.findByCaseId(file.id()).stream()
                .flatMap(conclusion -> conclusion.areas().stream())
                .map(found -> new First(found.area(), found.grade(), found.says()))
                .toList();
    }
}
