package org.waymark.safeguarding;

import java.time.Instant;
import java.util.List;

/**
 * The concerns of an inspection as its page shows them.
 *
 * @param mayRaise whether whoever looks may raise one
 */
record ConcernLines(boolean mayRaise, List<ConcernLine> concerns) {

    /**
     * @param uniqueId    of the child whose case it is; null to those of the inspectorate who are not in the team
     * @param raisedBy    the inspector's user; null to the authority
     * @param due         the limit that runs now on the authority; null when it waits for nothing of theirs
     * @param escalations what came late; empty to the authority
     */
    record ConcernLine(
            int number,
            String kind,
            String caseNumber,
            String uniqueId,
            String what,
            String raisedBy,
            Instant raisedAt,
            String state,
            boolean open,
            Instant due,
            boolean late,
            String acknowledgedBy,
            Instant acknowledgedAt,
            List<Answer> answers,
            List<Escalated> escalations) {

        static ConcernLine of(Concern concern, String uniqueId, Instant due, boolean staff, Instant now) {
            return new ConcernLine(
                    concern.number(),
                    concern.kind().title(),
                    concern.caseNumber(),
                    uniqueId,
                    concern.what(),
                    staff ? concern.raisedBy() : null,
                    concern.raisedAt(),
                    concern.state(),
                    concern.isOpen(),
                    concern.isOpen() && concern.waitsForAuthority() ? due : null,
                    concern.isLate(due, now),
                    concern.acknowledgedBy(),
                    concern.acknowledgedAt(),
                    concern.responses().stream().map(Answer::of).toList(),
                    staff
                            ? concern.escalations().stream()
                                    .map(one -> new Escalated(one.late().inWords(), one.at()))
                                    .toList()
                            : List.of());
        }
    }

    /** @param checked what the lead said of it; null until then */
    record Answer(String givenBy, Instant givenAt, String text, String checked, String note) {

        static Answer of(Response response) {
            String checked = response.isAccepted() ? "Accepted" : response.isSentBack() ? "Sent back" : null;
            return new Answer(response.givenBy(), response.givenAt(), response.text(), checked, response.note());
        }
    }

    record Escalated(String what, Instant at) {}
}
