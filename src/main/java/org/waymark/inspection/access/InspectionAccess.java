package org.waymark.inspection.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.VisibleInspections;
import org.waymark.platform.tasks.NotAllowed;

/**
 * The one answer to who somebody is in an inspection, and whether they may. To whom an inspection is not theirs to know
 * of, it does not exist. Addresses ask by {@link AskedBy}; forms and services ask here.
 */
@Component
public class InspectionAccess {

    private static final Set<AccessRole> SAME_EVERYWHERE = Set.of(AccessRole.QUALITY, AccessRole.MANAGER);

    private final Inspections inspections;
    private final VisibleInspections visibleInspections;
    private final CurrentUser currentUser;

    InspectionAccess(Inspections inspections, VisibleInspections visibleInspections, CurrentUser currentUser) {
        this.inspections = inspections;
        this.visibleInspections = visibleInspections;
        this.currentUser = currentUser;
    }

    /** The id of whoever is acting. */
    public String user() {
        return currentUser.id();
    }

    /** The inspections that are theirs to know of, the latest first. */
    public List<InspectionView> all() {
        String user = currentUser.id();
        List<String> groups = currentUser.groups();
        return visibleInspections.seesAll(user, groups)
                ? inspections.all()
                : inspections.all(visibleInspections.tenantsOf(user, groups));
    }

    /**
     * @throws NoSuchInspection when there is none with this reference, or it is not this user's to know of
     */
    public InspectionView byReference(String reference) {
        String id = inspections.idOf(reference).filter(visible()).orElseThrow(() -> new NoSuchInspection(reference));
        return inspections.byId(id);
    }

    /**
     * @throws NoSuchInspection when there is none with this id, or it is not this user's to know of
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

    /**
     * Whether whoever is acting is any of these in the inspection; nobody is, when the engine works by itself.
     *
     * @param inspection one that is theirs to know of
     */
    public boolean is(InspectionView inspection, AccessRole... roles) {
        return currentUser.isSomebody() && Arrays.stream(roles).anyMatch(role -> is(inspection, role));
    }

    /**
     * @param inspection one that is theirs to know of
     * @throws NotAllowed when whoever is acting is none of these in it
     */
    public void require(InspectionView inspection, AccessRole... roles) {
        if (!is(inspection, roles)) {
            throw new NotAllowed(AccessRole.denial(roles));
        }
    }

    private boolean is(InspectionView inspection, AccessRole role) {
        return switch (role) {
            case ANYBODY -> true;
            case LEAD -> inspection.lead().filter(user()::equals).isPresent();
            case INSPECTOR -> inspection.inspectors().contains(user());
            case TEAM ->
                inspection.members().stream().anyMatch(member -> member.userId().equals(user()));
            case QUALITY -> currentUser.isIn(StaffGroups.QUALITY);
            case MANAGER -> isManager();
            case STAFF -> oversees() || is(inspection, AccessRole.TEAM);
            case LINK_OFFICER ->
                isOfTheAuthority(inspection, inspection.authority().linkGroup());
            case DIRECTORS_OFFICE ->
                isOfTheAuthority(inspection, inspection.authority().dcsGroup());
            case DIRECTOR ->
                is(inspection, AccessRole.DIRECTORS_OFFICE) && !currentUser.isIn(AuthorityView.DIRECTORS_OFFICES);
        };
    }

    private boolean isOfTheAuthority(InspectionView inspection, String group) {
        return inspection.isOpenToAuthority() && currentUser.isIn(group);
    }

    /** Whether they are an inspection manager: in every inspection, and where there is none yet. */
    public boolean isManager() {
        return currentUser.isIn(StaffGroups.MANAGERS);
    }

    /** Quality assurance and inspection managers, whichever inspections they are on. */
    public boolean oversees() {
        return currentUser.isIn(StaffGroups.QUALITY) || isManager();
    }

    /**
     * The inspection, once whoever is acting is known to be one of those who may ask.
     *
     * @throws NoSuchInspection when it is not theirs to know of
     * @throws NotAllowed       when it is, and they may not ask this; or what the {@link Denial} says instead
     */
    InspectionView asked(String inspectionId, AskedBy by) {
        InspectionView inspection = byId(inspectionId);
        if (!is(inspection, by.value())) {
            throw BeanUtils.instantiateClass(by.denial()).of(inspection, words(by));
        }
        return inspection;
    }

    /**
     * The user's id, once they are known to be one of those who may ask, whether or not there is an inspection.
     *
     * @throws NotAllowed when they may not
     */
    String asked(AskedBy by) {
        String user = user();
        boolean may = Arrays.stream(by.value()).anyMatch(role -> {
            if (!SAME_EVERYWHERE.contains(role)) {
                throw new IllegalStateException(role + " is somebody in an inspection; here is none.");
            }
            return currentUser.isIn(role == AccessRole.MANAGER ? StaffGroups.MANAGERS : StaffGroups.QUALITY);
        });
        if (!may) {
            throw new NotAllowed(words(by));
        }
        return user;
    }

    private static String words(AskedBy by) {
        return by.otherwise().isEmpty() ? AccessRole.denial(by.value()) : by.otherwise();
    }
}
