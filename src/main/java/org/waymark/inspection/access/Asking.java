package org.waymark.inspection.access;

import org.springframework.stereotype.Component;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.NotAllowed;

/** Who asks, and whether they may: an inspection that is not theirs to know of does not exist for them. */
@Component
public class Asking {

    private final VisibleToUser visible;
    private final CurrentUser currentUser;

    Asking(VisibleToUser visible, CurrentUser currentUser) {
        this.visible = visible;
        this.currentUser = currentUser;
    }

    public boolean isManager() {
        return currentUser.isIn(StaffGroups.MANAGERS);
    }

    public boolean isStaff() {
        return currentUser.groups().stream().anyMatch(StaffGroups.ALL::contains);
    }

    public InspectionView known(String inspectionId) {
        return visible.byId(inspectionId);
    }

    /** @throws NotAllowed for everybody who may know of it but is none of the inspectorate's */
    InspectionView asStaff(String inspectionId) {
        InspectionView inspection = known(inspectionId);
        return require(isStaff(), inspection, "This is for the inspectorate's own people.");
    }

    public InspectionView asManager(String inspectionId) {
        InspectionView inspection = known(inspectionId);
        return require(isManager(), inspection, "Only inspection managers do this. Ask one of them.");
    }

    public InspectionView asManagerOrLead(String inspectionId) {
        InspectionView inspection = known(inspectionId);
        boolean lead = inspection.lead().filter(currentUser.id()::equals).isPresent();
        return require(
                lead || isManager(), inspection, "Only the lead inspector and inspection managers do this. Ask one.");
    }

    public InspectionView asDirector(String inspectionId) {
        InspectionView inspection = known(inspectionId);
        return require(isDirector(inspection), inspection, "Only the Director of Children's Services asks for this.");
    }

    /** The director; not the director's office. */
    public boolean isDirector(InspectionView inspection) {
        return currentUser.isIn(inspection.authority().dcsGroup())
                && !currentUser.isIn(AuthorityView.DIRECTORS_OFFICES);
    }

    private static InspectionView require(boolean held, InspectionView inspection, String why) {
        if (!held) {
            throw new NotAllowed(why);
        }
        return inspection;
    }
}
