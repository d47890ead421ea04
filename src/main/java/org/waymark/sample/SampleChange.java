package org.waymark.sample;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.waymark.platform.engine.KeptRow;

/** What became of the sample after it was drawn: a file not found, the case drawn in its place, a case added. */
@Entity
@Immutable
class SampleChange extends KeptRow {

    static final String WITHDRAWN = "withdrawn";
    static final String REPLACED = "replaced";
    static final String ADDED = "added";
    static final String NAMED = "named";

    static final String FILE_MISSING = "file-missing";
    static final String CHANCE = "chance";
    static final String MARKS_CHOSE = "marks";
    static final String LEAD_CHOSE = "chosen";

    private String inspectionId;
    private String kind;
    private String caseNumber;
    private String inPlaceOf;
    private String why;
    private String reason;
    private String sake;
    private Integer concerned;
    private String passedOver;
    private String byUser;
    private Instant at;

    protected SampleChange() {}

    /**
     * @param why    {@link #FILE_MISSING}, or who chose an added case: {@link #CHANCE}, {@link #MARKS_CHOSE} or
     *               {@link #LEAD_CHOSE}
     * @param reason in words
     */
    SampleChange(String inspectionId, String kind, String caseNumber, String why, String reason) {
        super(UUID.randomUUID());
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

    /** @param children who could have been added for it; null when the lead named the child */
    SampleChange forTheSakeOf(String trait, Integer children) {
        sake = trait;
        concerned = children;
        return this;
    }

    /** @param keys of children who came before, but whom the lists do not hold any more */
    SampleChange passingOver(List<String> keys) {
        passedOver = keys.isEmpty() ? null : String.join(",", keys);
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

    /** The trait for whose sake the case was added; null for others. */
    String sake() {
        return sake;
    }

    Integer concerned() {
        return concerned;
    }

    List<String> passedOver() {
        return passedOver == null ? List.of() : Arrays.asList(passedOver.split(","));
    }

    String byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
