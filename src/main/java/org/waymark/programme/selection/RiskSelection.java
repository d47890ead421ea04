package org.waymark.programme.selection;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** That authorities were put in order on a day, by whom and with which seed. */
@Entity
class RiskSelection extends KeptRow {

    private LocalDate onDay;
    private String seed;
    private String byUser;
    private Instant at;

    protected RiskSelection() {}

    RiskSelection(LocalDate onDay, String seed, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.onDay = onDay;
        this.seed = seed;
        this.byUser = byUser;
        this.at = at;
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
