package org.waymark.programme.plan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** That an authority is inspected in a certain week of a year, or not at all in it. */
@Entity
class ProgrammePin extends KeptRow {

    private UUID yearId;
    private String authorityCode;
    private LocalDate weekOf;
    private String reason;

    protected ProgrammePin() {}

    /** @param weekOf null where it is left out of the year */
    ProgrammePin(UUID yearId, String authorityCode, LocalDate weekOf, String reason) {
        super(UUID.randomUUID());
        this.yearId = yearId;
        this.authorityCode = authorityCode;
        this.weekOf = weekOf;
        this.reason = reason;
    }

    String authorityCode() {
        return authorityCode;
    }

    LocalDate weekOf() {
        return weekOf;
    }

    String reason() {
        return reason;
    }

    boolean leavesOut() {
        return weekOf == null;
    }
}
