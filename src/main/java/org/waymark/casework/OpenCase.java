package org.waymark.casework;

import org.waymark.inspection.InspectionView;

/**
 * A case that is open to whoever is acting. As an argument of an address with a {@code caseId} it is that case, once
 * they are known to be of those who may read it.
 */
public record OpenCase(InspectionView inspection, CaseFile file) {}
