package org.waymark.inspection;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.VisibleInspections;

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
        return inspections.all().stream().filter(visible()).toList();
    }

    /**
     * @throws NoSuchInspection when there is none with this reference, or it is not this user's to see
     */
    public InspectionView byReference(String reference) {
        InspectionView view = inspections.byReference(reference);
        if (!visible().test(view)) {
            throw new NoSuchInspection(reference);
        }
        return view;
    }

    /**
     * @throws NoSuchInspection when there is none with this id, or it is not this user's to see
     */
    public InspectionView byId(String id) {
        InspectionView view = inspections.byId(id);
        if (!visible().test(view)) {
            throw new NoSuchInspection(id);
        }
        return view;
    }

    private Predicate<InspectionView> visible() {
        String user = currentUser.id();
        List<String> groups = currentUser.groups();
        if (visibleInspections.seesAll(user, groups)) {
            return view -> true;
        }
        Set<String> tenants = visibleInspections.tenantsOf(user, groups);
        return view -> tenants.contains(view.id());
    }
}
