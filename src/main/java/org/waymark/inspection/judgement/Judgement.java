package org.waymark.inspection.judgement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** What the team judged of one area of the framework, on what it found. */
@Entity
class Judgement {

    @EmbeddedId
    private Key key;

    private String grade;
    private String findings;
    private boolean limited;
    private String overrideReason;
    private String unseenReason;
    private String dissentBy;
    private String dissent;

    protected Judgement() {}

    /**
     * @param grade    an id of the framework's scale; null for a narrative area
     * @param findings all of them, one after another; each stands by itself beside this
     */
    Judgement(String inspectionId, String area, String grade, String findings) {
        this.key = new Key(inspectionId, area);
        this.grade = grade;
        this.findings = findings;
    }

    /** The grade cap held this grade down. */
    void limited() {
        limited = true;
    }

    /** The grade cap would have held this grade down; the lead went past it, and says why. */
    void overridden(String reason) {
        overrideReason = reason;
    }

    /** Nobody had seen anything of this area, and the team says why it judges it all the same. */
    void unseen(String reason) {
        unseenReason = reason;
    }

    /** @param by the member of the team who sees it otherwise */
    void dissent(String by, String words) {
        dissentBy = by;
        dissent = words;
    }

    String area() {
        return key.area();
    }

    Judgements.Judged toJudged() {
        return new Judgements.Judged(key.area(), grade, findings, limited, unseenReason);
    }

    String grade() {
        return grade;
    }

    String overrideReason() {
        return overrideReason;
    }

    String unseenReason() {
        return unseenReason;
    }

    String dissentBy() {
        return dissentBy;
    }

    String dissent() {
        return dissent;
    }

    @Embeddable
    record Key(String inspectionId, String area) implements Serializable {}
}
