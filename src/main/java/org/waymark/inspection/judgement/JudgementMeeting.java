package org.waymark.inspection.judgement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The meeting at which the team judged. */
@Entity
class JudgementMeeting {

    @Id
    private String inspectionId;

    private Instant heldAt;
    private String heldBy;
    private String qualityManager;
    private String qualityAbsentReason;
    private String proposedOverall;

    protected JudgementMeeting() {}

    /**
     * @param qualityManager      the user who attended; null with a reason when nobody did
     * @param proposedOverall     the overall grade that the lead proposed, before the grade cap; null where none is
     *                            given
     */
    JudgementMeeting(String inspectionId, String qualityManager, String qualityAbsentReason, String proposedOverall) {
        this.inspectionId = inspectionId;
        this.qualityManager = qualityManager;
        this.qualityAbsentReason = qualityAbsentReason;
        this.proposedOverall = proposedOverall;
    }

    JudgementMeeting held(String by, Instant at) {
        heldBy = by;
        heldAt = at;
        return this;
    }

    /** The overall grade that was proposed, before the grade cap; null where none is given. */
    String proposedOverall() {
        return proposedOverall;
    }

    String qualityManager() {
        return qualityManager;
    }

    String qualityAbsentReason() {
        return qualityAbsentReason;
    }

    String inspectionId() {
        return inspectionId;
    }
}
