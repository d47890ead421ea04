package org.waymark.report;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ReportRepository extends JpaRepository<Report, String> {

    @Query("select new org.waymark.report.Reports$Publishing(report.inspectionId, report.stage, report.heldBecause,"
            + " report.heldBy, report.heldAt) from Report report where report.inspectionId in :inspectionIds")
    List<Reports.Publishing> publishing(Collection<String> inspectionIds);

    @Query(
            "select new org.waymark.report.Reports$ReportedImprovement(report.inspectionId, area.what) from Report report"
                    + " join report.improvements area where report.inspectionId in :inspectionIds"
                    + " order by report.inspectionId, index(area)")
    List<Reports.ReportedImprovement> improvements(Collection<String> inspectionIds);
}
