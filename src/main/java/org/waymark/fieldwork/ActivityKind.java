package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.Optional;

/** What an inspector does beside the cases (2012: paragraphs 33, 37 and 40). */
public enum ActivityKind {
    OBSERVATION("observation", "Observation or shadowing"),
    INTERVIEW("interview", "Interview"),
    MEETING("meeting", "Meeting with children, families or staff"),
    DOCUMENT("document", "Document read");

    private final String id;
    private final String title;

    ActivityKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The word that the model and the forms use for it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    static Optional<ActivityKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
