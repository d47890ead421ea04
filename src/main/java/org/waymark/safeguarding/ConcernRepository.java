package org.waymark.safeguarding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConcernRepository extends JpaRepository<Concern, UUID> {

    @Query("select coalesce(max(concern.number), 0) from Concern concern where concern.inspectionId = :inspectionId")
    int lastNumber(String inspectionId);

    List<Concern> findByInspectionIdOrderByNumber(String inspectionId);

    List<Concern> findByInspectionIdAndRaisedAtAfterOrderByNumberDesc(String inspectionId, Instant moment);

    List<Concern> findByInspectionIdAndClosedAtIsNull(String inspectionId);

    List<Concern> findByInspectionIdInAndClosedAtIsNullOrderByRaisedAt(Collection<String> inspectionIds);
}
