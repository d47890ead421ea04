package org.waymark.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;

/** Where an inspection stands and what that means for its authority, for somebody who has never been inspected. */
final class WhereItStands {

    private WhereItStands() {}

    /** @param limits of its report, with what has been met */
    static String of(InspectionView inspection, List<Deadline> limits) {
        return switch (inspection.status()) {
            case PLANNED ->
                ("The inspection has been announced. The inspectors come on %s. Until then they ask for access,"
                                + " rooms, people to speak to, and your lists of children.")
                        .formatted(InWords.date(inspection.firstDay()));
            case ON_SITE ->
                ("The inspectors are with you until %s. They follow children's cases, ask for what they have not"
                                + " seen, and raise at once what cannot wait.")
                        .formatted(InWords.date(inspection.plannedLastDay()));
            case JUDGING ->
                "The days on site are over. The inspectors agree their judgement; the draft report follows.";
            case REPORTING -> reporting(limits, inspection.framework());
            case PUBLISHED -> "The report is published. What the law now asks of you stands below.";
            case CLOSED -> "The inspection is closed. Nothing more is asked in it but what still stands below.";
            case CANCELLED -> "The inspection was cancelled. Nothing is asked of you.";
        };
    }

    private static String reporting(List<Deadline> limits, Framework framework) {
        String head = framework.joint().headInShort();
        if (doneOn(limits, "final-sent").isPresent()) {
            return framework.output().published()
                    ? "The final report is with your " + head + ", under embargo until it is published."
                    : "The final report is with your " + head + ". It is not published.";
        }
        if (doneOn(limits, "comments-received").isPresent()) {
            return "The inspectors have your comments. They answer each of them, and the final report follows.";
        }
        if (doneOn(limits, "draft-sent").isPresent()) {
            String confidential = framework.grades()
                    ? " It is confidential, and its grades are provisional."
                    : " It is confidential and provisional.";
            return limits.stream()
                    .filter(limit -> limit.doneWhen().equals("comments-received") && limit.date() != null)
                    .map(limit ->
                            ("The draft report is with your %s, who can say until the end of %s what in it is not right.")
                                            .formatted(head, InWords.date(limit.date()))
                                    + confidential)
                    .findFirst()
                    .orElse("The draft report is with your " + head + "." + confidential);
        }
        return "The inspectors write the draft report. It goes to your " + head
                + ", who can then say which facts are not right.";
    }

    private static Optional<LocalDate> doneOn(List<Deadline> limits, String milestone) {
        return limits.stream()
                .filter(limit -> limit.doneWhen().equals(milestone) && limit.doneOn() != null)
                .map(Deadline::doneOn)
                .findFirst();
    }
}
