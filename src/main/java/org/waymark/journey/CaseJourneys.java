package org.waymark.journey;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.StaffGroups;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;

/** The journeys of the children whose cases inspectors follow, as whoever is acting may see them. */
@Service
@Transactional(readOnly = true)
class CaseJourneys {

    private static final Set<String> OVERSEERS = Set.of(StaffGroups.MANAGERS, StaffGroups.QUALITY);

    private final CaseFileRepository files;
    private final ChildRepository children;
    private final CaseReader reader;
    private final Inspections inspections;
    private final CurrentUser currentUser;

    CaseJourneys(
            CaseFileRepository files,
            ChildRepository children,
            CaseReader reader,
            Inspections inspections,
            CurrentUser currentUser) {
        this.files = files;
        this.children = children;
        this.reader = reader;
        this.inspections = inspections;
        this.currentUser = currentUser;
    }

    /** There is no such case for this user. */
    public static class NoSuchCase extends RuntimeException {

        NoSuchCase() {
            super("There is no such case, or it is not one you can see.");
        }
    }

    /**
     * The journey of one case. The authority's identifier of the child is told to the inspection's own team alone.
     *
     * @throws NoSuchCase when there is none, or whoever is acting is neither on the inspection's team nor oversees it
     */
    public CaseJourney of(String caseId) {
        CaseFile file = files.findById(caseId).orElseThrow(NoSuchCase::new);
        InspectionView inspection = inspections.byId(file.inspectionId());
        boolean inTeam =
                inspection.members().stream().anyMatch(member -> member.userId().equals(currentUser.id()));
        boolean oversees = currentUser.groups().stream().anyMatch(OVERSEERS::contains);
        if (!inTeam && !oversees) {
            throw new NoSuchCase();
        }
        Framework framework = inspection.framework();
        Child child = children.findById(file.childId()).orElseThrow();
        boolean hidden = file.isUnmoderated() && !currentUser.id().equals(file.owner()) && !oversees;
        CaseJourney.ChildLine line = new CaseJourney.ChildLine(
                inTeam ? child.uniqueId() : null,
                child.ageBand(),
                CaseHead.orNotGiven(child.gender()),
                CaseHead.orNotGiven(child.ethnicity()),
                CaseHead.orNotGiven(child.disability()),
                CaseHead.orNotGiven(child.need()),
                CaseHead.statusOf(child));
        return new CaseJourney(
                CaseView.of(file),
                inspection.reference(),
                line,
                hidden,
                reader.stages(file, framework).stream()
                        .map(stage -> hidden ? stage.withoutGrades() : stage)
                        .toList(),
                hidden ? List.of() : reader.themes(file, framework),
                reader.family(file),
                hidden ? null : reader.conclusion(file, framework),
                reader.moderation(file, framework),
                file.closedReason());
    }
}
