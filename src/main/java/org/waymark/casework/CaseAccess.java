package org.waymark.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.NotAllowed;

/**
 * Whether a case is open to whoever is acting: to the inspection's own team, and to those who oversee inspections once
 * they have said why. Who somebody is in the inspection is {@link InspectionAccess}'s to say.
 */
@Component
public class CaseAccess {

    /** Asked by those who may know of an inspection's cases; to others there are none. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(value = AccessRole.STAFF, denial = CaseDenial.class)
    public @interface AskedByReaders {}

    private final CaseFileRepository files;
    private final CaseOpeningRepository openings;
    private final Inspections inspections;
    private final InspectionAccess access;
    private final HiddenFindings views;
    private final Clock clock;

    CaseAccess(
            CaseFileRepository files,
            CaseOpeningRepository openings,
            Inspections inspections,
            InspectionAccess access,
            HiddenFindings views,
            Clock clock) {
        this.files = files;
        this.openings = openings;
        this.inspections = inspections;
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @throws NoSuchCase when there is none, or whoever is acting is not of its inspection's staff
     * @throws NotAllowed when they oversee it, and have not said why they open this case
     */
    public OpenCase open(String caseId) {
        CaseFile file = files.findById(caseId).orElseThrow(NoSuchCase::new);
        InspectionView inspection = inspections.byId(file.inspectionId());
        if (!access.is(inspection, AccessRole.STAFF)) {
            throw new NoSuchCase();
        }
        mustBeOpen(file, inspection);
        return new OpenCase(inspection, file);
    }

    /** @throws NoSuchCase when the inspection has no case of this number */
    public CaseFile file(InspectionView inspection, String number) {
        return files.findByInspectionIdAndNumber(inspection.id(), number).orElseThrow(NoSuchCase::new);
    }

    /** Whether whoever is acting, who may know of the case, may read what is in it. */
    boolean mayOpen(CaseFile file, InspectionView inspection) {
        return access.is(inspection, AccessRole.TEAM)
                || openings.existsByCaseIdAndByUserAndUntilAfter(file.id(), access.user(), clock.instant());
    }

    /** @throws NotAllowed when they have to say first why they open it */
    public void mustBeOpen(CaseFile file, InspectionView inspection) {
        if (!mayOpen(file, inspection)) {
            throw new NotAllowed("You are not on this inspection's team, so say first why you open this case. The lead"
                    + " inspector is told, and it stays open to you until the end of today.");
        }
    }

    /**
     * Whether the first inspector's grades are kept from whoever is acting, who may be the second one, or of an inspectorate
     * that has not given its own view yet.
     */
    public boolean gradesHidden(CaseFile file) {
        return isBlind(file) || file.isUnmoderated() && !access.user().equals(file.owner()) && !access.oversees();
    }

    /** Whether what the inspectorate that leads overall makes of the case is kept from whoever is acting, of another one. */
    public boolean isBlind(CaseFile file) {
        return views.hides(file);
    }

    /** Whether whoever is acting may add stages to the cases of this inspection. */
    public boolean mayAddStages(InspectionView inspection) {
        return access.is(inspection, AccessRole.LEAD);
    }

    /** Whether whoever is acting may open the case again. */
    public boolean mayReopen(CaseFile file, InspectionView inspection) {
        return access.is(inspection, AccessRole.LEAD) || access.user().equals(file.owner());
    }
}
