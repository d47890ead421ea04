package org.waymark.inspection;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComplaintRepository extends JpaRepository<Complaint, UUID> {

    boolean existsByInspectionIdAndHoldsPublicationTrue(String inspectionId);
}
