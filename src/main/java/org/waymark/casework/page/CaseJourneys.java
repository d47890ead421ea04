package org.waymark.casework.page;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseView;
import org.waymark.casework.NoSuchCase;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;

/** The journeys of the children whose cases inspectors follow, as whoever is acting may see them. */
@Service
@Transactional(readOnly = true)
class CaseJourneys {

    private final CaseFileRepository files;
    private final ChildRepository children;
    private final CaseReader reader;
    private final Inspections inspections;
    private final CaseAccess access;

    CaseJourneys(
            CaseFileRepository files,
            ChildRepository children,
            CaseReader reader,
            Inspections inspections,
            CaseAccess access) {
        this.files = files;
        this.children = children;
        this.reader = reader;
        this.inspections = inspections;
        this.access = access;
    }

    /**
     * The journey of one case. The authority's identifier of the child is told to the inspection's own team alone.
     *
     * @throws NoSuchCase when there is none, or whoever is acting is neither on the inspection's team nor oversees it
     * @throws org.waymark.platform.tasks.NotAllowed when they oversee it, and have not said why they open this case
     */
    public CaseJourney of(String caseId) {
        CaseFile file = files.findById(caseId).orElseThrow(NoSuchCase::new);
        InspectionView inspection = inspections.byId(file.inspectionId());
        if (!access.mayRead(inspection)) {
            throw new NoSuchCase();
        }
        access.mustBeOpen(file, inspection);
        return of(file, inspection);
    }

    /** As {@link #of(String)}, for those who have been let in already. */
    CaseJourney of(CaseFile file, InspectionView inspection) {
        Framework framework = inspection.framework();
        Child child = children.findById(file.childId()).orElseThrow();
        boolean hidden = access.gradesHidden(file);
        return new CaseJourney(
                CaseView.of(file),
                inspection.reference(),
                childLine(child, access.isOnTeam(inspection)),
                hidden,
                reader.stages(file, framework).stream()
                        .map(stage -> hidden ? stage.withoutGrades() : stage)
                        .toList(),
                hidden ? List.of() : reader.themes(file, framework),
                reader.family(file),
                hidden ? null : reader.conclusion(file, framework),
                hidden ? null : reader.moderation(file, framework),
                file.closedReason());
    }

    private static CaseJourney.ChildLine childLine(Child child, boolean inTeam) {
        return new CaseJourney.ChildLine(
                inTeam ? child.uniqueId() : null,
                child.ageBand(),
                CaseHead.orNotGiven(child.gender()),
                CaseHead.orNotGiven(child.ethnicity()),
                CaseHead.orNotGiven(child.disability()),
                CaseHead.orNotGiven(child.need()),
                CaseHead.statusOf(child));
    }
}
