package org.waymark.inspection.judgement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One thing the team found of an area, and the evidence it rests on. */
@Entity
class JudgementFinding extends KeptRow {

    private String inspectionId;
    private String area;
    private int place;
    private String text;
    private UUID supersededBy;
    private String body;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "judgement_finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "place")
    private List<Cited> evidence = new ArrayList<>();

    protected JudgementFinding() {}

    JudgementFinding(String inspectionId, String area, int place, String text, List<Cited> evidence) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.area = area;
        this.place = place;
        this.text = text;
        this.evidence.addAll(evidence);
    }

    /** @param answering the id of the inspected body that answers for it; null where none is named */
    JudgementFinding of(String answering) {
        body = answering;
        return this;
    }

    String body() {
        return body;
    }

    /** The team judged the area anew: this stays for whoever asks what was found before. */
    void supersededBy(UUID reopening) {
        supersededBy = reopening;
    }

    UUID supersededBy() {
        return supersededBy;
    }

    String area() {
        return area;
    }

    String text() {
        return text;
    }

    List<Cited> evidence() {
        return List.copyOf(evidence);
    }

    /**
     * @param evidence the id of the evidence
     * @param from     where it was seen, as it was called when the team judged
     * @param seenBy   the inspector's user; null where it is a count over all cases
     */
    @Embeddable
    record Cited(
            String evidence, @Column(name = "said_from") String from, String seenBy) {}
}
