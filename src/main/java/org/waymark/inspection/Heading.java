package org.waymark.inspection;

import java.time.LocalDate;

/** Which inspection a page belongs to. */
record Heading(String reference, String framework, String authority, LocalDate noticeDay, LocalDate firstDay, LocalDate lastDay) {

    static Heading of(InspectionView inspection) {
        LocalDate recorded = inspection.lastDayOnSite();
        return new Heading(
                inspection.reference(),
                inspection.framework().title(),
                inspection.authority().name(),
                inspection.noticeDay(),
                inspection.firstDay(),
                recorded == null ? inspection.plannedLastDay() : recorded);
    }
}
