package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who gets a copy of a report, when, and by which law. */
public record ReportCopy(String to, When when, String law) {

    /** The event with which the copy leaves. */
    public enum When {
        @JsonProperty("final")
        FINAL,
        @JsonProperty("publication")
        PUBLICATION
    }
}
