package org.waymark.fieldwork;

import java.util.List;
import org.waymark.calendar.InWords;
import org.waymark.platform.engine.People;

/** An activity as a line of a list. Its day is in words. Times are London's; null when the hour was not fixed. */
public record ActivityLine(
        String day,
        String from,
        String to,
        String inspector,
        String kind,
        String what,
        String withWhom,
        String room,
        boolean recorded) {

    public static List<ActivityLine> of(List<Activity> activities, People people) {
        return activities.stream().map(activity -> of(activity, people)).toList();
    }

    public static ActivityLine of(Activity activity, People people) {
        ActivityPlan planned = activity.planned();
        return new ActivityLine(
                InWords.day(planned.day()),
                planned.from() == null ? null : planned.from().toString(),
                planned.to() == null ? null : planned.to().toString(),
                people.name(planned.inspector()),
                activity.kind().title(),
                planned.inWords(),
                planned.withWhom(),
                planned.room(),
                activity.isRecorded());
    }
}
