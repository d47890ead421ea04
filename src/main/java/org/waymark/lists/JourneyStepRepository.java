package org.waymark.lists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymark.platform.engine.AskedOnce;

public interface JourneyStepRepository extends Repository<JourneyStep, UUID> {

    @Query("select s from JourneyStep s where s.childId = :childId order by s.place")
    List<JourneyStep> findByChildIdOrderByPlace(UUID childId);

    List<JourneyStep> findByChildIdInOrderByPlace(Collection<UUID> childIds);

    /** A child's journey; while a page is read it is asked for once. */
    default List<JourneyStep> findOfChild(UUID childId) {
        return AskedOnce.of(JourneyStepRepository.class, childId, () -> findByChildIdOrderByPlace(childId));
    }
}
