package org.waymark.lists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface JourneyStepRepository extends Repository<JourneyStep, UUID> {

    List<JourneyStep> findByChildIdOrderByPlace(UUID childId);

    List<JourneyStep> findByChildIdInOrderByPlace(Collection<UUID> childIds);

    List<JourneyStep> findByChildIdAndStageOrderByPlace(UUID childId, String stage);
}
