package org.waymark.inspection.judgement;

import java.util.List;

/** A room that knows what the team has looked at so far, and can say so while there is time to look at the rest. */
public interface CoverageSource {

    /** What has been recorded so far; what nobody has looked at does not appear. */
    List<Looked> lookedAt(String inspectionId);

    /** What can be looked at: a strand, stage, agency, vulnerable group, activity or judgement area of the framework. */
    enum Of {
        STRAND,
        STAGE,
        AGENCY,
        GROUP,
        ACTIVITY,
        AREA
    }

    /**
     * @param id      of the strand, stage, agency, group, activity or area in the framework
     * @param times   how many records speak of it
     * @param minutes spent on them; 0 where no time is recorded, as for cases
     */
    record Looked(Of of, String id, int times, int minutes) {}
}
