package org.waymark.fieldwork;

import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;

/** Which inspection a page belongs to, and its days in words. */
public record Heading(String reference, String authority, String firstDay, String lastDay) {

    public static Heading of(InspectionView inspection) {
        DaysOnSite days = DaysOnSite.of(inspection);
        return new Heading(
                inspection.reference(),
                inspection.authority().name(),
                InWords.day(days.first()),
                InWords.day(days.last()));
    }
}
