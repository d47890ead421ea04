package org.waymark.safeguarding;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One answer of the authority to a concern, and the lead's word on it. */
@Entity
@Table(name = "concern_response")
class Response extends KeptRow {

    private int number;
    private String givenBy;
    private String text;
    private String givenUser;
    private Instant givenAt;
    private Boolean accepted;
    private String note;
    private String checkedBy;
    private Instant checkedAt;

    protected Response() {}

    Response(int number, String givenBy, String text, String user, Instant at) {
        super(UUID.randomUUID());
        this.number = number;
        this.givenBy = givenBy;
        this.text = text;
        this.givenUser = user;
        this.givenAt = at;
    }

    void check(boolean accepted, String note, String user, Instant at) {
        this.accepted = accepted;
        this.note = note;
        this.checkedBy = user;
        this.checkedAt = at;
    }

    boolean isUnchecked() {
        return accepted == null;
    }

    boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    boolean isSentBack() {
        return Boolean.FALSE.equals(accepted);
    }

    String givenBy() {
        return givenBy;
    }

    String text() {
        return text;
    }

    Instant givenAt() {
        return givenAt;
    }

    String note() {
        return note;
    }
}
