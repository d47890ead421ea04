package org.waymark.sample;

import org.waymark.inspection.InspectionView;

/**
 * The lead has confirmed the sample, and its cases are open. Told within the transaction that confirms it.
 */
record SampleConfirmed(InspectionView inspection, RecordedDraw draw) {}
