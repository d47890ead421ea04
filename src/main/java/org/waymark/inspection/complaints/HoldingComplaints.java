package org.waymark.inspection.complaints;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The complaints about an inspection that a manager decided hold its report's publication. */
@Service
@Transactional(readOnly = true)
public class HoldingComplaints {

    private final ComplaintRepository complaints;

    HoldingComplaints(ComplaintRepository complaints) {
        this.complaints = complaints;
    }

    /** Whether there is any. */
    public boolean any(String inspectionId) {
        return complaints.existsByInspectionIdAndHoldsPublicationTrue(inspectionId);
    }
}
