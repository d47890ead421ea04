package org.waymark.casework.findings;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What should find its way into the report, as the inspector of a case sees it. */
@Entity
public class ReportFlag extends KeptRow {

    private String caseId;
    private String stage;
    private int place;
    private String area;
    private String says;
    private String byUser;
    private Instant at;
    private Instant supersededAt;

    protected ReportFlag() {}

    /** @param stage null for a sampled case */
    ReportFlag(String caseId, String stage, int place, FlagAnswer given) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.stage = stage;
        this.place = place;
        this.area = given.area();
        this.says = given.says();
    }

    ReportFlag by(String user, Instant when) {
        byUser = user;
        at = when;
        return this;
    }

    String caseId() {
        return caseId;
    }

    public String stage() {
        return stage;
    }

    public String area() {
        return area;
    }

    public String says() {
        return says;
    }

    public String byUser() {
        return byUser;
    }

    public FlagAnswer answer() {
        return new FlagAnswer(area, says);
    }
}
