package org.waymark.fieldwork.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityRepository;
import org.waymark.fieldwork.timetable.TimetableChanges;
import org.waymark.inspection.team.Handover;

/**
 * What somebody who leaves was still to do in the timetable becomes the successor's. The authority is told where to
 * look; why somebody left is not for it.
 */
@Component
public class ActivitiesHandedOver implements Handover {

    private final ActivityRepository activities;
    private final TimetableChanges changes;

    ActivitiesHandedOver(ActivityRepository activities, TimetableChanges changes) {
        this.activities = activities;
        this.changes = changes;
    }

    @Override
    public void handOver(String inspectionId, String from, String to, String reason) {
        List<Activity> theirs =
                activities.findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(inspectionId).stream()
                        .filter(activity -> activity.isOf(from) && activity.isOpen())
                        .toList();
        theirs.forEach(activity -> {
            activity.handOver(to);
            activities.save(activity);
        });
        changes.handedOver(
                inspectionId, theirs.stream().filter(Activity::isInTimetable).toList(), from, to);
    }
}
