package org.waymark.casework;

import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.Denial;

/** To whoever knows of an inspection and is not of its staff, there is no case in it. */
final class CaseDenial implements Denial {

    @Override
    public RuntimeException of(InspectionView inspection, String words) {
        return new NoSuchCase();
    }
}
