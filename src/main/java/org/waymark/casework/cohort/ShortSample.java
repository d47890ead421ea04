package org.waymark.casework.cohort;

import java.util.Optional;

/** Why fewer cases were drawn than the framework asks for. */
public interface ShortSample {

    /** In the lead's words; empty when there were enough, or nothing was drawn yet. */
    Optional<String> reason(String inspectionId);
}
