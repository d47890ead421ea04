package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface InspectionRepository extends JpaRepository<Inspection, String> {

    Optional<Inspection> findByReference(String reference);

    boolean existsByReference(String reference);

    @Query("select i.id from Inspection i where i.reference = :reference")
    Optional<String> idOf(String reference);

    @EntityGraph(attributePaths = "members")
    List<Inspection> findAllByOrderByFirstDayDescReferenceAsc();

    @EntityGraph(attributePaths = "members")
    List<Inspection> findByIdInOrderByFirstDayDescReferenceAsc(Collection<String> ids);

    /** Those whose fieldwork is to come or not over, and whose team is wanted there. */
    @EntityGraph(attributePaths = "members")
    List<Inspection> findByLastDayOnSiteIsNullAndStatusNotOrderByFirstDayAscReferenceAsc(InspectionStatus status);

    /** The text of a version of a framework that inspections began under. */
    @Query(value = "select framework_content from inspection where framework_hash = :hash limit 1", nativeQuery = true)
    String frameworkText(String hash);

    @EntityGraph(attributePaths = "members")
    List<Inspection> findByOverOnNotNullOrderByOverOnAscReferenceAsc();

    boolean existsByIdAndOverOnNotNull(String id);

    @Query("select i.id from Inspection i join i.members m where m.userId = :userId and m.leftOn is null")
    Set<String> idsWithMember(String userId);

    @Query("select i.id from Inspection i where i.authorityCode in :codes and i.call.at is not null and i.status <>"
            + " org.waymark.inspection.InspectionStatus.CANCELLED")
    Set<String> idsOpenTo(Collection<String> codes);

    @Query("select i.id from Inspection i where i.authorityCode in :codes")
    Set<String> idsOf(Collection<String> codes);
}
