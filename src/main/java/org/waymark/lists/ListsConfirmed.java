package org.waymark.lists;

import org.waymark.inspection.InspectionView;

/**
 * The authority's first lists have been confirmed. Told within the transaction that confirms them: what listens has done
 * its part, or nothing was confirmed.
 */
public record ListsConfirmed(InspectionView inspection, ListSubmission submission) {}
