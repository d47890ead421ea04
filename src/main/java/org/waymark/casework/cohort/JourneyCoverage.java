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
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.casework.findings.ReportFlag;
import org.waymark.casework.findings.ReportFlagRepository;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.casework.findings.ThemeEvaluation;
import org.waymark.inspection.judgement.CoverageSource;

/** What the cases have looked at so far. */
@Component
@Transactional(readOnly = true)
public class JourneyCoverage implements CoverageSource {

    private static final int NO_TIME_IS_RECORDED = 0;

    private final FoundInCases found;
    private final ReportFlagRepository flags;
    private final CaseGroups groups;

    JourneyCoverage(FoundInCases found, ReportFlagRepository flags, CaseGroups groups) {
        this.found = found;
        this.flags = flags;
        this.groups = groups;
    }

    @Override
    public List<Looked> lookedAt(String inspectionId) {
        FoundInCases.Found soFar = found.of(inspectionId);
        List<CaseFile> all = soFar.files();
        List<String> ids = soFar.ids();
        List<StageEvaluation> seen =
                soFar.stages().stream().filter(stage -> stage.notSeen() == null).toList();
        List<String> sampled =
                soFar.themes().stream().map(ThemeEvaluation::caseId).distinct().toList();
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
        add(looked, Of.AGENCY, soFar.evidence().stream().map(CaseEvidenceItem::agency));
        add(looked, Of.GROUP, groups.of(ids).values().stream().flatMap(of -> of.stream()));
        add(
                looked,
                Of.AREA,
                Stream.concat(
                        soFar.conclusions().stream().flatMap(conclusion -> conclusion.areas().stream()
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
