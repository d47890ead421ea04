package org.waymark.fieldwork;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.deadlines.DueDates;
import org.waymark.inspection.deadlines.OwnTaskDeadlines.Basis;
import org.waymark.platform.engine.AskedOnce;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.SubmissionId;
import org.waymark.platform.engine.WaitingWork;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.WriteTransaction;

/** What inspectors do beside the cases: planned, added on the spot, recorded. Each is a task of its inspector's. */
@Service
@Transactional
public class Fieldwork {

    /** Asked by those who read what is arranged with the authority. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = {AccessRole.STAFF, AccessRole.LINK_OFFICER},
            otherwise = "The arrangements are for the inspectors and the authority's link officers.")
    public @interface AskedByReaders {}

    /** Asked by those who change what is arranged with the authority. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = {AccessRole.LEAD, AccessRole.LINK_OFFICER},
            otherwise = "This is changed by the lead inspector and the authority's link officers.")
    public @interface AskedByArrangers {}

    private final ActivityRepository activities;
    private final Inspections inspections;
    private final Processes processes;
    private final WaitingWork waitingWork;
    private final DueDates dueDates;
    private final AdvisoryLocks turns;
    private final People people;
    private final WorkingDays calendar;
    private final Clock clock;

    Fieldwork(
            ActivityRepository activities,
            Inspections inspections,
            Processes processes,
            WaitingWork waitingWork,
            DueDates dueDates,
            AdvisoryLocks turns,
            People people,
            WorkingDays calendar,
            Clock clock) {
        this.activities = activities;
        this.inspections = inspections;
        this.processes = processes;
        this.waitingWork = waitingWork;
        this.dueDates = dueDates;
        this.turns = turns;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whoever changes what inspectors do takes turns, so that two do not send one inspector to two places. */
    public void takeTurn(String inspectionId) {
        turns.take("inspection", inspectionId);
    }

    /**
     * Every entry becomes a task of its inspector's.
     *
     * @return what was added, in the order given
     * @throws org.waymark.platform.tasks.RefusedAnswers naming the entries that cannot be
     */
    public List<Activity> agreeTimetable(String inspectionId, List<Timetable.Entry> entries, String by) {
        takeTurn(inspectionId);
        return timetable(inspectionId, null).accept(entries).stream()
                .map(planned -> add(inspectionId, planned, true, by))
                .toList();
    }

    /**
     * As {@link #agreeTimetable}, for one entry whose fields stand for themselves.
     *
     * @throws org.waymark.platform.engine.Processes.NobodyWaits when the fieldwork has not begun, or is over
     */
    public Activity addToTimetable(String inspectionId, Timetable.Entry entry, String by) {
        takeTurn(inspectionId);
        return add(inspectionId, timetable(inspectionId, null).acceptOne(entry), true, by);
    }

    /**
     * One activity, added on the spot by the inspector who will do it.
     *
     * @throws org.waymark.platform.tasks.RefusedAnswers           when it cannot be so
     * @throws org.waymark.platform.engine.Processes.NobodyWaits when the fieldwork has not begun, or is over
     */
    @WriteTransaction
    public Activity addOnTheSpot(String inspectionId, Timetable.Entry entry) {
        takeTurn(inspectionId);
        return addOnTheSpot(inspectionId, entry, UUID.randomUUID());
    }

    /**
     * As {@link #addOnTheSpot(String, Timetable.Entry)}, once however often it is sent.
     *
     * @param submission the inspector's own word for it; the same one again gives what was added before
     */
    @WriteTransaction
    public Activity addOnTheSpot(String inspectionId, Timetable.Entry entry, String submission) {
        takeTurn(inspectionId);
        UUID id = SubmissionId.of(submission, inspectionId, entry.inspector());
        return activities.findById(id).orElseGet(() -> addOnTheSpot(inspectionId, entry, id));
    }

    private Activity addOnTheSpot(String inspectionId, Timetable.Entry entry, UUID id) {
        ActivityPlan planned = timetable(inspectionId, null).acceptOne(entry);
        return begin(new Activity(id, inspectionId, planned, false, entry.inspector(), clock.instant()));
    }

    private Activity add(String inspectionId, ActivityPlan planned, boolean inTimetable, String by) {
        return begin(new Activity(inspectionId, planned, inTimetable, by, clock.instant()));
    }

    private Activity begin(Activity begun) {
        Activity activity = activities.save(begun);
        String inspectionId = activity.inspectionId();
        processes.tell(
                inspectionId,
                FieldworkInProcess.ACTIVITY_ADDED,
                Map.of(
                        FieldworkInProcess.ACTIVITY_ID,
                        activity.id().toString(),
                        FieldworkInProcess.INSPECTION_ID,
                        inspectionId));
        return activity;
    }

    /**
     * What is planned for an open activity instead; its task goes with it.
     *
     * @throws org.waymark.platform.tasks.RefusedAnswers when it cannot be so
     */
    public void replan(Activity activity, Timetable.Entry entry) {
        String before = activity.inspector();
        ActivityPlan planned = timetable(activity.inspectionId(), activity.id()).acceptOne(entry);
        activity.replan(planned, clock.instant());
        if (!activity.isOf(before)) {
            waitingWork.handOver(taskOf(activity), activity.inspector());
        }
        dueDates.followTask(taskOf(activity));
    }

    /** Ends an open activity and its task. */
    public void cancel(Activity activity, String reason, String by) {
        activity.end(ActivityEnding.CANCELLED, reason, by, clock.instant());
        waitingWork.drop(taskOf(activity));
    }

    /**
     * It is to be recorded so many working days after it takes place, or after the day on which that was planned where
     * this is later.
     */
    @Transactional(readOnly = true)
    public Basis limitOf(String activityId) {
        Activity activity = activity(activityId);
        Framework framework = inspection(activity.inspectionId()).framework();
        int days = framework.taskLimits().workingDays(FieldworkInProcess.taskOf(activity.kind()));
        LocalDate day = activity.planned().day();
        LocalDate planned = London.dateOf(activity.revisedAt());
        return planned.isAfter(day) ? new Basis("planned-on", planned, days) : new Basis("planned-day", day, days);
    }

    /** The id of the task that waits until it is recorded. */
    @Transactional(readOnly = true)
    public String taskOf(Activity activity) {
        return waitingWork
                .about(
                        activity.inspectionId(),
                        FieldworkInProcess.ACTIVITY_ID,
                        activity.id().toString())
                .orElseThrow(() -> new Processes.NobodyWaits("Nobody is to do this any more."));
    }

    private Timetable timetable(String inspectionId, UUID butFor) {
        List<ActivityPlan> known = all(inspectionId).stream()
                .filter(Activity::takesTime)
                .filter(activity -> !activity.id().equals(butFor))
                .map(Activity::planned)
                .toList();
        return new Timetable(inspection(inspectionId), calendar, known, people::name);
    }

    /** Whether the fieldwork has begun and is not over, so that activities can be added and changed. */
    @Transactional(readOnly = true)
    public boolean isRunning(String inspectionId) {
        return processes.waitsFor(inspectionId, FieldworkInProcess.ACTIVITY_ADDED);
    }

    /** Those of these inspections of which the same is true. */
    @Transactional(readOnly = true)
    public Set<String> running(Collection<String> inspectionIds) {
        return processes.waitingFor(FieldworkInProcess.ACTIVITY_ADDED, inspectionIds);
    }

    @Transactional(readOnly = true)
    public InspectionView inspection(String inspectionId) {
        return inspections.byId(inspectionId);
    }

    @Transactional(readOnly = true)
    public Activity activity(String activityId) {
        return activities.findById(UUID.fromString(activityId)).orElseThrow();
    }

    /** An entry of the timetable, open or not; what was added on the spot is not in it. */
    @Transactional(readOnly = true)
    public Optional<Activity> timetabled(String inspectionId, UUID activityId) {
        return activities
                .findById(activityId)
                .filter(activity -> activity.inspectionId().equals(inspectionId))
                .filter(Activity::isInTimetable);
    }

    @Transactional(readOnly = true)
    public List<Activity> all(String inspectionId) {
        return AskedOnce.of(
                Fieldwork.class,
                inspectionId,
                () -> activities.findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(inspectionId));
    }

    public LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
