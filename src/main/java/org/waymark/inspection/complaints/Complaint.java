package org.waymark.inspection.complaints;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** A complaint about the inspection: received, acknowledged, its effect on publication decided, answered. */
@Entity
class Complaint extends KeptRow {

    /** Who complains. */
    enum From {
        AUTHORITY("The authority"),
        PARENT("A parent or carer"),
        PUBLIC("A member of the public"),
        STAFF("Somebody who works for the authority");

        private final String inWords;

        From(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    private String inspectionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private From madeBy;

    private LocalDate receivedOn;
    private Instant receivedAt;
    private String recordedBy;
    private String what;
    private LocalDate acknowledgedOn;
    private String acknowledgedBy;
    private boolean holdsPublication;
    private String effectReason;
    private String effectBy;
    private Instant effectAt;
    private String answer;
    private LocalDate answeredOn;
    private String answeredBy;
    private Instant answeredAt;
    private String releasedBecause;
    private String releasedBy;
    private Instant releasedAt;

    protected Complaint() {}

    /** @param number from 1 in each inspection */
    Complaint(UUID id, String inspectionId, int number, From madeBy, LocalDate receivedOn, String what) {
        super(id);
        this.inspectionId = inspectionId;
        this.number = number;
        this.madeBy = madeBy;
        this.receivedOn = receivedOn;
        this.what = what;
    }

    Complaint recorded(String user, Instant at) {
        recordedBy = user;
        receivedAt = at;
        return this;
    }

    void acknowledge(LocalDate on, String user) {
        acknowledgedOn = on;
        acknowledgedBy = user;
    }

    /** Whether publication waits for it, and why or why not. */
    void decideEffect(boolean holds, String reason, String user, Instant at) {
        holdsPublication = holds;
        effectReason = reason;
        effectBy = user;
        effectAt = at;
    }

    void release(String because, String user, Instant at) {
        if (!holdsPublication) {
            throw new IllegalStateException("This complaint does not hold publication.");
        }
        holdsPublication = false;
        releasedBecause = because;
        releasedBy = user;
        releasedAt = at;
    }

    void answer(String text, LocalDate on, String user, Instant at) {
        answer = text;
        answeredOn = on;
        answeredBy = user;
        answeredAt = at;
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

    From madeBy() {
        return madeBy;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    String what() {
        return what;
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    String acknowledgedBy() {
        return acknowledgedBy;
    }

    boolean holdsPublication() {
        return holdsPublication;
    }

    String effectReason() {
        return effectReason;
    }

    String effectBy() {
        return effectBy;
    }

    String answer() {
        return answer;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String answeredBy() {
        return answeredBy;
    }

    String releasedBecause() {
        return releasedBecause;
    }

    String releasedBy() {
        return releasedBy;
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
