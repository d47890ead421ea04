package org.waymark.programme.monitoring;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** Something that an authority is to put right, as its report names it. */
@Entity
class MonitoredArea extends KeptRow {

    private UUID monitoringId;
    private int place;
    private String words;
    private String timeScale;

    protected MonitoredArea() {}

    /** @param timeScale by when, in words; null where the report does not say */
    MonitoredArea(UUID monitoringId, int place, String words, String timeScale) {
        super(UUID.randomUUID());
        this.monitoringId = monitoringId;
        this.place = place;
        this.words = words;
        this.timeScale = timeScale;
    }

    /** The same for whoever takes over. */
    MonitoredArea in(UUID monitoring) {
        return new MonitoredArea(monitoring, place, words, timeScale);
    }

    UUID monitoringId() {
        return monitoringId;
    }

    int place() {
        return place;
    }

    String words() {
        return words;
    }

    String timeScale() {
        return timeScale;
    }
}
