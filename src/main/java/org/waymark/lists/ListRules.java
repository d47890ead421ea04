package org.waymark.lists;

import java.time.LocalDate;
import org.waymark.calendar.InWords;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Stage;
import org.waymark.lists.reading.ReadLists;

/** Whether lists that could be read are lists that this inspection can use. */
final class ListRules {

    /** Lists are made for the first days on site; what begins much later was written for another inspection. */
    private static final int WEEKS_OF_GRACE = 4;

    private ListRules() {}

    /** @throws ListsRefused when the lists name no child, are of another time, or hold no case that could be sampled */
    static void check(ReadLists lists, InspectionView inspection) {
        Sample asked = inspection.framework().sample();
        check(lists, inspection.firstDay(), asked.closedWithinMonths(), asked.from());
    }

    static void check(ReadLists lists, LocalDate firstDay, int closedWithinMonths) {
        check(lists, firstDay, closedWithinMonths, Sample.Population.EVERYBODY);
    }

    private static void check(ReadLists lists, LocalDate firstDay, int closedWithinMonths, Sample.Population from) {
        int all = lists.children().size();
        if (all == 0) {
            throw new ListsRefused(
                    "The lists name no child. Supply lists with a row for each child, beneath the headings.");
        }
        LocalDate latest = firstDay.plusWeeks(WEEKS_OF_GRACE);
        long after = lists.children().stream()
                .filter(child -> child.journey().get(0).began().isAfter(latest))
                .count();
        if (after * 2 > all) {
            throw new ListsRefused("These lists are not of this inspection's time: for " + after + " of their " + all
                    + " children, everything in them begins after " + InWords.date(latest)
                    + ". The inspection began on "
                    + InWords.date(firstDay) + ". Supply the lists as they stood then.");
        }
        LocalDate boundary = firstDay.minusMonths(closedWithinMonths);
        if (lists.children().stream().noneMatch(child -> isEligible(child, boundary, from))) {
            throw new ListsRefused("None of the " + all
                    + " children in these lists is an open case or one closed since "
                    + InWords.date(boundary)
                    + (from.stages().isEmpty() ? "" : " that the framework asks about")
                    + ", so no sample can be drawn from them. Supply the lists as they stood on "
                    + InWords.date(firstDay) + ".");
        }
    }

    private static boolean isEligible(ChildRecord child, LocalDate boundary, Sample.Population from) {
        return (child.open() || !child.closedOn().isBefore(boundary))
                && from.admits(
                        child.open(),
                        child.stagesReached().stream().map(Stage::id).toList());
    }
}
