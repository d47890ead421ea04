package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.waymark.platform.engine.AskedOnce;

public interface PauseRepository extends JpaRepository<Pause, UUID> {

    @Query("select p from Pause p where p.inspectionId = :inspectionId order by p.firstDay")
    List<Pause> findByInspectionIdOrderByFirstDay(String inspectionId);

    /** The same; while a page is read they are asked for once. */
    default List<Pause> ofInspection(String inspectionId) {
        return AskedOnce.of(PauseRepository.class, inspectionId, () -> findByInspectionIdOrderByFirstDay(inspectionId));
    }

    List<Pause> findByInspectionIdInOrderByFirstDay(Collection<String> inspectionIds);
}
