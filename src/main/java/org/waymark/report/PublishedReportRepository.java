package org.waymark.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PublishedReportRepository extends JpaRepository<PublishedReport, String> {

    Optional<PublishedReport> findByReference(String reference);

    /** The latest first. */
    List<PublishedReport> findAllByOrderByPublishedOnDescReferenceAsc();
}
