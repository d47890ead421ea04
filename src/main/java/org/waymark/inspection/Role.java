package org.waymark.inspection;

/** What a member of an inspection's team is there for. */
public enum Role {
    /** Leads the inspection; of several inspectorates, the one that leads overall. */
    LEAD("Lead inspector"),
    /** Leads the part of another inspectorate. */
    PARTNER_LEAD("Lead inspector of their inspectorate"),
    INSPECTOR("Inspector"),
    QUALITY("Quality assurance manager");

    private final String inWords;

    Role(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
