package org.waymark.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One thing that happened to an inspection, by whom and why. Written once. */
@Entity
@Table(name = "inspection_trail")
public class TrailEntry extends KeptRow {

    private String inspectionId;
    private Instant at;
    private String byUser;
    private String what;
    private String reason;

    protected TrailEntry() {}

    TrailEntry(String inspectionId, Instant at, String byUser, String what, String reason) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.at = at;
        this.byUser = byUser;
        this.what = what;
        this.reason = reason;
    }

    public Instant at() {
        return at;
    }

    public String byUser() {
        return byUser;
    }

    public String what() {
        return what;
    }

    public String reason() {
        return reason;
    }
}
