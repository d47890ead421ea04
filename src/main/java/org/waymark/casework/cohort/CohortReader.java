package org.waymark.casework.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.FamilyMeetingRepository;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.page.LimitReader;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;

/** Reads all cases of an inspection, a query for each kind of thing and none for each case. */
@Component
class CohortReader {

    private final FoundInCases found;
    private final ChildRepository children;
    private final LimitReader limits;
    private final FamilyMeetingRepository families;
    private final CaseGroups groups;
    private final CaseAccess access;

    CohortReader(
            FoundInCases found,
            ChildRepository children,
            LimitReader limits,
            FamilyMeetingRepository families,
            CaseGroups groups,
            CaseAccess access) {
        this.found = found;
        this.children = children;
        this.limits = limits;
        this.families = families;
        this.groups = groups;
        this.access = access;
    }

    CohortCases of(InspectionView inspection) {
        // What the lead added was chosen for what it shows: it would tilt every share that is told here.
        FoundInCases.Found soFar = found.of(inspection.id());
        List<CaseFile> all =
                soFar.files().stream().filter(file -> !file.isAddition()).toList();
        Set<String> ids = all.stream().map(CaseFile::id).collect(Collectors.toSet());
        FoundInCases.Points points = found.pointsOf(ids);
        Map<UUID, Child> byId = children
                .findByIdIn(all.stream().map(CaseFile::childId).toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Function.identity()));
        return new CohortCases(
                all,
                all.stream().filter(file -> !access.gradesHidden(file)).toList(),
                byId,
                limits.of(byId.values(), inspection.firstDay()),
                of(ids, soFar.stages(), StageEvaluation::caseId),
                points.themes(),
                of(ids, soFar.conclusions(), CaseConclusion::caseId),
                points.evidence(),
                families.findByCaseIdIn(ids),
                groups.of(ids));
    }

    private static <T> List<T> of(Set<String> ids, List<T> all, Function<T, String> caseId) {
        return all.stream().filter(one -> ids.contains(caseId.apply(one))).toList();
    }
}
