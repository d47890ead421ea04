package org.waymark.safeguarding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Something about a concern came late, and the managers were told. */
@Embeddable
record Escalation(@Enumerated(EnumType.STRING) Late late, Instant at) {

    /** What came late. */
    enum Late {
        ACKNOWLEDGEMENT("The authority's acknowledgement was late"),
        ANSWER("The authority's answer was late"),
        CHECK("The lead's check was late");

        private final String inWords;

        Late(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }
}
