package org.waymark.programme.monitoring;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What the Secretary of State did about an authority that is monitored, such as a direction or an adviser. */
@Entity
class MinisterStep extends KeptRow {

    private UUID monitoringId;
    private LocalDate takenOn;
    private String words;
    private String recordedBy;

    protected MinisterStep() {}

    MinisterStep(UUID id, UUID monitoringId, LocalDate takenOn, String words, String recordedBy) {
        super(id);
        this.monitoringId = monitoringId;
        this.takenOn = takenOn;
        this.words = words;
        this.recordedBy = recordedBy;
    }

    UUID monitoringId() {
        return monitoringId;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    String words() {
        return words;
    }

    String recordedBy() {
        return recordedBy;
    }
}
