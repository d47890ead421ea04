package org.waymark.casework.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.AreaLine;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.FileExamination;
import org.waymark.casework.findings.QuestionLine;
import org.waymark.casework.findings.ReportFlag;
import org.waymark.casework.findings.ThemeEvaluation;
import org.waymark.casework.page.CaseTasks;
import org.waymark.casework.page.JourneyReader;
import org.waymark.casework.page.LimitReader;
import org.waymark.casework.page.OccurrenceLine;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.OpenTask;

/** What the page for a sampled case shows: the child's journey with the law's limits, and what was found before. */
@Component
class SampledCasePage {

    private final JourneyReader journeys;
    private final LimitReader limits;
    private final EvaluationBook book;
    private final CaseGroups groups;
    private final StagePage stages;

    SampledCasePage(
            JourneyReader journeys, LimitReader limits, EvaluationBook book, CaseGroups groups, StagePage stages) {
        this.journeys = journeys;
        this.limits = limits;
        this.book = book;
        this.groups = groups;
        this.stages = stages;
    }

    EvaluateSampledCaseForm.Context of(CaseTasks.Opened opened, OpenTask task) {
        Framework framework = opened.framework();
        String caseId = opened.file().id();
        List<ThemeEvaluation> before = book.themes(caseId);
        Optional<CaseConclusion> concluded = book.conclusion(caseId);
        List<OccurrenceLine> journey = journeys.journey(opened.child().id(), framework);
        return new EvaluateSampledCaseForm.Context(
                true,
                task.inspectionId(),
                opened.head(),
                framework.output().noun(),
                journey,
                limits.of(opened.child(), opened.inspection().firstDay()),
                journey.stream().flatMap(step -> step.problems().stream()).toList(),
                stages.whyReopened(caseId),
                themes(caseId, before, framework),
                AreaLine.all(framework, concluded),
                QuestionLine.all(framework.questionsOf(false, opened.file().stages()), concluded),
                book.flags(caseId).stream().map(ReportFlag::answer).toList(),
                CaseChoices.grades(framework),
                CaseChoices.agencies(framework),
                CaseChoices.groups(framework),
                CaseChoices.areas(framework),
                first(caseId, before));
    }

    private List<EvaluateSampledCaseForm.ThemeLine> themes(
            String caseId, List<ThemeEvaluation> before, Framework framework) {
        List<CaseEvidenceItem> evidence = book.evidence(caseId);
        return framework.themes().stream()
                .map(theme -> {
                    Optional<ThemeEvaluation> found = before.stream()
                            .filter(one -> one.theme().equals(theme.id()))
                            .findFirst();
                    return new EvaluateSampledCaseForm.ThemeLine(
                            theme.id(),
                            theme.title(),
                            theme.text(),
                            found.map(ThemeEvaluation::grade).orElse(null),
                            found.map(ThemeEvaluation::narrative).orElse(null),
                            StagePage.firstEvidence(evidence, null, theme.id()));
                })
                .toList();
    }

    private EvaluateSampledCaseForm.FirstAnswers first(String caseId, List<ThemeEvaluation> before) {
        FileExamination examined = before.isEmpty()
                ? new FileExamination(null, null, null)
                : before.get(0).examined();
        return new EvaluateSampledCaseForm.FirstAnswers(
                examined.examinedWith(), examined.aloneBecause(), groups.of(caseId));
    }
}
