package org.waymark.fieldwork;

import org.waymark.inspection.InspectionView;

/** Which inspection a page belongs to, and its days in words. */
record Heading(String reference, String authority, String firstDay, String lastDay) {

    static Heading of(InspectionView inspection) {
        DaysOnSite days = DaysOnSite.of(inspection);
        return new Heading(
                inspection.reference(),
                inspection.authority().name(),
                DaysOnSite.say(days.first()),
                DaysOnSite.say(days.last()));
    }
}
