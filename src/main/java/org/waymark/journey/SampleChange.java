package org.waymark.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What became of the sample after it was confirmed: a case withdrawn, replaced or added, with the reason. */
@Entity
@Immutable
class SampleChange {

    static final String WITHDRAWN = "withdrawn";
    static final String REPLACED = "replaced";
    static final String ADDED = "added";

    @Id
    private UUID id;

    private String inspectionId;
    private String kind;
    private String caseNumber;
    private String inPlaceOf;
    private String why;
    private String reason;
    private String byUser;
    private Instant at;

    protected SampleChange() {}

    /**
     * @param why    {@code family-declined}, {@code file-missing}, {@code chosen} or {@code other}
     * @param reason in words
     */
    SampleChange(String inspectionId, String kind, String caseNumber, String why, String reason) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.kind = kind;
        this.caseNumber = caseNumber;
        this.why = why;
        this.reason = reason;
    }

    SampleChange inPlaceOf(String number) {
        inPlaceOf = number;
        return this;
    }

    SampleChange by(String user, Instant when) {
        byUser = user;
        at = when;
        return this;
    }

    String kind() {
        return kind;
    }

    String caseNumber() {
        return caseNumber;
    }

    String inPlaceOf() {
        return inPlaceOf;
    }

    String why() {
        return why;
    }

    String reason() {
        return reason;
    }

    String byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
