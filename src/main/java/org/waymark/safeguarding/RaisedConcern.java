package org.waymark.safeguarding;

import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;

/**
 * What whoever raised a concern is told of it.
 *
 * @param due       until when the authority is to acknowledge or answer it, in words
 * @param wentTo    who of the authority is told, in words
 * @param answerDue until when an answer is due, in words
 */
record RaisedConcern(String id, int number, String due, String wentTo, String answerDue) {

    static RaisedConcern of(Concern concern, InspectionView inspection) {
        String due = InWords.limit(concern.due());
        String authority = inspection.authority().name();
        return new RaisedConcern(
                concern.id().toString(),
                concern.number(),
                due,
                concern.isAtRiskNow()
                        ? "It goes at once to the "
                                + inspection.framework().joint().headOfAuthority() + " of " + authority
                                + " and their office."
                        : "It goes at once to the link officers of " + authority + ".",
                concern.isAtRiskNow()
                        ? "They are to acknowledge it by " + due + ". An answer is due "
                                + within(inspection.framework()) + " their acknowledgement."
                        : "An answer is due by " + due + ".");
    }

    private static String within(Framework framework) {
        Integer hours = framework.concerns().answerWithinHours();
        int number = hours == null ? framework.taskLimits().workingDays("respond-to-concern") : hours;
        String unit = hours == null ? "working day" : "hour";
        return "within " + number + " " + unit + (number == 1 ? "" : "s") + " of";
    }
}
