package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PauseRepository extends JpaRepository<Pause, UUID> {

    List<Pause> findByInspectionIdOrderByFirstDay(String inspectionId);

    List<Pause> findByInspectionIdInOrderByFirstDay(Collection<String> inspectionIds);
}
