package org.waymark.inspection.preparation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** That somebody read a kind of the information held before the inspection, or why they could not. */
@Entity
class InformationReading extends KeptRow {

    private String inspectionId;
    private String kind;
    private boolean seen;
    private String note;
    private String readBy;
    private Instant at;

    protected InformationReading() {}

    /**
     * @param kind an id of the framework's information held
     * @param note what it says, or why it was not read; null when nothing was noted
     */
    InformationReading(String inspectionId, String kind, boolean seen, String note, String readBy, Instant at) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.kind = kind;
        this.seen = seen;
        this.note = note;
        this.readBy = readBy;
        this.at = at;
    }

    String kind() {
        return kind;
    }

    boolean seen() {
        return seen;
    }

    String note() {
        return note;
    }

    String readBy() {
        return readBy;
    }

    Instant at() {
        return at;
    }
}
