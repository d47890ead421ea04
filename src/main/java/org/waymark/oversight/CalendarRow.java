package org.waymark.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;

/**
 * An inspection on the calendar of all.
 *
 * @param lead by name; null until the team is assembled
 */
record CalendarRow(
        String inspectionId, String reference, String authority, String status, String lead, List<Span> spans) {

    /**
     * A stretch of days, both ends included.
     *
     * @param kind     {@code notice}, {@code fieldwork}, or a step of the report timeline
     * @param expected whether its last day is only expected: it rests on what has not been done yet
     * @param done     whether it is over
     * @param late     whether its limit has passed, or had passed when it was done
     * @param title    for people
     */
    record Span(
            String kind, String title, LocalDate from, LocalDate to, boolean expected, boolean done, boolean late) {}

    static CalendarRow of(OverseenInspections seen, InspectionView inspection) {
        List<Span> spans = new ArrayList<>();
        LocalDate today = seen.today();
        if (inspection.noticeDay().isBefore(inspection.firstDay())) {
            spans.add(new Span(
                    "notice",
                    "Notice",
                    inspection.noticeDay(),
                    inspection.firstDay().minusDays(1),
                    false,
                    inspection.call() != null,
                    false));
        }
        LocalDate lastDay = inspection.lastDayOnSite();
        LocalDate last = inspection.lastDayInSight(today);
        spans.add(new Span(
                "fieldwork", "Fieldwork", inspection.firstDay(), last, lastDay == null, lastDay != null, false));
        LocalDate before = last;
        List<Deadline> outlook = seen.outlookOf(inspection);
        for (int index = 0; index < outlook.size(); index++) {
            Deadline expected = outlook.get(index);
            if (expected.origin() == null) {
                continue;
            }
            Span span = span(expected, seen.limitsOf(inspection).get(index), before, today);
            spans.add(span);
            before = span.to().isAfter(before) ? span.to() : before;
            if (expected.doneWhen().equals("published")) {
                // What the authority owes after that is no part of the inspection's own time.
                break;
            }
        }
        return new CalendarRow(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                inspection.statusInWords(today),
                inspection.lead().map(seen::name).orElse(null),
                spans);
    }

    /** Steps that count from one day stand one after the other: each begins when the one before it ends. */
    private static Span span(Deadline expected, Deadline known, LocalDate before, LocalDate today) {
        LocalDate to = known.doneOn() == null ? expected.date() : known.doneOn();
        LocalDate begins = before.isAfter(expected.origin()) ? before : expected.origin();
        LocalDate from = begins.plusDays(1).isAfter(to) ? to : begins.plusDays(1);
        return new Span(
                expected.step(),
                expected.title(),
                from,
                to,
                known.doneOn() == null,
                known.doneOn() != null,
                known.state() == Deadline.State.MET_LATE
                        || known.doneOn() == null
                                && known.date() != null
                                && known.date().isBefore(today));
    }
}
