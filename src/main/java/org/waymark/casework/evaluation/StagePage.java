package org.waymark.casework.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.CaseReopening;
import org.waymark.casework.CaseReopeningRepository;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvidenceAnswer;
import org.waymark.casework.findings.ReportFlag;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.casework.page.CaseTasks;
import org.waymark.casework.page.JourneyReader;
import org.waymark.casework.page.LimitReader;
import org.waymark.casework.page.OccurrenceLine;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.OpenTask;

/** What the page for one stage shows: every time the child was there, the law's limits, and what was found before. */
@Component
class StagePage {

    private final JourneyReader journeys;
    private final LimitReader limits;
    private final EvaluationBook book;
    private final CaseGroups groups;
    private final CaseReopeningRepository reopenings;

    StagePage(
            JourneyReader journeys,
            LimitReader limits,
            EvaluationBook book,
            CaseGroups groups,
            CaseReopeningRepository reopenings) {
        this.journeys = journeys;
        this.limits = limits;
        this.book = book;
        this.groups = groups;
        this.reopenings = reopenings;
    }

    EvaluateStageForm.Context of(CaseTasks.Opened opened, OpenTask task) {
        Framework framework = opened.framework();
        Framework.Stage stage = framework.stage(ChildJourneyProcess.stageOf(task));
        String caseId = opened.file().id();
        Optional<StageEvaluation> before = book.stage(caseId, stage.id());
        List<OccurrenceLine> times = journeys.occurrences(opened.child().id(), stage.id(), framework);
        return new EvaluateStageForm.Context(
                true,
                task.inspectionId(),
                opened.head(),
                framework.output().noun(),
                stage.id(),
                stage.title(),
                stage.text(),
                times,
                limits.of(opened.child(), opened.inspection().firstDay()).stream()
                        .filter(limit -> limit.stage().equals(stage.id()))
                        .toList(),
                times.stream().flatMap(time -> time.problems().stream()).toList(),
                whyReopened(caseId),
                strands(caseId, stage.id(), before, framework),
                book.flags(caseId).stream()
                        .filter(flag -> stage.id().equals(flag.stage()))
                        .map(ReportFlag::answer)
                        .toList(),
                CaseChoices.grades(framework),
                CaseChoices.agencies(framework),
                CaseChoices.groups(framework),
                CaseChoices.areas(framework),
                before.map(found -> first(found, groups.of(caseId)))
                        .orElseGet(() -> new EvaluateStageForm.FirstAnswers(null, null, null, groups.of(caseId))));
    }

    /** Null unless the case was opened again. */
    String whyReopened(String caseId) {
        List<CaseReopening> all = reopenings.findByCaseIdOrderByAt(caseId);
        return all.isEmpty() ? null : all.get(all.size() - 1).reason();
    }

    private List<EvaluateStageForm.StrandLine> strands(
            String caseId, String stage, Optional<StageEvaluation> before, Framework framework) {
        List<CaseEvidenceItem> evidence = book.evidence(caseId);
        return framework.strandsAt(stage).stream()
                .map(strand -> {
                    Optional<StrandEvaluation> found = before.stream()
                            .flatMap(evaluation -> evaluation.strands().stream())
                            .filter(one -> one.strand().equals(strand.id()))
                            .findFirst();
                    return new EvaluateStageForm.StrandLine(
                            strand.id(),
                            strand.title(),
                            strand.text(),
                            found.map(StrandEvaluation::grade).orElse(null),
                            found.map(StrandEvaluation::narrative).orElse(null),
                            firstEvidence(evidence, stage, strand.id()));
                })
                .toList();
    }

    /** What the items were before; one empty line when there were none. */
    static List<EvidenceAnswer> firstEvidence(List<CaseEvidenceItem> all, String stage, String point) {
        List<EvidenceAnswer> items = all.stream()
                .filter(item -> point.equals(item.point())
                        && (stage == null ? item.stage() == null : stage.equals(item.stage())))
                .map(CaseEvidenceItem::answer)
                .toList();
        return items.isEmpty() ? List.of(EvidenceAnswer.EMPTY) : items;
    }

    private static EvaluateStageForm.FirstAnswers first(StageEvaluation found, List<String> groups) {
        return new EvaluateStageForm.FirstAnswers(
                found.examined().examinedWith(), found.examined().aloneBecause(), found.notSeen(), groups);
    }
}
