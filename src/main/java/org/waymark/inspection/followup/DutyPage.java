package org.waymark.inspection.followup;

import java.time.LocalDate;
import java.util.List;
import org.waymark.calendar.InWords;
import org.waymark.calendar.SkippedDay;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;

/**
 * What the authority reads when it records a duty.
 *
 * @param of      whose duty it is
 * @param skipped days that did not count, each with the reason
 */
record DutyPage(
        String inspectionId,
        InspectionHeading inspection,
        String of,
        String duty,
        String source,
        int workingDays,
        String receivedOn,
        String due,
        List<String> skipped,
        String report,
        Proposed answers) {

    record Proposed(LocalDate on) {}

    static DutyPage of(InspectionView inspection, String whose, Deadline limit, LocalDate today) {
        return new DutyPage(
                inspection.id(),
                InspectionHeading.of(inspection),
                whose,
                limit.title(),
                limit.source(),
                limit.workingDays(),
                InWords.day(limit.origin()),
                InWords.day(limit.date()),
                limit.skipped().stream().map(DutyPage::inWords).toList(),
                "/reports/" + inspection.reference(),
                new Proposed(today));
    }

    static String inWords(SkippedDay skipped) {
        return InWords.date(skipped.date()) + ": " + skipped.reason();
    }
}
