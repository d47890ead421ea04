package org.waymark.inspection;

import java.time.LocalDate;

/** Which inspection a page belongs to, and its days in words. */
record Heading(
        String reference, String framework, String authority, String noticeDay, String firstDay, String lastDay) {

    static Heading of(InspectionView inspection) {
        LocalDate recorded = inspection.lastDayOnSite();
        return new Heading(
                inspection.reference(),
                inspection.framework().title(),
                inspection.authority().name(),
                Days.say(inspection.noticeDay()),
                Days.say(inspection.firstDay()),
                Days.say(recorded == null ? inspection.plannedLastDay() : recorded));
    }
}
