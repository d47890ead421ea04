package org.waymark.inspection.deadlines;

import java.util.Collection;
import java.util.Set;
import org.waymark.inspection.InspectionView;

/** Whether a written statement of action is asked for, and of whom, where a framework lets that be decided. */
public interface DecidedStatements {

    /** The inspections of these in which it was decided that none is asked for. */
    Set<String> withoutOne(Collection<String> inspectionIds);

    /** The group of whoever makes it. */
    String group(InspectionView inspection);
}
