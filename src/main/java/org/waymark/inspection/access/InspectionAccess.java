package org.waymark.inspection.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.InspectionsInSight;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.NotAllowed;

/**
 * The one answer to who somebody is in an inspection, and whether they may. To whom an inspection is not theirs to know
 * of, it does not exist. Addresses ask by {@link AskedBy}; forms and services ask here.
 */
@Component
public class InspectionAccess {

    private final Inspections inspections;
    private final InspectionsInSight inSight;
    private final InspectedBodies bodies;
    private final StaffAccess staff;
    private final CurrentUser currentUser;

    InspectionAccess(
            Inspections inspections,
            InspectionsInSight inSight,
            InspectedBodies bodies,
            StaffAccess staff,
            CurrentUser currentUser) {
        this.inspections = inspections;
        this.bodies = bodies;
        this.inSight = inSight;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    /** The id of whoever is acting. */
    public String user() {
        return currentUser.id();
    }

    /** The inspections that are theirs to know of, the latest first. */
    public List<InspectionView> all() {
        return inSight.unlessAll().map(inspections::all).orElseGet(inspections::all);
    }

    /**
     * @throws NoSuchInspection when there is none with this reference, or it is not this user's to know of
     */
    public InspectionView byReference(String reference) {
        String id =
                inspections.idOf(reference).filter(inSight::holds).orElseThrow(() -> new NoSuchInspection(reference));
        return inspections.byId(id);
    }

    /**
     * @throws NoSuchInspection when there is none with this id, or it is not this user's to know of
     */
    public InspectionView byId(String id) {
        // Asked before anything is read of it: what is hidden takes as long as what is not there.
        if (!inSight.holds(id)) {
            throw new NoSuchInspection(id);
        }
        return inspections.byId(id);
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
            case QUALITY -> staff.is(StaffRole.QUALITY);
            case MANAGER -> isManager();
            case STAFF -> oversees() || is(inspection, AccessRole.TEAM);
            case LINK_OFFICER ->
                isOfTheAuthority(inspection, inspection.authority().linkGroup());
            case DIRECTORS_OFFICE ->
                isOfTheAuthority(inspection, inspection.authority().dcsGroup());
            case DIRECTOR ->
                is(inspection, AccessRole.DIRECTORS_OFFICE) && !currentUser.isIn(AuthorityView.DIRECTORS_OFFICES);
            case CONTACT_OF_BODY -> isOfABody(inspection, InspectedOrganisation::contactGroup);
            case HEAD_OF_BODY -> isOfABody(inspection, InspectedOrganisation::headGroup);
        };
    }

    private boolean isOfABody(InspectionView inspection, Function<InspectedOrganisation, String> group) {
        return theirBodies(inspection).stream().map(group).anyMatch(currentUser::isIn);
    }

    /**
     * The inspected organisations beside the authority whose people whoever is acting is one of, once their heads were
     * told.
     */
    public List<InspectedOrganisation> theirBodies(InspectionView inspection) {
        if (inspection.framework().joint().others().isEmpty() || inspection.status() == InspectionStatus.CANCELLED) {
            return List.of();
        }
        return bodies.told(inspection.id()).stream()
                .filter(one -> currentUser.isIn(one.contactGroup()) || currentUser.isIn(one.headGroup()))
                .toList();
    }

    private boolean isOfTheAuthority(InspectionView inspection, String group) {
        return inspection.isOpenToAuthority() && currentUser.isIn(group);
    }

    /** Whether they are in a group of the engine. */
    public boolean isIn(String group) {
        return currentUser.isIn(group);
    }

    /** Whether they are an inspection manager: in every inspection, and where there is none yet. */
    public boolean isManager() {
        return staff.is(StaffRole.MANAGER);
    }

    /** Quality assurance and inspection managers, whichever inspections they are on. */
    public boolean oversees() {
        return staff.is(StaffRole.QUALITY, StaffRole.MANAGER);
    }

    /**
     * Whether a task is theirs, or may become so.
     *
     * @param assignee   whose it is; null while it is nobody's
     * @param candidates the groups whose members may claim it
     */
    public boolean isForThem(String assignee, Collection<String> candidates) {
        return user().equals(assignee) || candidates.stream().anyMatch(currentUser::isIn);
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

    private static String words(AskedBy by) {
        return by.otherwise().isEmpty() ? AccessRole.denial(by.value()) : by.otherwise();
    }
}
