package org.waymark.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.engine.Processes;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;

/** What inspectors do beside the cases: planned, added on the spot, recorded. */
@Service
@Transactional
class Fieldwork {

    private final ActivityRepository activities;
    private final Inspections inspections;
    private final Processes processes;
    private final WorkingDays calendar;
    private final Clock clock;

    Fieldwork(
            ActivityRepository activities,
            Inspections inspections,
            Processes processes,
            WorkingDays calendar,
            Clock clock) {
        this.activities = activities;
        this.inspections = inspections;
        this.processes = processes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Every entry becomes a task of its inspector's.
     *
     * @throws org.waymark.desk.RefusedAnswers naming the entries that cannot be
     */
    void agreeTimetable(String inspectionId, List<Timetable.Entry> entries, String by) {
        timetable(inspectionId).accept(entries).forEach(planned -> add(inspectionId, planned, by));
    }

    /**
     * One activity, added on the spot by the inspector who will do it.
     *
     * @return its id
     * @throws org.waymark.desk.RefusedAnswers           when it cannot be so
     * @throws org.waymark.engine.Processes.NobodyWaits when the fieldwork has not begun, or is over
     */
    UUID addOnTheSpot(String inspectionId, Timetable.Entry entry) {
        return add(inspectionId, timetable(inspectionId).acceptOne(entry), entry.inspector());
    }

    private UUID add(String inspectionId, Planned planned, String by) {
        Activity activity = activities.save(new Activity(inspectionId, planned, by, clock.instant()));
        processes.tell(
                inspectionId,
                FieldworkInProcess.ACTIVITY_ADDED,
                Map.of(
                        FieldworkInProcess.ACTIVITY_ID,
                        activity.id().toString(),
                        FieldworkInProcess.INSPECTION_ID,
                        inspectionId));
        return activity.id();
    }

    private Timetable timetable(String inspectionId) {
        List<Planned> known = all(inspectionId).stream().map(Activity::planned).toList();
        return new Timetable(inspection(inspectionId), calendar, known);
    }

    @Transactional(readOnly = true)
    public InspectionView inspection(String inspectionId) {
        return inspections.byId(inspectionId);
    }

    @Transactional(readOnly = true)
    public Activity activity(String activityId) {
        return activities.findById(UUID.fromString(activityId)).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Activity> all(String inspectionId) {
        return activities.findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(inspectionId);
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
