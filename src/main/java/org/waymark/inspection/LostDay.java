package org.waymark.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A working day of the fieldwork on which nothing could be done: a closure, a flood. */
@Entity
public class LostDay {

    @EmbeddedId
    private Key key;

    private boolean madeUp;
    private String reason;
    private String byUser;
    private Instant at;

    protected LostDay() {}

    /** @param madeUp whether the fieldwork ends a working day later for it; otherwise it keeps its end */
    public LostDay(String inspectionId, LocalDate day, boolean madeUp, String reason, String byUser, Instant at) {
        this.key = new Key(inspectionId, day);
        this.madeUp = madeUp;
        this.reason = reason;
        this.byUser = byUser;
        this.at = at;
    }

    String inspectionId() {
        return key.inspectionId();
    }

    public LocalDate day() {
        return key.day();
    }

    public boolean isMadeUp() {
        return madeUp;
    }

    public String reason() {
        return reason;
    }

    public String byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }

    @Embeddable
    public record Key(String inspectionId, LocalDate day) implements Serializable {}
}
