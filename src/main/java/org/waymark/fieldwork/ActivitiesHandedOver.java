package org.waymark.fieldwork;

import org.springframework.stereotype.Component;
import org.waymark.inspection.Handover;

/** What somebody who leaves was still to do in the timetable becomes the successor's. */
@Component
class ActivitiesHandedOver implements Handover {

    private final ActivityRepository activities;

    ActivitiesHandedOver(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public void handOver(String inspectionId, String from, String to, String reason) {
        activities.findByInspectionIdOrderByPlannedDayAscPlannedFromAscAddedAtAsc(inspectionId).stream()
                .filter(activity -> activity.isOf(from) && activity.isOpen())
                .forEach(activity -> {
                    activity.handOver(to);
                    activities.save(activity);
                });
    }
}
