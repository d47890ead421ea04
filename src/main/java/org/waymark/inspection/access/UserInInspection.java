package org.waymark.inspection.access;

import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.NotAllowed;

/** Who is looking at a page of an inspection that is theirs to know of. */
@Component
public class UserInInspection {

    private final CurrentUser currentUser;

    UserInInspection(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    public String user() {
        return currentUser.id();
    }

    public boolean leads(InspectionView inspection) {
        return inspection.lead().filter(user()::equals).isPresent();
    }

    /** The lead and the inspectors of this team. */
    public boolean inspects(InspectionView inspection) {
        return inspection.inspectors().contains(user());
    }

    /** Quality assurance and inspection managers, whichever inspections they are on. */
    public boolean oversees() {
        return currentUser.isIn(StaffGroups.QUALITY) || currentUser.isIn(StaffGroups.MANAGERS);
    }

    /** The inspectors and the quality assurance manager of this inspection. */
    public boolean isOnTeam(InspectionView inspection) {
        return inspection.members().stream().anyMatch(member -> member.userId().equals(user()));
    }

    /** The team, quality assurance and managers: those who may see what was seen. */
    public boolean isStaff(InspectionView inspection) {
        return oversees() || isOnTeam(inspection);
    }

    public boolean isLinkOfficer(InspectionView inspection) {
        return currentUser.isIn(inspection.authority().linkGroup());
    }

    public boolean isDcs(InspectionView inspection) {
        return currentUser.isIn(inspection.authority().dcsGroup());
    }

    /**
     * @throws NotAllowed when whoever asks is not on this side
     */
    public void mustBeStaff(InspectionView inspection) {
        if (!isStaff(inspection)) {
            throw new NotAllowed("This is for the inspectors of this inspection, quality assurance and managers.");
        }
    }

    /**
     * @throws NotAllowed when whoever asks is no inspector on this team
     */
    public void mustInspect(InspectionView inspection) {
        if (!inspects(inspection)) {
            throw new NotAllowed("Only the lead and the inspectors of this team do this.");
        }
    }
}
