package org.waymark.inspection.complaints;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Of these inspections, those about which there is any. */
    public Set<String> among(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? Set.of()
                : complaints.findByInspectionIdInAndHoldsPublicationTrue(inspectionIds).stream()
                        .map(Complaint::inspectionId)
                        .collect(Collectors.toSet());
    }
}
