package org.waymark.inspection.preparation;

import java.util.List;
import org.waymark.inspection.InspectionView;

/** Whoever knows something of an authority before its inspection, that its lead inspector may read. */
public interface KnownBeforehand {

    /**
     * One thing that is known.
     *
     * @param what    its kind, in words
     * @param words   what is known, with its day
     * @param enquiry the line of enquiry that it suggests; null for none
     */
    record KnownLine(String what, String words, String enquiry) {}

    /** What is not for the lead inspector is left out; none where nothing is known. */
    List<KnownLine> of(InspectionView inspection);
}
