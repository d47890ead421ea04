package org.waymark.safeguarding;

import java.time.Instant;
import java.util.List;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.Choice;

/** What the forms of a concern show; the two sides of a concern see the same. */
record ConcernPage(
        String reference,
        String authority,
        String inspectionId,
        boolean mayRaiseConcern,
        int number,
        String kind,
        String caseNumber,
        String what,
        String raisedAt,
        String due,
        boolean late,
        String acknowledgedBy,
        String acknowledgedAt,
        List<Answer> answers,
        List<Choice> decisions) {

    private static final List<Choice> DECISIONS = List.of(
            new Choice("accepted", "It answers the concern"), new Choice("sent-back", "It does not: send it back"));

    /** @param due until when the authority is to answer */
    static ConcernPage of(Concern concern, Instant due, Instant now, InspectionView inspection, String user) {
        return new ConcernPage(
                inspection.reference(),
                inspection.authority().name(),
                inspection.id(),
                inspection.inspectors().contains(user),
                concern.number(),
                concern.kind().title(),
                concern.caseNumber() == null ? "not one of the inspection's cases" : concern.caseNumber(),
                concern.what(),
                InWords.moment(concern.raisedAt()),
                InWords.limit(due),
                concern.isLate(due, now),
                concern.acknowledgedBy(),
                concern.acknowledgedAt() == null ? null : InWords.moment(concern.acknowledgedAt()),
                concern.responses().stream().map(Answer::of).toList(),
                DECISIONS);
    }

    record Answer(String givenBy, String givenAt, String text, String note) {

        static Answer of(Response response) {
            return new Answer(response.givenBy(), InWords.moment(response.givenAt()), response.text(), response.note());
        }
    }
}
