package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.deadlines.OwnTaskDeadlines.Basis;

/** The one place where a date that waits is counted: as it is first set, as it is moved, as it fires, as it is explained. */
@Component
class CountedDates implements DateRule.Counting {

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final InspectionCalendars calendars;
    private final WorkingDays anyDay;
    private final ObjectProvider<OwnTaskDeadlines> ownLimits;
    private final Clock clock;

    CountedDates(
            Inspections inspections,
            Deadlines deadlines,
            InspectionCalendars calendars,
            WorkingDays anyDay,
            ObjectProvider<OwnTaskDeadlines> ownLimits,
            Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.anyDay = anyDay;
        this.ownLimits = ownLimits;
        this.clock = clock;
    }

    /**
     * What a date is counted for.
     *
     * @param since    when it was first set, or the work put before somebody; from then it is counted, whenever it is
     *                 asked
     * @param variable the text of a variable that it sees, by its name
     */
    record Put(String processKey, Instant since, UnaryOperator<String> variable) {

        boolean goesOnInAPause() {
            return InspectionProcess.goesOnInAPause(processKey);
        }
    }

    /** The days of this inspection as they are now, read when they are first asked for. */
    DatesOfInspection of(String inspectionId) {
        return new DatesOfInspection(
                inspections.byId(inspectionId),
                () -> inspections.fieldworkDays(inspectionId),
                () -> deadlines.of(inspectionId),
                calendars.standsStill(inspectionId),
                calendars.of(inspectionId),
                anyDay,
                this::ownLimit);
    }

    /** As if the pause that is open had not begun: what would be due. */
    DatesOfInspection beforeThePause(String inspectionId) {
        return new DatesOfInspection(
                inspections.byId(inspectionId),
                () -> inspections.fieldworkDays(inspectionId),
                () -> deadlines.of(inspectionId),
                false,
                calendars.beforeThePause(inspectionId),
                anyDay,
                this::ownLimit);
    }

    @Override
    public Instant now(DateRule rule, String inspectionId, String processKey, UnaryOperator<String> variable) {
        return of(inspectionId).date(rule, new Put(processKey, clock.instant(), variable));
    }

    /** Whether its room counts this work from a day of its own. */
    boolean hasItsOwn(String work) {
        return ownLimits.stream().anyMatch(limits -> limits.knows(work));
    }

    private Optional<Basis> ownLimit(String work, UnaryOperator<String> variable) {
        return ownLimits.stream()
                .filter(limits -> limits.knows(work))
                .findFirst()
                .map(limits -> limits.limitOf(work, variable));
    }
}
