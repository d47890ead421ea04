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
        String uniqueId,
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

    /**
     * @param uniqueId of the child whose case it is; null where it is none of the inspection's, or was erased
     * @param due      until when the task is to be done; null for no limit
     */
    static ConcernPage of(
            Concern concern, String uniqueId, Instant due, Instant now, InspectionView inspection, String user) {
        return new ConcernPage(
                inspection.reference(),
                inspection.authority().name(),
                inspection.id(),
                inspection.inspectors().contains(user),
                concern.number(),
                concern.kind().title(),
                concern.caseNumber() == null ? "not one of the inspection's cases" : concern.caseNumber(),
                uniqueId,
                concern.what(),
                InWords.moment(concern.raisedAt()),
                due == null ? "no limit" : InWords.limit(due),
                due != null && due.isBefore(now),
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
