package org.waymark.journey;

import org.springframework.stereotype.Component;
import org.waymark.desk.NotAllowed;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.StaffGroups;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.VisibleToUser;

/** Who asks for a page of an inspection, and whether they may. */
@Component
class Asking {

    private final VisibleToUser visible;
    private final CurrentUser currentUser;

    Asking(VisibleToUser visible, CurrentUser currentUser) {
        this.visible = visible;
        this.currentUser = currentUser;
    }

    String user() {
        return currentUser.id();
    }

    /** The inspection, if whoever asks works on it or oversees it. */
    InspectionView asStaff(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isStaff(inspection)) {
            throw new NotAllowed("This is for the inspection's team, its managers and quality assurance.");
        }
        return inspection;
    }

    /** The inspection, if whoever asks leads it. */
    InspectionView asLead(String inspectionId) {
        InspectionView inspection = asStaff(inspectionId);
        if (inspection.lead().filter(currentUser.id()::equals).isEmpty()) {
            throw new NotAllowed("This is for the lead inspector.");
        }
        return inspection;
    }

    /** The inspection, if whoever asks is a link officer of its authority, and it has been opened to them. */
    InspectionView asLink(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isLink(inspection)) {
            throw new NotAllowed("This is for the authority's link officer, once the inspection has been announced.");
        }
        return inspection;
    }

    InspectionView asStaffOrLink(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        return isLink(inspection) ? inspection : asStaff(inspectionId);
    }

    boolean isLink(InspectionView inspection) {
        return currentUser.isIn(inspection.authority().linkGroup()) && inspection.isOpenToAuthority();
    }

    private boolean isStaff(InspectionView inspection) {
        return currentUser.isIn(StaffGroups.MANAGERS)
                || currentUser.isIn(StaffGroups.QUALITY)
                || inspection.members().stream()
                        .anyMatch(member -> member.userId().equals(currentUser.id()));
    }
}
