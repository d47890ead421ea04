package org.waymark.casework.findings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What a case says of each judgement area; of a tracked case, besides, what the help changed for the child. */
@Entity
public class CaseConclusion extends KeptRow {

    @Id
    private UUID id;

    private String caseId;
    private String differenceMade;
    private String earlyHelpAnswer;
    private String earlyHelpCould;

    @Column(name = "absence_of_help_did")
    private String absenceOfHelpDid;

    private String byUser;
    private Instant at;
    private Instant supersededAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "area_finding", joinColumns = @JoinColumn(name = "conclusion_id"))
    @OrderColumn(name = "place")
    private List<AreaFinding> areas = new ArrayList<>();

    protected CaseConclusion() {}

    public CaseConclusion(String caseId, String byUser, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.byUser = byUser;
        this.at = at;
    }

    /** @param difference what the help changed for the child; null for a sampled case */
    public void helpDid(String difference, EarlyHelp earlyHelp) {
        differenceMade = difference;
        earlyHelpAnswer = earlyHelp.answer();
        earlyHelpCould = earlyHelp.could();
        absenceOfHelpDid = earlyHelp.absenceDid();
    }

    /** What stands of an area where two inspectors differed, as the lead decided. */
    void settle(String area, String grade) {
        areas.replaceAll(found -> found.area().equals(area) ? new AreaFinding(area, found.says(), grade) : found);
    }

    /** One of {@link EarlyHelp}'s answers; null when it was not asked. */
    public String earlyHelpAnswer() {
        return earlyHelpAnswer;
    }

    public void saysOf(List<AreaFinding> found) {
        areas.addAll(found);
    }

    public String caseId() {
        return caseId;
    }

    /** Null for a sampled case. */
    public String differenceMade() {
        return differenceMade;
    }

    /** Null for a sampled case of a child who came neither under protection nor into care. */
    public String earlyHelpCould() {
        return earlyHelpCould;
    }

    public String absenceOfHelpDid() {
        return absenceOfHelpDid;
    }

    public String byUser() {
        return byUser;
    }

    public List<AreaFinding> areas() {
        return List.copyOf(areas);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
