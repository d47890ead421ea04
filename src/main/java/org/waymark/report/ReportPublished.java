package org.waymark.report;

import org.waymark.inspection.InspectionView;

/**
 * The report has come to the end of its way. Told within the transaction that publishes it.
 *
 * @param publicly whether the public can read it; where not, it ends with what the authority got
 */
public record ReportPublished(InspectionView inspection, boolean publicly) {}
