package org.waymark.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PublishedReportRepository extends JpaRepository<PublishedReport, String> {

    Optional<PublishedReport> findByReference(String reference);

    List<PublishedReport> findTop50ByOrderByChangedAtDescPublishedOnDescReferenceAsc();

    /** The latest first. */
    @EntityGraph(attributePaths = "judgements")
    List<PublishedReport> findAllByOrderByPublishedOnDescReferenceAsc();

    /** What the index says of each, and no more; the latest first. */
    List<Listed> findListedByOrderByPublishedOnDescReferenceAsc();

    /** Of these authorities, those of invented findings that the public still reads; the latest first. */
    List<Listed> findListedByAuthorityCodeInAndDemonstrationTrueAndWithdrawnOnIsNullOrderByPublishedOnDescReferenceAsc(
            Collection<String> authorityCodes);

    /**
     * @param overallGrade its title; null where the framework gives none
     * @param withdrawnOn  null unless it was withdrawn
     */
    record Listed(
            String reference,
            String authority,
            String authorityCode,
            String framework,
            String frameworkId,
            String overallGrade,
            LocalDate publishedOn,
            int currentNumber,
            LocalDate withdrawnOn,
            boolean demonstration) {

        public boolean isWithdrawn() {
            return withdrawnOn != null;
        }
    }
}
