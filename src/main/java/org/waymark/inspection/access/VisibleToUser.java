package org.waymark.inspection.access;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.VisibleInspections;

/** The inspections as whoever is acting may see them. To everyone else they do not exist. */
@Component
public class VisibleToUser {

    private final Inspections inspections;
    private final VisibleInspections visibleInspections;
    private final CurrentUser currentUser;

    VisibleToUser(Inspections inspections, VisibleInspections visibleInspections, CurrentUser currentUser) {
        this.inspections = inspections;
        this.visibleInspections = visibleInspections;
        this.currentUser = currentUser;
    }

    /** The latest first. */
    public List<InspectionView> all() {
        String user = currentUser.id();
        List<String> groups = currentUser.groups();
        return visibleInspections.seesAll(user, groups)
                ? inspections.all()
                : inspections.all(visibleInspections.tenantsOf(user, groups));
    }

    /**
     * @throws NoSuchInspection when there is none with this reference, or it is not this user's to see
     */
    public InspectionView byReference(String reference) {
        String id = inspections.idOf(reference).filter(visible()).orElseThrow(() -> new NoSuchInspection(reference));
        return inspections.byId(id);
    }

    /**
     * @throws NoSuchInspection when there is none with this id, or it is not this user's to see
     */
    public InspectionView byId(String id) {
        if (!visible().test(id)) {
            throw new NoSuchInspection(id);
        }
        return inspections.byId(id);
    }

    // Asked before anything is read of an inspection: what is hidden takes as long as what is not there.
    private Predicate<String> visible() {
        String user = currentUser.id();
        List<String> groups = currentUser.groups();
        if (visibleInspections.seesAll(user, groups)) {
            return id -> true;
        }
        Set<String> tenants = visibleInspections.tenantsOf(user, groups);
        return tenants::contains;
    }
}
