package org.waymark.programme.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What was recorded of somebody who inspects. */
@Entity
class ProgrammeInspector extends KeptRow {

    private String userId;
    private String specialisms;
    private Integer yearlyDays;
    private String recordedBy;
    private Instant recordedAt;
    private Instant connectionsDeclaredAt;

    protected ProgrammeInspector() {}

    ProgrammeInspector(String userId) {
        super(UUID.randomUUID());
        this.userId = userId;
        this.specialisms = "";
    }

    /** @param days null for the assumed share */
    void records(Set<String> experienced, Integer days, String user, Instant at) {
        this.specialisms = String.join(",", new TreeSet<>(experienced));
        this.yearlyDays = days;
        this.recordedBy = user;
        this.recordedAt = at;
    }

    void declares(Instant at) {
        this.connectionsDeclaredAt = at;
    }

    String userId() {
        return userId;
    }

    /** None where nobody has recorded it. */
    Set<String> specialisms() {
        return specialisms.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(specialisms.split(",")));
    }

    Integer yearlyDays() {
        return yearlyDays;
    }

    /** When they last said that all their connections are declared; null for never. */
    Instant connectionsDeclaredAt() {
        return connectionsDeclaredAt;
    }
}
