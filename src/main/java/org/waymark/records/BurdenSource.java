package org.waymark.records;

import java.util.Collection;
import java.util.List;

/** A room that recorded something of what an inspection asked of the people of the authority. */
public interface BurdenSource {

    /**
     * How often something was asked in one inspection.
     *
     * @param kind    as {@code config/programme/burden.csv} names it
     * @param times   how often
     * @param minutes of the authority's people, where they were recorded; 0 otherwise
     */
    record BurdenCount(String inspectionId, String kind, long times, long minutes) {}

    /** What was asked in these inspections; nothing where nothing was. */
    List<BurdenCount> asked(Collection<String> inspectionIds);
}
