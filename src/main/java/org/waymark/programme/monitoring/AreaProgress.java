package org.waymark.programme.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** How far an authority had come in one area, as a visit found it. */
@Entity
class AreaProgress extends KeptRow {

    @Id
    private UUID id;

    private UUID areaId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private ProgressFound found;

    private String note;
    private String action;

    protected AreaProgress() {}

    /** @param action what is done where two visits found none; null otherwise */
    AreaProgress(UUID areaId, UUID visitId, ProgressFound found, String note, String action) {
        this.id = UUID.randomUUID();
        this.areaId = areaId;
        this.visitId = visitId;
        this.found = found;
        this.note = note;
        this.action = action;
    }

    @Override
    public UUID getId() {
        return id;
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
