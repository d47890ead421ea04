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
        bars.add(bar(
                "On site",
                By.ON_SITE,
                inspection.firstDay(),
                last.plusDays(1),
                null,
                InWords.date(inspection.firstDay()) + " to " + InWords.date(last)));
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
                List.of(
                        new Mark(inspection.firstDay().toEpochDay(), InWords.date(inspection.firstDay())),
                        new Mark(last.toEpochDay(), "last day on site")),
                bars);
    }

    private static Bar bar(String title, By by, LocalDate from, LocalDate to, LocalDate done, String says) {
        return new Bar(
                title, by, from.toEpochDay(), to.toEpochDay(), done == null ? null : (double) done.toEpochDay(), says);
    }
}
