package org.waymark.casework.cohort;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.CaseConclusionRepository;
import org.waymark.casework.findings.CaseEvidenceRepository;
import org.waymark.casework.findings.FamilyMeetingRepository;
import org.waymark.casework.findings.StageEvaluationRepository;
import org.waymark.casework.findings.ThemeEvaluationRepository;
import org.waymark.casework.page.LimitReader;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;

/** Reads all cases of an inspection, a query for each kind of thing and none for each case. */
@Component
class CohortReader {

    private final CaseFileRepository files;
    private final ChildRepository children;
    private final LimitReader limits;
    private final StageEvaluationRepository stages;
    private final ThemeEvaluationRepository themes;
    private final CaseConclusionRepository conclusions;
    private final CaseEvidenceRepository evidence;
    private final FamilyMeetingRepository families;
    private final CaseGroups groups;
    private final CaseAccess access;

    CohortReader(
            CaseFileRepository files,
            ChildRepository children,
            LimitReader limits,
            StageEvaluationRepository stages,
            ThemeEvaluationRepository themes,
            CaseConclusionRepository conclusions,
            CaseEvidenceRepository evidence,
            FamilyMeetingRepository families,
            CaseGroups groups,
            CaseAccess access) {
        this.files = files;
        this.children = children;
        this.limits = limits;
        this.stages = stages;
        this.themes = themes;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.families = families;
        this.groups = groups;
        this.access = access;
    }

    CohortCases of(InspectionView inspection) {
        // What the lead added was chosen for what it shows: it would tilt every share that is told here.
        List<CaseFile> all = files.findByInspectionIdOrderByNumber(inspection.id()).stream()
                .filter(file -> !file.isAddition())
                .toList();
        List<String> ids = all.stream().map(CaseFile::id).toList();
        Map<UUID, Child> byId = children
                .findByIdIn(all.stream().map(CaseFile::childId).toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Function.identity()));
        return new CohortCases(
                all,
                all.stream().filter(file -> !access.gradesHidden(file)).toList(),
                byId,
                limits.of(byId.values(), inspection.firstDay()),
                stages.findByCaseIdIn(ids),
                themes.findByCaseIdIn(ids),
                conclusions.findByCaseIdIn(ids),
                evidence.findByCaseIdIn(ids),
                families.findByCaseIdIn(ids),
                groups.of(ids));
    }
}
