package org.waymark.rehearsal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.calendar.InWords;
import org.waymark.framework.timeline.TimelinePicture;
import org.waymark.framework.timeline.TimelinePicture.Bar;
import org.waymark.framework.timeline.TimelinePicture.By;
import org.waymark.framework.timeline.TimelinePicture.Mark;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;

/** The days of a rehearsal as a picture: the same that {@code timeline.json} holds. */
public final class RunPicture {

    private static final Set<String> OF_THE_AUTHORITY = Set.of("comments", "authority-publishes", "action-statement");

    private RunPicture() {}

    public static String of(InspectionView inspection, List<Deadline> limits) {
        LocalDate last = inspection.lastDayOnSite() == null ? inspection.plannedLastDay() : inspection.lastDayOnSite();
        List<Bar> bars = new ArrayList<>();
        if (inspection.noticeDay().isBefore(inspection.firstDay())) {
            bars.add(bar("Notice", By.INSPECTORATE, inspection.noticeDay(), inspection.firstDay(), null, ""));
        }
        stretches(inspection.days(), last).forEach(days -> bars.add(onSite(days)));
        limits.stream()
                .filter(limit -> limit.date() != null)
                .forEach(limit -> bars.add(bar(
                        limit.title(),
                        OF_THE_AUTHORITY.contains(limit.step()) ? By.AUTHORITY : By.INSPECTORATE,
                        limit.origin(),
                        limit.date(),
                        limit.doneOn(),
                        limit.doneOn() == null ? "never done" : InWords.date(limit.date()))));
        return TimelinePicture.draw(
                "rehearsal",
                "Rehearsal of " + inspection.reference(),
                "A bar for each limit, from the day that it is counted from to the day on which it falls, and a ring on the"
                        + " day on which it was met.",
                marks(inspection, last),
                bars);
    }

    private static List<Mark> marks(InspectionView inspection, LocalDate last) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(inspection.firstDay().toEpochDay(), InWords.date(inspection.firstDay())));
        int midPoint = inspection.framework().fieldwork().midPointDay();
        if (midPoint > 0) {
            marks.add(new Mark(inspection.days().day(midPoint).toEpochDay(), "mid-point"));
        }
        marks.add(new Mark(last.toEpochDay(), "last day on site"));
        return marks;
    }

    /** The first and the last day of each time on site: a day off site parts two, a weekend none. */
    private static List<List<LocalDate>> stretches(FieldworkDays days, LocalDate last) {
        List<List<LocalDate>> stretches = new ArrayList<>();
        boolean away = true;
        for (int number = 1; !days.day(number).isAfter(last); number++) {
            LocalDate day = days.day(number);
            boolean here = days.beginsOn(day);
            if (here) {
                LocalDate from =
                        away ? day : stretches.remove(stretches.size() - 1).get(0);
                stretches.add(List.of(from, day));
            }
            away = !here;
        }
        return stretches;
    }

    private static Bar onSite(List<LocalDate> days) {
        LocalDate from = days.get(0);
        LocalDate to = days.get(1);
        String says = from.equals(to) ? InWords.date(from) : InWords.date(from) + " to " + InWords.date(to);
        return bar("On site", By.ON_SITE, from, to.plusDays(1), null, says);
    }

    private static Bar bar(String title, By by, LocalDate from, LocalDate to, LocalDate done, String says) {
        return new Bar(
                title, by, from.toEpochDay(), to.toEpochDay(), done == null ? null : (double) done.toEpochDay(), says);
    }
}
