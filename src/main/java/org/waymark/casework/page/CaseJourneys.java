package org.waymark.casework.page;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseView;
import org.waymark.casework.audit.CaseAudits;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;

/** The journeys of the children whose cases inspectors follow, as whoever is acting may see them. */
@Service
@Transactional(readOnly = true)
class CaseJourneys {

    private final ChildRepository children;
    private final CaseReader reader;
    private final CaseAccess access;
    private final CaseAudits audits;
    private final InspectionAccess who;

    CaseJourneys(
            ChildRepository children, CaseReader reader, CaseAccess access, CaseAudits audits, InspectionAccess who) {
        this.children = children;
        this.reader = reader;
        this.access = access;
        this.audits = audits;
        this.who = who;
    }

    /**
     * The journey of one case that is open to whoever is acting. The authority's identifier of the child is told to the
     * inspection's own team alone.
     */
    public CaseJourney of(CaseFile file, InspectionView inspection) {
        Framework framework = inspection.framework();
        Child child = children.findById(file.childId()).orElseThrow();
        boolean hidden = access.gradesHidden(file);
        return new CaseJourney(
                CaseView.of(file),
                inspection.reference(),
                childLine(child, who.is(inspection, AccessRole.TEAM)),
                hidden,
                reader.stages(file, framework).stream()
                        .map(stage -> hidden ? stage.withoutGrades() : stage)
                        .toList(),
                hidden ? List.of() : reader.themes(file, framework),
                reader.family(file),
                hidden ? null : reader.conclusion(file, framework),
                hidden ? null : reader.moderation(file, framework),
                hidden ? null : audits.beside(file, framework),
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
