package org.waymark.fieldwork;

import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;

/** Which inspection a page belongs to, and its days in words. */
public record FieldworkHeading(String reference, String authority, String firstDay, String lastDay) {

    public static FieldworkHeading of(InspectionView inspection) {
        DaysOnSite days = DaysOnSite.of(inspection);
        return new FieldworkHeading(
                inspection.reference(),
                inspection.authority().name(),
                InWords.day(days.first()),
                InWords.day(days.last()));
    }
}
