package org.waymark.safeguarding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConcernRepository extends JpaRepository<Concern, UUID> {

    /**
     * Makes those who raise concerns of one inspection take turns until their transactions end, so that each gets its
     * own number.
     */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtext('concern:' || :inspectionId))) as turn",
            nativeQuery = true)
    int takeTurn(String inspectionId);

    @Query("select coalesce(max(concern.number), 0) from Concern concern where concern.inspectionId = :inspectionId")
    int lastNumber(String inspectionId);

    List<Concern> findByInspectionIdAndClosedAtIsNull(String inspectionId);
}
