package org.waymark.fieldwork;

import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.UserInInspection;
import org.waymark.inspection.access.VisibleToUser;
import org.waymark.platform.tasks.NotAllowed;

/**
 * The inspection, for whoever asks and may do what they ask in its fieldwork. To strangers there is none: each throws
 * {@link org.waymark.inspection.NoSuchInspection} then.
 */
@Component
public class WhoAsks {

    private final VisibleToUser visible;
    private final UserInInspection who;

    WhoAsks(VisibleToUser visible, UserInInspection who) {
        this.visible = visible;
        this.who = who;
    }

    public String user() {
        return who.user();
    }

    /**
     * For those who may read what was seen: the team, quality assurance and managers.
     *
     * @throws NotAllowed when it is one of the authority's people
     */
    public InspectionView ofTheInspectorate(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        who.mustBeStaff(inspection);
        return inspection;
    }

    /**
     * For those who may see what was arranged with the authority: the inspectorate and the link officers.
     *
     * @throws NotAllowed when it is neither
     */
    public InspectionView ofTheArrangements(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isOfTheInspectorate(inspection) && !who.isLinkOfficer(inspection)) {
            throw new NotAllowed("The arrangements are for the inspectors and the authority's link officers.");
        }
        return inspection;
    }

    /**
     * For those who arrange it: the lead inspector and the link officers.
     *
     * @throws NotAllowed when it is neither
     */
    public InspectionView arranging(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!mayArrange(inspection)) {
            throw new NotAllowed("This is changed by the lead inspector and the authority's link officers.");
        }
        return inspection;
    }

    /**
     * For the authority's link officers.
     *
     * @throws NotAllowed when it is somebody else
     */
    public InspectionView linkOfficer(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!who.isLinkOfficer(inspection)) {
            throw new NotAllowed("The authority's link officers do this.");
        }
        return inspection;
    }

    /**
     * For one of its inspectors.
     *
     * @throws NotAllowed when it is somebody else
     */
    public InspectionView inspecting(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        who.mustInspect(inspection);
        return inspection;
    }

    public boolean mayArrange(InspectionView inspection) {
        return who.leads(inspection) || who.isLinkOfficer(inspection);
    }

    public boolean isOfTheInspectorate(InspectionView inspection) {
        return who.isStaff(inspection);
    }
}
