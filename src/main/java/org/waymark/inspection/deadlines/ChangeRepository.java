package org.waymark.inspection.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ChangeRepository extends JpaRepository<Change, UUID> {

    List<Change> findByInspectionIdAndGrantedTrue(String inspectionId);

    List<Change> findByInspectionIdInAndGrantedTrue(Collection<String> inspectionIds);

    List<Change> findByInspectionIdOrderByAskedAt(String inspectionId);
}
