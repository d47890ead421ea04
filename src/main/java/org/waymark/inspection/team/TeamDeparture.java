package org.waymark.inspection.team;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** Why a team is not the framework's normal one. */
@Entity
class TeamDeparture extends KeptRow {

    private String inspectionId;
    private String departure;
    private String reason;
    private String byUser;
    private Instant at;

    protected TeamDeparture() {}

    TeamDeparture(String inspectionId, String departure, String reason, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.departure = departure;
        this.reason = reason;
        this.byUser = byUser;
        this.at = at;
    }

    String departure() {
        return departure;
    }

    String reason() {
        return reason;
    }
}
