package org.waymark.programme.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** The programme of a year as it was proposed, and what became of the proposal. */
@Entity
class ProgrammeYear extends KeptRow {

    @Id
    private UUID id;

    private LocalDate firstDay;
    private String framework;
    private String inspectors;
    private String seed;
    private String proposedBy;
    private Instant proposedAt;
    private String approvedBy;
    private Instant approvedAt;
    private Instant withdrawnAt;

    protected ProgrammeYear() {}

    ProgrammeYear(LocalDate firstDay, String framework, String inspectors, String seed, String proposedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.firstDay = firstDay;
        this.framework = framework;
        this.inspectors = inspectors;
        this.seed = seed;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    void approve(String user, Instant at) {
        this.approvedBy = user;
        this.approvedAt = at;
    }

    void withdraw(Instant at) {
        this.withdrawnAt = at;
    }

    /** Whether it can still be pinned, approved or withdrawn. */
    boolean isProposed() {
        return approvedAt == null && withdrawnAt == null;
    }

    @Override
    public UUID getId() {
        return id;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }

    String framework() {
        return framework;
    }

    String inspectors() {
        return inspectors;
    }

    String seed() {
        return seed;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
