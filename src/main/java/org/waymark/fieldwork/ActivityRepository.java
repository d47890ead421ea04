package org.waymark.fieldwork;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity activity);

    Optional<Activity> findById(UUID id);

    List<Activity> findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(String inspectionId);
}
