package org.waymark.inspection.judgement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** The judgement was reopened: why, by whom, and what had been judged before of the areas that were judged anew. */
@Entity
class JudgementReopening extends KeptRow {

    private String inspectionId;
    private int number;
    private Instant reopenedAt;
    private String reopenedBy;
    private String reason;
    private String qualityManager;
    private String qualityAbsentReason;
    private String proposedOverall;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "judgement_earlier", joinColumns = @JoinColumn(name = "reopening_id"))
    private List<Earlier> earlier = new ArrayList<>();

    protected JudgementReopening() {}

    /** @param number of this inspection's reopenings, from 1 */
    JudgementReopening(String inspectionId, int number, String reason) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.number = number;
        this.reason = reason;
    }

    JudgementReopening by(String user, Instant at) {
        reopenedBy = user;
        reopenedAt = at;
        return this;
    }

    /** @param manager the quality assurance manager who took part; null with a reason when none did */
    JudgementReopening with(String manager, String absentReason) {
        qualityManager = manager;
        qualityAbsentReason = absentReason;
        return this;
    }

    /** @param overall the overall grade as it is proposed from now on, before the grade cap; null where none is given */
    void proposing(String overall) {
        proposedOverall = overall;
    }

    void keep(Judgement before) {
        earlier.add(new Earlier(
                before.area(),
                before.grade(),
                before.toJudged().limited(),
                before.overrideReason(),
                before.unseenReason(),
                before.dissentBy(),
                before.dissent()));
    }

    String inspectionId() {
        return inspectionId;
    }

    UUID id() {
        return getId();
    }

    int number() {
        return number;
    }

    Instant reopenedAt() {
        return reopenedAt;
    }

    String reopenedBy() {
        return reopenedBy;
    }

    String reason() {
        return reason;
    }

    String qualityManager() {
        return qualityManager;
    }

    String qualityAbsentReason() {
        return qualityAbsentReason;
    }

    String proposedOverall() {
        return proposedOverall;
    }

    List<Earlier> earlier() {
        return List.copyOf(earlier);
    }

    /** An area as it had been judged. @param grade null for a narrative area */
    @Embeddable
    record Earlier(
            String area,
            String grade,
            boolean limited,
            String overrideReason,
            String unseenReason,
            String dissentBy,
            String dissent) {}
}
