package org.waymark.casework.findings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.platform.engine.AskedOnce;

/**
 * Keeps what inspectors find in cases. What is found anew in a case that was reopened takes the place of what was found
 * before; that is kept, and counts no longer.
 */
@Component
public class EvaluationBook {

    private static final String WHOLE_CASE = "";

    private final StageEvaluationRepository stages;
    private final ThemeEvaluationRepository themes;
    private final CaseEvidenceRepository evidence;
    private final ReportFlagRepository flags;
    private final CaseConclusionRepository conclusions;

    EvaluationBook(
            StageEvaluationRepository stages,
            ThemeEvaluationRepository themes,
            CaseEvidenceRepository evidence,
            ReportFlagRepository flags,
            CaseConclusionRepository conclusions) {
        this.stages = stages;
        this.themes = themes;
        this.evidence = evidence;
        this.flags = flags;
        this.conclusions = conclusions;
    }

    public Optional<StageEvaluation> stage(String caseId, String stage) {
        return stages.findByCaseIdAndStage(caseId, stage);
    }

    public List<ThemeEvaluation> themes(String caseId) {
        return themes.findByCaseIdOrderByTheme(caseId);
    }

    public Optional<CaseConclusion> conclusion(String caseId) {
        return conclusions.findByCaseId(caseId);
    }

    /** All of a case, stage by stage. */
    public List<CaseEvidenceItem> evidence(String caseId) {
        return AskedOnce.of(EvaluationBook.class, caseId, () -> evidence.ofCase(caseId));
    }

    /** All of a case, stage by stage. */
    public List<ReportFlag> flags(String caseId) {
        return flags.ofCase(caseId);
    }

    /** @param found the points that the evidence belongs to; empty when the stage could not be seen */
    public void keep(StageEvaluation evaluation, List<PointAnswer> found, List<FlagAnswer> flagged) {
        stages.supersede(evaluation.caseId(), evaluation.stage(), evaluation.at());
        stages.save(evaluation);
        keepEvidence(evaluation.caseId(), evaluation.stage(), found, flagged, evaluation.byUser(), evaluation.at());
    }

    public void keep(
            CaseFile file,
            List<PointAnswer> found,
            FileExamination examined,
            List<FlagAnswer> flagged,
            String by,
            Instant at) {
        themes.supersede(file.id(), at);
        found.forEach(point -> themes.save(new ThemeEvaluation(file.id(), point, examined).by(by, at)));
        keepEvidence(file.id(), null, found, flagged, by, at);
    }

    public void keep(CaseConclusion conclusion, Instant at) {
        conclusions.supersede(conclusion.caseId(), at);
        conclusions.save(conclusion);
    }

    private void keepEvidence(
            String caseId, String stage, List<PointAnswer> found, List<FlagAnswer> flagged, String by, Instant at) {
        String place = stage == null ? WHOLE_CASE : stage;
        evidence.supersede(caseId, place, at);
        flags.supersede(caseId, place, at);
        for (PointAnswer point : found) {
            IntStream.range(0, point.evidence().size())
                    .mapToObj(i -> new CaseEvidenceItem(
                            caseId, stage, point.point(), i, point.evidence().get(i)))
                    .forEach(item -> evidence.save(item.by(by, at)));
        }
        IntStream.range(0, flagged.size())
                .mapToObj(i -> new ReportFlag(caseId, stage, i, flagged.get(i)))
                .forEach(flag -> flags.save(flag.by(by, at)));
    }
}
