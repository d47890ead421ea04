package org.waymark.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.NotAllowed;

/**
 * Who reads what of a report. The team, quality assurance, managers and the authority's director read what was sent;
 * the lead, quality assurance, managers and the director its comments. A link officer reads none of it.
 */
@Component
public class ReportReaders {

    private final CurrentUser currentUser;

    ReportReaders(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    boolean isDirector(InspectionView inspection) {
        return inspection.isOpenToAuthority()
                && currentUser.isIn(inspection.authority().dcsGroup());
    }

    boolean isManager() {
        return currentUser.isIn(StaffGroups.MANAGERS);
    }

    /** Who writes it, checks it or signs it off. */
    public boolean worksOnIt(InspectionView inspection) {
        return isManager()
                || currentUser.isIn(StaffGroups.QUALITY)
                || inspection.lead().filter(currentUser.id()::equals).isPresent();
    }

    public boolean mayRead(InspectionView inspection) {
        List<String> team =
                inspection.members().stream().map(member -> member.userId()).toList();
        return worksOnIt(inspection) || isDirector(inspection) || team.contains(currentUser.id());
    }

    /** @throws NotAllowed when the report is not for this user */
    public void requireReader(InspectionView inspection) {
        require(mayRead(inspection), "The report is for the team, quality assurance, managers and the director.");
    }

    /** @throws NotAllowed when the comments are not for this user */
    public void requireReaderOfComments(InspectionView inspection) {
        require(
                worksOnIt(inspection) || isDirector(inspection),
                "The comments are for the lead inspector, quality assurance, managers and the director.");
    }

    /** @throws NotAllowed when the writing of the report is not for this user */
    public void requireWorksOnIt(InspectionView inspection) {
        require(
                worksOnIt(inspection),
                "The writing of the report is for its lead inspector, quality assurance and managers.");
    }

    /** @throws NotAllowed unless this user manages inspections */
    public void requireManager() {
        require(isManager(), "A published report is corrected or withdrawn by an inspection manager.");
    }

    private static void require(boolean may, String who) {
        if (!may) {
            throw new NotAllowed(who);
        }
    }
}
