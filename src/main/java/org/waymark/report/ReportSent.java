package org.waymark.report;

import org.waymark.inspection.InspectionView;
import org.waymark.report.ReportVersion.Which;

/**
 * The draft or the final report has left for the authority. Told within the transaction that sends it.
 *
 * @param which the draft or the final
 */
public record ReportSent(InspectionView inspection, Which which) {}
