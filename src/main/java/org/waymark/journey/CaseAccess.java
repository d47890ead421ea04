package org.waymark.journey;

import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.UserInInspection;
import org.waymark.inspection.VisibleToUser;

/** Who may read cases: the inspection's own team, and those who oversee it. To everyone else there are none. */
@Component
class CaseAccess {

    private final VisibleToUser visible;
    private final CaseFileRepository files;
    private final UserInInspection who;

    CaseAccess(VisibleToUser visible, CaseFileRepository files, UserInInspection who) {
        this.visible = visible;
        this.files = files;
        this.who = who;
    }

    /**
     * @throws org.waymark.inspection.NoSuchInspection when there is none that whoever is acting may know of
     * @throws CaseJourneys.NoSuchCase                  when they may know of it, and of no case in it
     */
    InspectionView inspection(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!mayRead(inspection)) {
            throw new CaseJourneys.NoSuchCase();
        }
        return inspection;
    }

    boolean mayRead(InspectionView inspection) {
        return who.isStaff(inspection);
    }

    boolean isOnTeam(InspectionView inspection) {
        return who.isOnTeam(inspection);
    }

    /** @throws CaseJourneys.NoSuchCase when the inspection has no case of this number */
    CaseFile file(InspectionView inspection, String number) {
        return files.findByInspectionIdAndNumber(inspection.id(), number).orElseThrow(CaseJourneys.NoSuchCase::new);
    }

    /** Whether the first inspector's grades are kept from whoever is acting, who may be the second one. */
    boolean gradesHidden(CaseFile file) {
        return file.isUnmoderated() && !who.user().equals(file.owner()) && !who.oversees();
    }

    /** Whether whoever is acting may open the case again. */
    boolean mayReopen(CaseFile file, InspectionView inspection) {
        return who.leads(inspection) || who.user().equals(file.owner());
    }
}
