package org.waymark.programme.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** How far an authority had come in one area, as a visit found it. */
@Entity
class AreaProgress extends KeptRow {

    private UUID areaId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private ProgressFound found;

    private String note;
    private String action;

    protected AreaProgress() {}

    /** @param action what is done where two visits found none; null otherwise */
    AreaProgress(UUID areaId, UUID visitId, ProgressFound found, String note, String action) {
        super(UUID.randomUUID());
        this.areaId = areaId;
        this.visitId = visitId;
        this.found = found;
        this.note = note;
        this.action = action;
    }

    UUID areaId() {
        return areaId;
    }

    UUID visitId() {
        return visitId;
    }

    ProgressFound found() {
        return found;
    }

    String note() {
        return note;
    }

    String action() {
        return action;
    }
}
