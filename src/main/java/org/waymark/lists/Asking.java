package org.waymark.lists;

import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.UserInInspection;
import org.waymark.inspection.access.VisibleToUser;
import org.waymark.platform.tasks.NotAllowed;

/**
 * The inspection, for whoever asks and may do what they ask with its lists and its sample. To strangers there is none:
 * each throws {@link org.waymark.inspection.NoSuchInspection} then.
 */
@Component
public class Asking {

    private final VisibleToUser visible;
    private final UserInInspection who;

    Asking(VisibleToUser visible, UserInInspection who) {
        this.visible = visible;
        this.who = who;
    }

    public String user() {
        return who.user();
    }

    /** @throws NotAllowed when whoever asks neither works on it nor oversees it */
    public InspectionView asStaff(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        who.mustBeStaff(inspection);
        return inspection;
    }

    /** @throws NotAllowed when whoever asks does not lead it */
    public InspectionView asLead(String inspectionId) {
        InspectionView inspection = asStaff(inspectionId);
        if (!who.leads(inspection)) {
            throw new NotAllowed("This is for the lead inspector.");
        }
        return inspection;
    }

    /** @throws NotAllowed when whoever asks is no link officer of its authority */
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

    /** Of an inspection that has been announced: before that no link officer sees it. */
    boolean isLink(InspectionView inspection) {
        return who.isLinkOfficer(inspection);
    }
}
