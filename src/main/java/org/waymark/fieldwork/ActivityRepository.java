package org.waymark.fieldwork;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

public interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity activity);

    Optional<Activity> findById(UUID id);

    /** Whom they met and which agencies come along; a few of each. */
    @EntityGraph(
            attributePaths = {"met", "agencies"},
            type = EntityGraph.EntityGraphType.LOAD)
    List<Activity> findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(String inspectionId);
}
