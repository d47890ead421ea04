package org.waymark.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A complaint about the inspection. */
@Entity
class Complaint {

    @Id
    private UUID id;

    private String inspectionId;
    private Instant receivedAt;
    private String recordedBy;
    private String what;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;
    private boolean holdsPublication;

    protected Complaint() {}

    Complaint(String inspectionId, String what, String recordedBy, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.what = what;
        this.recordedBy = recordedBy;
        this.receivedAt = receivedAt;
    }

    void answer(String text, boolean publicationHeld, String user, Instant at) {
        answer = text;
        holdsPublication = publicationHeld;
        answeredBy = user;
        answeredAt = at;
    }

    UUID id() {
        return id;
    }

    String inspectionId() {
        return inspectionId;
    }

    String what() {
        return what;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
