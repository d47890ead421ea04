package org.waymark.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** What the team judged of one area of the framework. */
@Entity
class Judgement {

    @EmbeddedId
    private Key key;

    private String grade;
    private String findings;
    private boolean limited;
    private String overrideReason;
    private String dissent;

    protected Judgement() {}

    /** @param grade an id of the framework's scale; null for a narrative area */
    Judgement(String inspectionId, String area, String grade, String findings) {
        this.key = new Key(inspectionId, area);
        this.grade = grade;
        this.findings = findings;
    }

    /** The limiting rule held this grade down. */
    void limited() {
        limited = true;
    }

    /** The limiting rule would have held this grade down; the lead went past it, and says why. */
    void overridden(String reason) {
        overrideReason = reason;
    }

    void dissent(String words) {
        dissent = words;
    }

    String area() {
        return key.area();
    }

    Judgements.Judged toJudged() {
        return new Judgements.Judged(key.area(), grade, findings, limited);
    }

    String grade() {
        return grade;
    }

    @Embeddable
    record Key(String inspectionId, String area) implements Serializable {}
}
