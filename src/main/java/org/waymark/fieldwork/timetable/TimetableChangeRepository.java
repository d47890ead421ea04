package org.waymark.fieldwork.timetable;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimetableChangeRepository extends Repository<TimetableChange, UUID> {

    TimetableChange save(TimetableChange change);

    List<TimetableChange> findByInspectionIdOrderByAtAsc(String inspectionId);

    /** The activities that were once this inspector's and were handed to another. */
    @Query("select c.activityId from TimetableChange c where c.inspectionId = ?1 and c.handedOnBy = ?2")
    Set<UUID> handedOnBy(String inspectionId, String inspector);
}
