package org.waymark.fieldwork;

import org.springframework.stereotype.Component;
import org.waymark.desk.NotAllowed;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.StaffGroups;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.VisibleToUser;

/** What whoever is acting may see and do in the fieldwork of an inspection. */
@Component
class WhoAsks {

    private final VisibleToUser visible;
    private final CurrentUser currentUser;

    WhoAsks(VisibleToUser visible, CurrentUser currentUser) {
        this.visible = visible;
        this.currentUser = currentUser;
    }

    String user() {
        return currentUser.id();
    }

    /**
     * The inspection, for those of the inspectorate who may read what was seen: its team, quality assurance, managers.
     *
     * @throws org.waymark.inspection.NoSuchInspection when it is not this user's to know of
     * @throws NotAllowed                              when it is one of the authority's people
     */
    InspectionView ofTheInspectorate(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isOfTheInspectorate(inspection)) {
            throw new NotAllowed("What inspectors saw is for the inspectors.");
        }
        return inspection;
    }

    /**
     * The inspection, for those who may see what was arranged with the authority: the inspectorate and the link
     * officers.
     *
     * @throws org.waymark.inspection.NoSuchInspection when it is not this user's to know of
     * @throws NotAllowed                              when it is neither
     */
    InspectionView ofTheArrangements(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isOfTheInspectorate(inspection) && !isLink(inspection)) {
            throw new NotAllowed("The arrangements are for the inspectors and the authority's link officers.");
        }
        return inspection;
    }

    /**
     * The inspection, for those who arrange it: the lead inspector and the link officers.
     *
     * @throws org.waymark.inspection.NoSuchInspection when it is not this user's to know of
     * @throws NotAllowed                              when it is neither
     */
    InspectionView arranging(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!mayArrange(inspection)) {
            throw new NotAllowed("This is changed by the lead inspector and the authority's link officers.");
        }
        return inspection;
    }

    /**
     * The inspection, for the authority's link officers.
     *
     * @throws org.waymark.inspection.NoSuchInspection when it is not this user's to know of
     * @throws NotAllowed                              when it is somebody else
     */
    InspectionView linkOfficer(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isLink(inspection)) {
            throw new NotAllowed("The authority's link officers do this.");
        }
        return inspection;
    }

    /**
     * The inspection, for one of its inspectors.
     *
     * @throws org.waymark.inspection.NoSuchInspection when it is not this user's to know of
     * @throws NotAllowed                              when it is somebody else
     */
    InspectionView inspecting(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!inspection.inspectors().contains(currentUser.id())) {
            throw new NotAllowed("Only the inspectors of this team do this.");
        }
        return inspection;
    }

    boolean mayArrange(InspectionView inspection) {
        return isLink(inspection) || inspection.lead().filter(currentUser.id()::equals).isPresent();
    }

    boolean isLink(InspectionView inspection) {
        return currentUser.isIn(inspection.authority().linkGroup());
    }

    boolean isOfTheInspectorate(InspectionView inspection) {
        return currentUser.isIn(StaffGroups.MANAGERS)
                || currentUser.isIn(StaffGroups.QUALITY)
                || inspection.members().stream().anyMatch(member -> member.userId()
                        .equals(currentUser.id()));
    }
}
