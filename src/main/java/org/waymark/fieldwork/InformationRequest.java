package org.waymark.fieldwork;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.desk.RefusedAnswers;

/** Something the team asks the authority for; answered, or sent back once when the answer does not answer it. */
@Entity
class InformationRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    private String inspectionId;
    private int number;
    private String kind;
    private String text;
    private String askedBy;
    private Instant askedAt;
    private LocalDate due;
    private String closedReason;
    private String closedBy;
    private Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "information_answer", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "place")
    private List<InformationAnswer> answers = new ArrayList<>();

    protected InformationRequest() {}

    /** @param kind an id of what the framework asks authorities for; null for something else */
    InformationRequest(String inspectionId, int number, String kind, String text) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.number = number;
        this.kind = kind;
        this.text = text;
    }

    InformationRequest asked(String by, Instant at, LocalDate due) {
        this.askedBy = by;
        this.askedAt = at;
        this.due = due;
        return this;
    }

    /**
     * @throws RefusedAnswers when it is not open
     */
    void answer(InformationAnswer answer) {
        if (!isOpen()) {
            throw RefusedAnswers.of("", "Request " + number + " has been answered or closed already.");
        }
        answers.add(answer);
    }

    /**
     * @param again until when it is to be answered now
     * @throws RefusedAnswers when it has no answer, or was sent back before
     */
    void sendBack(String because, String by, Instant at, LocalDate again) {
        if (isOpen() || closedAt != null) {
            throw RefusedAnswers.of("reason", "Only a request that has been answered is sent back.");
        }
        if (answers.size() > 1) {
            throw RefusedAnswers.of(
                    "reason", "This request has been sent back once already. Speak to the link officer, or ask anew.");
        }
        answers.set(0, answers.get(0).sentBack(because, by, at));
        due = again;
    }

    /** The fieldwork ended before it was answered. */
    void close(String reason, String by, Instant at) {
        closedReason = reason;
        closedBy = by;
        closedAt = at;
    }

    /** Whether the authority is to answer it, for the first time or again. */
    boolean isOpen() {
        return closedAt == null
                && latest().map(InformationAnswer::isSentBack).orElse(true);
    }

    /** Whether the fieldwork ended before it was answered. */
    boolean isClosed() {
        return closedAt != null;
    }

    boolean mayBeSentBack() {
        return closedAt == null && answers.size() == 1 && !answers.get(0).isSentBack();
    }

    Optional<InformationAnswer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    List<InformationAnswer> answers() {
        return List.copyOf(answers);
    }

    UUID id() {
        return id;
    }

    String inspectionId() {
        return inspectionId;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    String text() {
        return text;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate due() {
        return due;
    }

    String closedReason() {
        return closedReason;
    }
}
