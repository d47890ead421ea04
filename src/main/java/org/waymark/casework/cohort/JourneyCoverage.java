package org.waymark.casework.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.CaseConclusionRepository;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.CaseEvidenceRepository;
import org.waymark.casework.findings.ReportFlag;
import org.waymark.casework.findings.ReportFlagRepository;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StageEvaluationRepository;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.casework.findings.ThemeEvaluation;
import org.waymark.casework.findings.ThemeEvaluationRepository;
import org.waymark.inspection.judgement.CoverageSource;

/** What the cases have looked at so far. */
@Component
@Transactional(readOnly = true)
public class JourneyCoverage implements CoverageSource {

    private static final int NO_TIME_IS_RECORDED = 0;

    private final CaseFileRepository files;
    private final StageEvaluationRepository stages;
    private final ThemeEvaluationRepository themes;
    private final CaseConclusionRepository conclusions;
    private final CaseEvidenceRepository evidence;
    private final ReportFlagRepository flags;
    private final CaseGroups groups;

    JourneyCoverage(
            CaseFileRepository files,
            StageEvaluationRepository stages,
            ThemeEvaluationRepository themes,
            CaseConclusionRepository conclusions,
            CaseEvidenceRepository evidence,
            ReportFlagRepository flags,
            CaseGroups groups) {
        this.files = files;
        this.stages = stages;
        this.themes = themes;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.flags = flags;
        this.groups = groups;
    }

    @Override
    public List<Looked> lookedAt(String inspectionId) {
        List<CaseFile> all = files.findByInspectionIdOrderByNumber(inspectionId);
        List<String> ids = all.stream().map(CaseFile::id).toList();
        List<StageEvaluation> seen = stages.findByCaseIdIn(ids).stream()
                .filter(stage -> stage.notSeen() == null)
                .toList();
        List<String> sampled = themes.findByCaseIdIn(ids).stream()
                .map(ThemeEvaluation::caseId)
                .distinct()
                .toList();
        List<Looked> looked = new ArrayList<>();
        add(looked, Of.STRAND, seen.stream().flatMap(stage -> stage.strands().stream()
                .map(StrandEvaluation::strand)));
        add(
                looked,
                Of.STAGE,
                Stream.concat(
                        seen.stream().map(StageEvaluation::stage),
                        all.stream()
                                .filter(file -> sampled.contains(file.id()))
                                .flatMap(file -> file.stages().stream())));
        add(looked, Of.AGENCY, evidence.findByCaseIdIn(ids).stream().map(CaseEvidenceItem::agency));
        add(looked, Of.GROUP, groups.of(ids).values().stream().flatMap(of -> of.stream()));
        add(
                looked,
                Of.AREA,
                Stream.concat(
                        conclusions.findByCaseIdIn(ids).stream().flatMap(conclusion -> conclusion.areas().stream()
                                .map(AreaFinding::area)),
                        flags.findByCaseIdIn(ids).stream().map(ReportFlag::area)));
        return looked;
    }

    private static void add(List<Looked> looked, Of of, Stream<String> ids) {
        Map<String, Integer> times = new TreeMap<>();
        ids.filter(Objects::nonNull).forEach(id -> times.merge(id, 1, Integer::sum));
        times.forEach((id, number) -> looked.add(new Looked(of, id, number, NO_TIME_IS_RECORDED)));
    }
}
