package org.waymark.casework.findings;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.platform.engine.AskedOnce;

/** What was found so far in the cases of an inspection: a query for each kind of thing, none for each case. */
@Component
@Transactional(readOnly = true)
public class FoundInCases {

    private final CaseFileRepository files;
    private final StageEvaluationRepository stages;
    private final ThemeEvaluationRepository themes;
    private final CaseConclusionRepository conclusions;
    private final CaseEvidenceRepository evidence;

    FoundInCases(
            CaseFileRepository files,
            StageEvaluationRepository stages,
            ThemeEvaluationRepository themes,
            CaseConclusionRepository conclusions,
            CaseEvidenceRepository evidence) {
        this.files = files;
        this.stages = stages;
        this.themes = themes;
        this.conclusions = conclusions;
        this.evidence = evidence;
    }

    /**
     * What counts now; what a later evaluation took the place of does not.
     *
     * @param files by number, additions of the lead's included
     */
    public record Found(List<CaseFile> files, List<StageEvaluation> stages, List<CaseConclusion> conclusions) {

        public List<String> ids() {
            return files.stream().map(CaseFile::id).toList();
        }
    }

    /** The points that sampled cases were graded on, and what every grade rests on. */
    public record Points(List<ThemeEvaluation> themes, List<CaseEvidenceItem> evidence) {}

    /** What was looked at, and how often. */
    public interface Figure {

        /** {@code AGENCY}, {@code AREA}, {@code GROUP}, or {@code SAMPLED} for a sampled case. */
        String getWhat();

        String getName();

        int getTimes();
    }

    public Found of(String inspectionId) {
        return AskedOnce.of(FoundInCases.class, inspectionId, () -> read(inspectionId));
    }

    private Found read(String inspectionId) {
        List<CaseFile> all = files.findByInspectionIdOrderByNumber(inspectionId);
        List<String> ids = all.stream().map(CaseFile::id).toList();
        return ids.isEmpty()
                ? new Found(List.of(), List.of(), List.of())
                : new Found(all, stages.findByCaseIdIn(ids), conclusions.findByCaseIdIn(ids));
    }

    public Points pointsOf(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? new Points(List.of(), List.of())
                : new Points(themes.findByCaseIdIn(caseIds), evidence.findByCaseIdIn(caseIds));
    }

    /** Agencies, areas that findings are flagged for, and groups, each as often as it was looked at. */
    public List<Figure> figuresOf(Collection<String> caseIds) {
        return caseIds.isEmpty() ? List.of() : evidence.figures(caseIds);
    }
}
