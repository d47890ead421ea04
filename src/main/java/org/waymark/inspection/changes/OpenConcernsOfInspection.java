package org.waymark.inspection.changes;

import java.util.List;

/** Which concerns for children are open in an inspection: it must not end with them unseen. */
public interface OpenConcernsOfInspection {

    /** Each of them in words without a child's name; empty when none is open. */
    List<String> open(String inspectionId);
}
