package org.waymark.safeguarding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent a concern is. */
enum Kind {
    /** A child may be at risk now: a clock in hours. */
    @JsonProperty("at-risk")
    AT_RISK("A child may be at risk now"),

    /** The authority is asked to look at a case again: a limit in working days. */
    @JsonProperty("look-again")
    LOOK_AGAIN("A case to look at again");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
