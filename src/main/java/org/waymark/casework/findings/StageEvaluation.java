package org.waymark.casework.findings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What an inspector found at one stage of a child's journey, or why it could not be seen. */
@Entity
public class StageEvaluation extends KeptRow {

    private String caseId;
    private String stage;
    private String notSeen;

    @Embedded
    private FileExamination examined;

    private String byUser;
    private Instant at;
    private Instant supersededAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "strand_evaluation", joinColumns = @JoinColumn(name = "stage_evaluation_id"))
    @OrderColumn(name = "place")
    private List<StrandEvaluation> strands = new ArrayList<>();

    protected StageEvaluation() {}

    public StageEvaluation(String caseId, String stage, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.stage = stage;
        this.byUser = byUser;
        this.at = at;
    }

    public void seen(FileExamination with, List<StrandEvaluation> found) {
        examined = with;
        strands.addAll(found);
    }

    public void notSeen(String reason) {
        notSeen = reason;
    }

    public String caseId() {
        return caseId;
    }

    public String stage() {
        return stage;
    }

    /** Why the stage could not be seen; null when it was. */
    public String notSeen() {
        return notSeen;
    }

    public FileExamination examined() {
        return examined == null ? new FileExamination(null, null, null) : examined;
    }

    public String byUser() {
        return byUser;
    }

    public Instant at() {
        return at;
    }

    /** Whether a later one took its place, in a case that was opened again. */
    public boolean isSuperseded() {
        return supersededAt != null;
    }

    public List<StrandEvaluation> strands() {
        return List.copyOf(strands);
    }
}
