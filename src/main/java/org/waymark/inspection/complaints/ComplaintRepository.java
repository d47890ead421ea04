package org.waymark.inspection.complaints;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComplaintRepository extends JpaRepository<Complaint, UUID> {

    boolean existsByInspectionIdAndHoldsPublicationTrue(String inspectionId);

    List<Complaint> findByInspectionIdInAndHoldsPublicationTrue(Collection<String> inspectionIds);

    List<Complaint> findByInspectionIdOrderByNumber(String inspectionId);
}
