package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;

/** Puts the line of an inspection together from its days and its limits. */
@Service
@Transactional(readOnly = true)
class InspectionLines {

    private final Deadlines deadlines;
    private final InspectionCalendars calendars;
    private final Clock clock;

    InspectionLines(Deadlines deadlines, InspectionCalendars calendars, Clock clock) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
    }

    InspectionLine of(InspectionView inspection) {
        LocalDate today = London.dateOf(clock.instant());
        return InspectionLine.of(
                new InspectionLine.OnSite(
                        inspection.noticeDay(),
                        inspection.firstDay(),
                        inspection.lastDayInSight(today),
                        inspection.isOpenToAuthority(),
                        inspection.lastDayOnSite() != null),
                deadlines.of(inspection.id()),
                asPlanned(inspection),
                calendars.of(inspection.id()),
                today);
    }

    private List<Deadline> asPlanned(InspectionView inspection) {
        if (inspection.status() == InspectionStatus.CANCELLED || calendars.standsStill(inspection.id())) {
            return List.of();
        }
        try {
            return deadlines.asPlanned(inspection);
        } catch (YearNotKnown notKnown) {
            // It is only expected: nothing depends on it yet.
            return List.of();
        }
    }
}
