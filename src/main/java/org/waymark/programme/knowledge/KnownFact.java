package org.waymark.programme.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One thing that is known of an authority, from a day on, with its source. */
@Entity
class KnownFact extends KeptRow {

    private String authorityCode;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private LocalDate knownOn;
    private String said;
    private String source;

    /** Of an area for improvement: by when it was to be put right. */
    private LocalDate due;

    /** Of an area for improvement: on which day it was found put right. */
    private LocalDate settled;

    private String byUser;
    private Instant at;

    protected KnownFact() {}

    KnownFact(
            String authorityCode,
            FactKind kind,
            LocalDate knownOn,
            String said,
            String source,
            LocalDate due,
            String byUser,
            Instant at) {
        super(UUID.randomUUID());
        this.authorityCode = authorityCode;
        this.kind = kind;
        this.knownOn = knownOn;
        this.said = said;
        this.source = source;
        this.due = due;
        this.byUser = byUser;
        this.at = at;
    }

    void settle(LocalDate day) {
        this.settled = day;
    }

    /**
     * Whether it speaks for an inspection: what was known before the last one began was looked at there, and an area for
     * improvement counts once its time is over.
     *
     * @param lastInspection the first day of the last inspection; null where there was none
     */
    boolean counts(LocalDate lastInspection, LocalDate today) {
        if (kind == FactKind.AREA_FOR_IMPROVEMENT) {
            return settled == null && due != null && due.isBefore(today);
        }
        return kind.indicator().isPresent() && (lastInspection == null || !knownOn.isBefore(lastInspection));
    }

    String authorityCode() {
        return authorityCode;
    }

    FactKind kind() {
        return kind;
    }

    LocalDate knownOn() {
        return knownOn;
    }

    String said() {
        return said;
    }

    String source() {
        return source;
    }

    LocalDate due() {
        return due;
    }

    LocalDate settled() {
        return settled;
    }
}
