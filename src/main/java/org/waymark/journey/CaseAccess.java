package org.waymark.journey;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.StaffGroups;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.VisibleToUser;

/** Who may read cases: the inspection's own team, and those who oversee it. To everyone else there are none. */
@Component
class CaseAccess {

    private static final Set<String> OVERSEERS = Set.of(StaffGroups.MANAGERS, StaffGroups.QUALITY);

    private final VisibleToUser visible;
    private final CaseFileRepository files;
    private final CurrentUser currentUser;

    CaseAccess(VisibleToUser visible, CaseFileRepository files, CurrentUser currentUser) {
        this.visible = visible;
        this.files = files;
        this.currentUser = currentUser;
    }

    /**
     * @throws org.waymark.inspection.NoSuchInspection when there is none that whoever is acting may know of
     * @throws CaseJourneys.NoSuchCase                  when they may know of it, and of no case in it
     */
    InspectionView inspection(String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!isInTeam(inspection) && !oversees()) {
            throw new CaseJourneys.NoSuchCase();
        }
        return inspection;
    }

    /** @throws CaseJourneys.NoSuchCase when the inspection has no case of this number */
    CaseFile file(InspectionView inspection, String number) {
        return files.findByInspectionIdAndNumber(inspection.id(), number).orElseThrow(CaseJourneys.NoSuchCase::new);
    }

    boolean isInTeam(InspectionView inspection) {
        return inspection.members().stream().anyMatch(member -> member.userId().equals(currentUser.id()));
    }

    boolean oversees() {
        return currentUser.groups().stream().anyMatch(OVERSEERS::contains);
    }

    boolean isLead(InspectionView inspection) {
        return inspection.lead().filter(currentUser.id()::equals).isPresent();
    }

    /** Whether the first inspector's grades are kept from whoever is acting, who may be the second one. */
    boolean gradesHidden(CaseFile file) {
        return file.isUnmoderated() && !currentUser.id().equals(file.owner()) && !oversees();
    }

    /** Whether whoever is acting may open the case again. */
    boolean mayReopen(CaseFile file, InspectionView inspection) {
        return isLead(inspection) || currentUser.id().equals(file.owner());
    }
}
