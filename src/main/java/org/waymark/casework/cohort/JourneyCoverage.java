package org.waymark.casework.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.CoverageSource;

/** What the cases have looked at so far. */
@Component
@Transactional(readOnly = true)
public class JourneyCoverage implements CoverageSource {

    private static final int NO_TIME_IS_RECORDED = 0;

    private final FoundInCases found;

    JourneyCoverage(FoundInCases found) {
        this.found = found;
    }

    @Override
    public List<Looked> lookedAt(String inspectionId) {
        FoundInCases.Found soFar = found.of(inspectionId);
        List<CaseFile> all = soFar.files();
        List<FoundInCases.Figure> figures = found.figuresOf(soFar.ids());
        List<StageEvaluation> seen =
                soFar.stages().stream().filter(stage -> stage.notSeen() == null).toList();
        Set<String> sampled = figuresOf(figures, "SAMPLED").collect(Collectors.toSet());
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
        add(looked, Of.AGENCY, figuresOf(figures, "AGENCY"));
        add(looked, Of.GROUP, figuresOf(figures, "GROUP"));
        add(
                looked,
                Of.AREA,
                Stream.concat(
                        soFar.conclusions().stream().flatMap(conclusion -> conclusion.areas().stream()
                                .map(AreaFinding::area)),
                        figuresOf(figures, "AREA")));
        return looked;
    }

    /** Each name as often as it was counted. */
    private static Stream<String> figuresOf(List<FoundInCases.Figure> all, String what) {
        return all.stream()
                .filter(figure -> figure.getWhat().equals(what))
                .flatMap(figure -> Collections.nCopies(figure.getTimes(), figure.getName()).stream());
    }

    StrandsByStages strandsByStages(InspectionView inspection) {
        FoundInCases.Found soFar = found.of(inspection.id());
        Map<String, Map<String, List<String>>> evaluated = new HashMap<>();
        soFar.stages().forEach(stage -> evaluated
                .computeIfAbsent(stage.caseId(), id -> new HashMap<>())
                .put(
                        stage.stage(),
                        stage.strands().stream().map(StrandEvaluation::strand).toList()));
        return StrandsByStages.of(
                inspection.framework(),
                soFar.files().stream()
                        .filter(CaseFile::isTracked)
                        .map(file -> new StrandsByStages.Tracked(
                                file.number(), file.stages(), evaluated.getOrDefault(file.id(), Map.of())))
                        .toList());
    }

    private static void add(List<Looked> looked, Of of, Stream<String> ids) {
        Map<String, Integer> times = new TreeMap<>();
        ids.filter(Objects::nonNull).forEach(id -> times.merge(id, 1, Integer::sum));
        times.forEach((id, number) -> looked.add(new Looked(of, id, number, NO_TIME_IS_RECORDED)));
    }
}
