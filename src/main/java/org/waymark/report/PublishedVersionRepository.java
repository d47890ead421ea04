package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface PublishedVersionRepository extends JpaRepository<PublishedVersion, PublishedVersion.Key> {

    /** The versions of a report without their words and bytes, the first one first. */
    @Query("""
            select new org.waymark.report.PublishedVersionRepository$PublishedVersionLine(
                version.key.number, version.publishedOn, version.whatChanged)
            from PublishedVersion version
            where version.key.inspectionId = :inspectionId
            order by version.key.number
            """)
    List<PublishedVersionLine> linesOf(String inspectionId);

    /** Those published before pages were kept. */
    @Query("select version.key from PublishedVersion version where version.page is null")
    List<PublishedVersion.Key> withoutPage();

    /** @param whatChanged since the version before; null for the first */
    record PublishedVersionLine(int number, LocalDate publishedOn, String whatChanged) {}
}
