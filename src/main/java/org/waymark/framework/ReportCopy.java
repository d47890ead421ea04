package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who gets a copy of a report, when, and by which law.
 *
 * @param to    the name of the office, by which its address is found
 * @param title what the office is called in the letter
 */
public record ReportCopy(String to, String title, When when, String law) {

    /** The office that laws name, and that needs no title. */
    static final String SECRETARY_OF_STATE = "secretary-of-state";

    /** The Chief Inspector sends every report of an inspection under that part of the Act to the Secretary of State. */
    static final List<ReportCopy> BY_LAW = List.of(new ReportCopy(
            SECRETARY_OF_STATE, null, When.FINAL, "section 137 of the Education and Inspections Act 2006"));

    public ReportCopy {
        title = title == null && SECRETARY_OF_STATE.equals(to) ? "the Secretary of State" : title;
    }

    /** The event with which the copy leaves. */
    public enum When {
        @JsonProperty("final")
        FINAL,
        @JsonProperty("publication")
        PUBLICATION
    }
}
