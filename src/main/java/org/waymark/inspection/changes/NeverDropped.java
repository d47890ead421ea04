package org.waymark.inspection.changes;

import java.util.List;

/** A room with work that runs inside the inspection and must not end with it unseen. */
public interface NeverDropped {

    /** What of it is open, in words without a child's name; empty when nothing is. */
    List<String> open(String inspectionId);
}
