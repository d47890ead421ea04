package org.waymark.casework.findings;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;

/** What a case's own inspector gave, point by point: what a second one gives an opinion on. */
@Component
public class FirstFindings {

    private final CaseConclusionRepository conclusions;
    private final ThemeEvaluationRepository themes;
    private final StageEvaluationRepository stages;

    FirstFindings(
            CaseConclusionRepository conclusions, ThemeEvaluationRepository themes, StageEvaluationRepository stages) {
        this.conclusions = conclusions;
        this.themes = themes;
        this.stages = stages;
    }

    /**
     * @param point     the judgement area of a tracked case, the theme of a sampled one
     * @param grade     null where a narrative was written alone
     * @param narrative null where a grade was given alone
     */
    public record First(String point, String grade, String narrative) {}

    /** Whoever evaluated any part of it. */
    public Set<String> evaluators(CaseFile file) {
        return Stream.of(
                        stages.findByCaseIdOrderByAt(file.id()).stream().map(StageEvaluation::byUser),
                        themes.findByCaseIdOrderByTheme(file.id()).stream().map(ThemeEvaluation::byUser),
                        conclusions.findByCaseId(file.id()).stream().map(CaseConclusion::byUser))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    public List<First> of(CaseFile file) {
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
