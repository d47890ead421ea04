package org.waymark.report;

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
}
