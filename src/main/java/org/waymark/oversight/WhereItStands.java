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

    /**
     * @param limits of its report, with what has been met
     * @param judged whether the team has recorded what it judged
     */
    static String of(InspectionView inspection, List<Deadline> limits, boolean judged) {
        String ends = inspection.framework().output().noun();
        boolean cases = inspection.framework().sample().isAsked();
        return switch (inspection.status()) {
            case PLANNED ->
                ("The inspection has been announced. The inspectors come on %s. Until then they ask for access,"
                                + " rooms%s.")
                        .formatted(
                                InWords.date(inspection.firstDay()),
                                cases ? ", people to speak to, and your lists of children" : " and people to speak to");
            case ON_SITE ->
                ("The inspectors are with you until %s. They %sask for what they have not seen, and raise at once what"
                                + " cannot wait.")
                        .formatted(InWords.date(inspection.plannedLastDay()), cases ? "follow children's cases, " : "");
            case JUDGING ->
                "The days on site are over. The inspectors " + (judged ? "have agreed" : "agree")
                        + " their judgement; the draft " + ends + " follows.";
            case REPORTING -> reporting(inspection, limits);
            case PUBLISHED ->
                inspection.isForThePublic()
                        ? "The " + ends + " is published. What the law now asks of you stands below."
                        : "The final " + ends + " is with your "
                                + inspection.framework().joint().headInShort() + ". It is not published.";
            case CLOSED -> "The inspection is closed. Nothing more is asked in it but what still stands below.";
            case CANCELLED -> "The inspection was cancelled. Nothing is asked of you.";
        };
    }

    private static String reporting(InspectionView inspection, List<Deadline> limits) {
        Framework framework = inspection.framework();
        String head = framework.joint().headInShort();
        String ends = framework.output().noun();
        if (doneOn(limits, "final-sent").isPresent()) {
            return inspection.isForThePublic()
                    ? "The final " + ends + " is with your " + head + ", under embargo until it is published."
                    : "The final " + ends + " is with your " + head + ". It is not published.";
        }
        if (doneOn(limits, "comments-received").isPresent()) {
            return "The inspectors have your comments. They answer each of them, and the final " + ends + " follows.";
        }
        if (doneOn(limits, "draft-sent").isPresent()) {
            String confidential = framework.grades()
                    ? " It is confidential, and its grades are provisional."
                    : " It is confidential and provisional.";
            return limits.stream()
                    .filter(limit -> limit.doneWhen().equals("comments-received") && limit.date() != null)
                    .map(limit ->
                            ("The draft %s is with your %s, who can say until the end of %s what in it is not right.")
                                            .formatted(ends, head, InWords.date(limit.date()))
                                    + confidential)
                    .findFirst()
                    .orElse("The draft " + ends + " is with your " + head + "." + confidential);
        }
        return "The inspectors write the draft " + ends + ". It goes to your " + head
                + ", who can then say which facts are not right.";
    }

    private static Optional<LocalDate> doneOn(List<Deadline> limits, String milestone) {
        return limits.stream()
                .filter(limit -> limit.doneWhen().equals(milestone) && limit.doneOn() != null)
                .map(Deadline::doneOn)
                .findFirst();
    }
}
