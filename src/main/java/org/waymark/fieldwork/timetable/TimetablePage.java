package org.waymark.fieldwork.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.calendar.WorkingDays;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityEnding;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.DaysOnSite;
import org.waymark.fieldwork.DoubleBookings;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkChoices;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** The timetable as it is read: what is planned with the authority, and nothing of what was seen. */
@Component
public class TimetablePage {

    private final Fieldwork fieldwork;
    private final TimetableChanges changes;
    private final InspectionAccess access;
    private final People people;
    private final WorkingDays calendar;

    TimetablePage(
            Fieldwork fieldwork,
            TimetableChanges changes,
            InspectionAccess access,
            People people,
            WorkingDays calendar) {
        this.fieldwork = fieldwork;
        this.changes = changes;
        this.access = access;
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * @param days     the days on site, the first to the last
     * @param plain    whether each entry needs words of its own, because the framework names no activities
     * @param onTheSpot what inspectors added by themselves; empty for the authority's people
     * @param warnings where a room or a person is booked twice, in words
     */
    public record View(
            boolean mayChange,
            List<LocalDate> days,
            List<Choice> inspectors,
            List<Choice> activities,
            boolean plain,
            List<Entry> entries,
            List<Entry> onTheSpot,
            List<String> warnings,
            List<TimetableChanges.ChangeLine> changes) {}

    /**
     * @param from   and {@code to}: London's time as {@code 09:30}; null when the hour is open
     * @param state  {@code planned}, {@code recorded}, {@code cancelled}, {@code did not happen}, {@code not recorded}
     * @param reason why it came to nothing; null otherwise, and for the authority's people unless it was cancelled
     */
    public record Entry(
            UUID id,
            int revision,
            LocalDate day,
            String from,
            String to,
            String inspector,
            String inspectorName,
            String activity,
            String title,
            String what,
            String withWhom,
            String room,
            String state,
            String reason,
            boolean open) {}

    View of(InspectionView inspection) {
        boolean staff = access.is(inspection, AccessRole.STAFF);
        List<Activity> all = fieldwork.all(inspection.id());
        people.names(all.stream().map(Activity::inspector).toList());
        boolean mayChange =
                access.is(inspection, AccessRole.LEAD, AccessRole.LINK_OFFICER) && fieldwork.isRunning(inspection.id());
        return new View(
                mayChange,
                days(inspection),
                FieldworkChoices.ofInspectors(inspection, people),
                FieldworkChoices.ofActivities(inspection.framework()),
                inspection.framework().activities().isEmpty(),
                entries(all, Activity::isInTimetable, staff),
                staff ? entries(all, activity -> !activity.isInTimetable(), true) : List.of(),
                DoubleBookings.among(
                        all.stream()
                                .filter(Activity::isInTimetable)
                                .filter(Activity::isOpen)
                                .map(Activity::planned)
                                .toList(),
                        people::name),
                changes.of(inspection.id()));
    }

    private List<LocalDate> days(InspectionView inspection) {
        DaysOnSite days = DaysOnSite.of(inspection);
        Set<LocalDate> offSite = days.offSite(inspection.days(), calendar);
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> !offSite.contains(day))
                .toList();
    }

    private List<Entry> entries(List<Activity> all, Predicate<Activity> which, boolean staff) {
        return all.stream()
                .filter(which)
                .map(activity -> entry(activity, staff))
                .toList();
    }

    private Entry entry(Activity activity, boolean staff) {
        ActivityPlan planned = activity.planned();
        return new Entry(
                activity.id(),
                activity.revision(),
                planned.day(),
                planned.from() == null ? null : planned.from().toString(),
                planned.to() == null ? null : planned.to().toString(),
                planned.inspector(),
                people.name(planned.inspector()),
                planned.type().id(),
                planned.inWords(),
                planned.what(),
                planned.withWhom(),
                planned.room(),
                state(activity, staff),
                reason(activity, staff),
                activity.isOpen());
    }

    /** Whether an inspector has recorded something by now, and what became of it, is not the authority's to know. */
    private static String state(Activity activity, boolean staff) {
        if (activity.ending() == ActivityEnding.CANCELLED || staff && activity.ending() != null) {
            return activity.ending().inWords();
        }
        return staff && activity.isRecorded() ? "recorded" : "planned";
    }

    private static String reason(Activity activity, boolean staff) {
        return Optional.ofNullable(activity.ending())
                .filter(ending -> staff || ending == ActivityEnding.CANCELLED)
                .map(ending -> activity.endingReason())
                .orElse(null);
    }
}
