package org.waymark.inspection.access;

import java.util.Arrays;
import org.waymark.platform.staff.StaffRole;

/**
 * As what somebody meets an inspection that is theirs to know of. One person may be several of them. Decided by {@link
 * InspectionAccess} alone.
 */
public enum AccessRole {

    /** Whoever may know of the inspection: the other roles, and nobody else. */
    ANYBODY("whoever may know of this inspection", "This is for whoever may know of this inspection."),

    /** The lead inspector of this inspection. */
    LEAD("the lead inspector", "This is for the lead inspector."),

    /** The lead and the inspectors of this inspection's team. */
    INSPECTOR("the inspectors of this team", "Only the lead and the inspectors of this team do this."),

    /** The lead, the inspectors and the quality assurance manager of this inspection's team. */
    TEAM("the team of this inspection", "This is for the team of this inspection."),

    /** Quality assurance, whichever inspections they are on. */
    QUALITY(StaffRole.QUALITY),

    /** Inspection managers, whichever inspection it is. */
    MANAGER(StaffRole.MANAGER),

    /**
     * Those of the inspectorate who work on this inspection or oversee it: its team, quality assurance and managers. An
     * inspector of another team is not staff of this one, and neither is an administrator.
     */
    STAFF(
            "the inspectors of this inspection, quality assurance and managers",
            "This is for the inspectors of this inspection, quality assurance and managers."),

    /** The authority's link officers, once the inspection is open to the authority. */
    LINK_OFFICER("the authority's link officers", "The authority's link officers do this."),

    /** The head of the authority, such as its Director of Children's Services, and their office, once it is open to them. */
    DIRECTORS_OFFICE(
            "the head of the authority and their office", "This is for the head of the authority and their office."),

    /** The head of the authority in person, once it is open to the authority. */
    DIRECTOR("the head of the authority", "Only the head of the authority does this."),

    /** The contacts of an inspected body beside the authority, once its own head has been told. */
    CONTACT_OF_BODY("the contacts of the inspected bodies", "The contacts of the inspected bodies do this."),

    /** The head, and their office, of an inspected body beside the authority, once the head has been told. */
    HEAD_OF_BODY("the heads of the inspected bodies", "The heads of the inspected bodies do this.");

    private final String inWords;
    private final String denial;

    AccessRole(String inWords, String denial) {
        this.inWords = inWords;
        this.denial = denial;
    }

    AccessRole(StaffRole inEveryInspection) {
        this(inEveryInspection.inWords(), inEveryInspection.denial());
    }

    /** What others are told: one role has words of its own, several are named one after the other. */
    static String denial(AccessRole... roles) {
        return roles.length == 1
                ? roles[0].denial
                : StaffRole.denial(
                        Arrays.stream(roles).map(role -> role.inWords).toList());
    }
}
