package org.waymark.fieldwork;

import java.time.LocalDate;
import org.waymark.inspection.InspectionView;

/** Which inspection a page belongs to, and its days. */
record Heading(String reference, String authority, LocalDate firstDay, LocalDate lastDay) {

    static Heading of(InspectionView inspection) {
        DaysOnSite days = DaysOnSite.of(inspection);
        return new Heading(inspection.reference(), inspection.authority().name(), days.first(), days.last());
    }
}
