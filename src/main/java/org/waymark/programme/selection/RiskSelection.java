package org.waymark.programme.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** That authorities were put in order on a day, by whom and with which seed. */
@Entity
class RiskSelection extends KeptRow {

    @Id
    private UUID id;

    private LocalDate onDay;
    private String seed;
    private String byUser;
    private Instant at;

    protected RiskSelection() {}

    RiskSelection(LocalDate onDay, String seed, String byUser, Instant at) {
        this.id = UUID.randomUUID();
        this.onDay = onDay;
        this.seed = seed;
        this.byUser = byUser;
        this.at = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    LocalDate onDay() {
        return onDay;
    }

    String seed() {
        return seed;
    }

    String byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
