package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublishedReportRepository extends JpaRepository<PublishedReport, String> {

    Optional<PublishedReport> findByReference(String reference);

    /** The published ones, the latest first, without their bytes. */
    @Query(
            """
            select new org.waymark.report.PublishedReportRepository$Entry(
                report.reference, report.authority, report.framework, report.overallGrade, report.publishedOn)
            from PublishedReport report
            order by report.publishedOn desc, report.reference
            """)
    List<Entry> index();

    /** @param overallGrade the grade's title; null where the framework gives none */
    record Entry(String reference, String authority, String framework, String overallGrade, LocalDate publishedOn) {}
}
