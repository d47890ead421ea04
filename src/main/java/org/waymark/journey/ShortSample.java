package org.waymark.journey;

import java.util.Optional;

/** Why fewer cases were drawn than the framework asks for. */
interface ShortSample {

    /** In the lead's words; empty when there were enough, or nothing was drawn yet. */
    Optional<String> reason(String inspectionId);
}
