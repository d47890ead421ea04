package org.waymark.inspection;

import java.util.List;
import java.util.Optional;

/** What an inspector is experienced in; a framework says how many of each make a team (2012: paragraph 14). */
public enum Experience {
    SOCIAL_CARE("social-care", "Social care"),
    EDUCATION("education", "Education"),
    /** Of an inspector of another inspectorate, which says itself whom it sends. */
    PARTNER("partner", "Their inspectorate's own field");

    /** Those that a framework asks for of the inspectorate that leads overall. */
    public static final List<Experience> ASKED_FOR = List.of(SOCIAL_CARE, EDUCATION);

    private final String id;
    private final String title;

    Experience(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The word a framework's file uses for it. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** @param id the word of a framework's file or of a form; null when nothing was chosen */
    public static Optional<Experience> of(String id) {
        return ASKED_FOR.stream().filter(experience -> experience.id.equals(id)).findFirst();
    }
}
