package org.waymark.framework.consultation;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said of a section of a framework in consultation.
 *
 * @param name     as whoever wrote it gave it; null where they gave none
 * @param text     plain text; empty once it was decided that it is not shown
 * @param shown    whether it is; null until it has been read
 * @param accepted whether the framework follows it; null until it is answered
 * @param because  why so; null until then
 */
public record FrameworkComment(
        UUID id,
        String framework,
        FrameworkSection section,
        SaidFor saidFor,
        String name,
        String text,
        Instant writtenAt,
        Boolean shown,
        Boolean accepted,
        String because) {

    /** On whose behalf it is said. */
    public enum SaidFor {
        AUTHORITY("An authority"),
        AGENCY("An agency"),
        MYSELF("A member of the public");

        private final String inWords;

        SaidFor(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }
}
