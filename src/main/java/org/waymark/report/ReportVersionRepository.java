package org.waymark.report;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ReportVersionRepository extends JpaRepository<ReportVersion, ReportVersion.Key> {

    /** Those sent before pages were kept. */
    @Query("select version.key from ReportVersion version where version.page is null")
    List<ReportVersion.Key> withoutPage();
}
