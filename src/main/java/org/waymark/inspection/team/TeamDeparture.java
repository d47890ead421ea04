package org.waymark.inspection.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** Why a team is not the framework's normal one. */
@Entity
class TeamDeparture extends KeptRow {

    @Id
    private UUID id;

    private String inspectionId;
    private String departure;
    private String reason;
    private String byUser;
    private Instant at;

    protected TeamDeparture() {}

    TeamDeparture(String inspectionId, String departure, String reason, String byUser, Instant at) {
        this.id = UUID.randomUUID();
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

    @Override
    public UUID getId() {
        return id;
    }
}
