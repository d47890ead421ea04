package org.waymark.safeguarding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.waymark.platform.engine.KeptRow;
import org.waymark.platform.tasks.RefusedAnswers;

/** One concern for a child, from its raising to its close. What it says of the child is nowhere else. */
@Entity
class Concern extends KeptRow {

    @Version
    private int version;

    private String inspectionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String caseNumber;
    private String what;
    private String raisedBy;
    private Instant raisedAt;
    private Instant due;
    private Instant answerDue;
    private Instant referredAt;
    private Instant overdueAt;
    private String acknowledgedBy;
    private String acknowledgedUser;
    private Instant acknowledgedAt;
    private Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "concern_id", nullable = false)
    @OrderBy("number")
    private List<Response> responses = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "concern_escalation", joinColumns = @JoinColumn(name = "concern_id"))
    @OrderColumn(name = "place")
    private List<Escalation> escalations = new ArrayList<>();

    protected Concern() {}

    Concern(String inspectionId, int number, Kind kind, String caseNumber, String what) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.number = number;
        this.kind = kind;
        this.caseNumber = caseNumber;
        this.what = what;
    }

    void raised(String user, Instant at, Instant due) {
        this.raisedBy = user;
        this.raisedAt = at;
        this.due = due;
    }

    void referred(Instant at) {
        if (referredAt == null) {
            referredAt = at;
        }
    }

    /** From now on the authority is to answer it by this moment. */
    void answerBy(Instant moment) {
        answerDue = moment;
    }

    /**
     * The clock ran out on whoever has it.
     *
     * @return what came late
     */
    Escalation.Late overdue(Instant at) {
        if (overdueAt == null) {
            overdueAt = at;
        }
        Escalation.Late late = waitsFor();
        escalations.add(new Escalation(late, at));
        return late;
    }

    private Escalation.Late waitsFor() {
        if (kind == Kind.AT_RISK && acknowledgedAt == null) {
            return Escalation.Late.ACKNOWLEDGEMENT;
        }
        return latest().filter(Response::isUnchecked).isPresent() ? Escalation.Late.CHECK : Escalation.Late.ANSWER;
    }

    boolean waitsForAuthority() {
        return closedAt == null && !isAnswerAccepted() && waitsFor() != Escalation.Late.CHECK;
    }

    /** Whom it waits for, in words. */
    String state() {
        if (closedAt != null) {
            return "Closed";
        }
        if (isAnswerAccepted()) {
            return "Answer accepted";
        }
        return switch (waitsFor()) {
            case ACKNOWLEDGEMENT -> "Waits for the authority to acknowledge it";
            case ANSWER -> "Waits for the authority's answer";
            case CHECK -> "Waits for the lead's check";
        };
    }

    /** The limit that runs now on the authority, as its rule gave it: of its acknowledgement, or of its answer. */
    Instant dueNow() {
        return answerDue == null ? due : answerDue;
    }

    /**
     * Whether the authority has let its limit pass.
     *
     * @param due until when it is to answer
     */
    boolean isLate(Instant due, Instant now) {
        return waitsForAuthority() && due.isBefore(now);
    }

    /**
     * @param name the person of the authority who has taken it on
     * @param user the user who says so
     */
    void acknowledge(String name, String user, Instant at) {
        if (kind != Kind.AT_RISK) {
            throw RefusedAnswers.of("acknowledgedBy", "A case to look at again is answered, not acknowledged.");
        }
        if (acknowledgedAt != null) {
            throw RefusedAnswers.of(
                    "acknowledgedBy", "This concern was acknowledged already, by " + acknowledgedBy + ".");
        }
        acknowledgedBy = name;
        acknowledgedUser = user;
        acknowledgedAt = at;
    }

    /** What the authority has done about it; a further answer follows one that was sent back. */
    void respond(String name, String text, String user, Instant at) {
        if (kind == Kind.AT_RISK && acknowledgedAt == null) {
            throw RefusedAnswers.of("response", "Acknowledge the concern before you respond to it.");
        }
        if (latest().filter(response -> !response.isSentBack()).isPresent()) {
            throw RefusedAnswers.of("response", "A response has been given already and has not been sent back.");
        }
        responses.add(new Response(responses.size() + 1, name, text, user, at));
    }

    /** The lead's word on the latest answer. */
    void check(boolean accepted, String note, String user, Instant at) {
        Response response = latest().filter(Response::isUnchecked)
                .orElseThrow(() -> RefusedAnswers.of("decision", "There is no answer to check."));
        response.check(accepted, note, user, at);
    }

    /**
     * @throws IllegalStateException when its answer has not been accepted
     */
    void close(Instant at) {
        if (!isAnswerAccepted()) {
            throw new IllegalStateException("Concern " + number + " cannot be closed before its answer is accepted.");
        }
        closedAt = at;
    }

    boolean isAnswerAccepted() {
        return latest().filter(Response::isAccepted).isPresent();
    }

    boolean isAtRiskNow() {
        return kind == Kind.AT_RISK;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    Optional<Response> latest() {
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses.get(responses.size() - 1));
    }

    List<Response> responses() {
        return List.copyOf(responses);
    }

    UUID id() {
        return getId();
    }

    String inspectionId() {
        return inspectionId;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    String caseNumber() {
        return caseNumber;
    }

    String what() {
        return what;
    }

    String raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    List<Escalation> escalations() {
        return List.copyOf(escalations);
    }

    boolean isReferred() {
        return referredAt != null;
    }

    Instant due() {
        return due;
    }

    String acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
