package org.waymark.inspection;

/** What an inspector is experienced in; a framework says how many of each make a team (2012: paragraph 14). */
public enum Experience {
    SOCIAL_CARE("social-care"),
    EDUCATION("education");

    private final String id;

    Experience(String id) {
        this.id = id;
    }

    /** The word a framework's file uses for it. */
    public String id() {
        return id;
    }
}
