package org.waymark.fieldwork.activities;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityRepository;
import org.waymark.fieldwork.timetable.TimetableChanges;
import org.waymark.inspection.team.TeamChanged;

/**
 * What somebody who leaves was still to do in the timetable becomes the successor's. The authority is told where to
 * look; why somebody left is not for it.
 */
@Component
class ActivitiesHandedOver {

    private final ActivityRepository activities;
    private final TimetableChanges changes;

    ActivitiesHandedOver(ActivityRepository activities, TimetableChanges changes) {
        this.activities = activities;
        this.changes = changes;
    }

    @EventListener
    void handOver(TeamChanged change) {
        if (!change.workMoves()) {
            return;
        }
        List<Activity> theirs =
                activities
                        .findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(change.inspectionId())
                        .stream()
                        .filter(activity -> activity.isOf(change.leaver()) && activity.isOpen())
                        .toList();
        theirs.forEach(activity -> {
            activity.handOver(change.successor());
            activities.save(activity);
        });
        changes.handedOver(
                change.inspectionId(),
                theirs.stream().filter(Activity::isInTimetable).toList(),
                change.leaver(),
                change.successor());
    }
}
