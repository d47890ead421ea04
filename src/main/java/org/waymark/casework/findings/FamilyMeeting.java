package org.waymark.casework.findings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/**
 * The meeting with a child, the parents or carers: arranged by the link officer, held by the inspector (2012: paragraph
 * 40).
 */
@Entity
public class FamilyMeeting extends KeptRow {

    @Version
    private int version;

    private String caseId;
    private Instant plannedAt;
    private String place;
    private String cannotBeBecause;
    private String arrangedBy;
    private Instant arrangedAt;
    private boolean met;
    private String notMetBecause;
    private boolean declined;

    @Embedded
    private FamilyMet held;

    private String recordedBy;
    private Instant recordedAt;

    protected FamilyMeeting() {}

    public FamilyMeeting(String caseId, String arrangedBy, Instant arrangedAt) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.arrangedBy = arrangedBy;
        this.arrangedAt = arrangedAt;
    }

    public void arranged(Instant when, String where) {
        plannedAt = when;
        place = where;
    }

    /** @param byFamily whether it is the family's own wish */
    public void cannotBe(String because, boolean byFamily) {
        cannotBeBecause = because;
        declined = byFamily;
    }

    public void met(FamilyMet meeting, String by, Instant at) {
        met = true;
        held = meeting;
        record(by, at);
    }

    public void notMet(String because, boolean byFamily, String by, Instant at) {
        notMetBecause = because;
        declined = declined || byFamily;
        record(by, at);
    }

    private void record(String by, Instant at) {
        if (recordedAt != null) {
            throw new IllegalStateException("The meeting with the family has been recorded already.");
        }
        recordedBy = by;
        recordedAt = at;
    }

    public String caseId() {
        return caseId;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public String place() {
        return place;
    }

    public String cannotBeBecause() {
        return cannotBeBecause;
    }

    /** Whether the child or the family said no, as they may. */
    public boolean wasDeclined() {
        return declined;
    }

    public boolean wasHeld() {
        return met;
    }

    public String notMetBecause() {
        return notMetBecause;
    }

    /** What was heard; null unless they met. */
    public FamilyMet held() {
        return held;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
