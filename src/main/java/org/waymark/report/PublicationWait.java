package org.waymark.report;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.inspection.InspectionView;

/** Whoever knows why a report is not published on a day, though nothing in its inspection stands against it. */
public interface PublicationWait {

    /** Why, and until when, in a sentence; empty where it need not wait. */
    Optional<String> waits(InspectionView inspection, LocalDate day);
}
