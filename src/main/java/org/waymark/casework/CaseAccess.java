package org.waymark.casework;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.UserInInspection;
import org.waymark.inspection.access.VisibleToUser;
import org.waymark.platform.tasks.NotAllowed;

/**
 * Who may read cases: the inspection's own team, and those who oversee inspections once they have said why. To everyone
 * else there are none.
 */
@Component
public class CaseAccess {

    private final VisibleToUser visible;
    private final CaseFileRepository files;
    private final CaseOpeningRepository openings;
    private final UserInInspection who;
    private final Clock clock;

    CaseAccess(
            VisibleToUser visible,
            CaseFileRepository files,
            CaseOpeningRepository openings,
            UserInInspection who,
            Clock clock) {
        this.visible = visible;
        this.files = files;
        this.openings = openings;
        this.who = who;
        this.clock = clock;
    }

    /**
     * @throws org.waymark.inspection.NoSuchInspection when there is none that whoever is acting may know of
     * @throws NoSuchCase                  when they may know of it, and of no case in it
     */
    public InspectionView inspection(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!mayRead(inspection)) {
            throw new NoSuchCase();
        }
        return inspection;
    }

    public boolean mayRead(InspectionView inspection) {
        return who.isStaff(inspection);
    }

    public boolean isOnTeam(InspectionView inspection) {
        return who.isOnTeam(inspection);
    }

    /** @throws NoSuchCase when the inspection has no case of this number */
    public CaseFile file(InspectionView inspection, String number) {
        return files.findByInspectionIdAndNumber(inspection.id(), number).orElseThrow(NoSuchCase::new);
    }

    /** Whether whoever is acting, who may know of the case, may read what is in it. */
    boolean mayOpen(CaseFile file, InspectionView inspection) {
        return who.isOnTeam(inspection)
                || openings.existsByCaseIdAndByUserAndUntilAfter(file.id(), who.user(), clock.instant());
    }

    /** @throws NotAllowed when they have to say first why they open it */
    public void mustBeOpen(CaseFile file, InspectionView inspection) {
        if (!mayOpen(file, inspection)) {
            throw new NotAllowed("You are not on this inspection's team, so say first why you open this case. The lead"
                    + " inspector is told, and it stays open to you until the end of today.");
        }
    }

    /** Whether the first inspector's grades are kept from whoever is acting, who may be the second one. */
    public boolean gradesHidden(CaseFile file) {
        return file.isUnmoderated() && !who.user().equals(file.owner()) && !who.oversees();
    }

    /** Whether whoever is acting may open the case again. */
    public boolean mayReopen(CaseFile file, InspectionView inspection) {
        return who.leads(inspection) || who.user().equals(file.owner());
    }
}
