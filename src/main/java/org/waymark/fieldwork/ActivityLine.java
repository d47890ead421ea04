package org.waymark.fieldwork;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;

/** An activity as a line of a list. Its day is in words. Times are London's; null when the hour was not fixed. */
record ActivityLine(String day, String from, String to, String inspector, String kind, String what, boolean recorded) {

    static List<ActivityLine> of(List<Activity> activities) {
        return activities.stream().map(ActivityLine::of).toList();
    }

    static ActivityLine of(Activity activity) {
        Planned planned = activity.planned();
        return new ActivityLine(
                InWords.day(planned.day()),
                time(planned.begins()),
                time(planned.ends()),
                planned.inspector(),
                planned.kind().title(),
                planned.what(),
                activity.isRecorded());
    }

    private static String time(Instant at) {
        return at == null ? null : LocalTime.ofInstant(at, London.ZONE).toString();
    }
}
