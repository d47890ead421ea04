package org.waymark.casework.findings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.waymark.platform.engine.KeptRow;

/** What a case says of each judgement area, and what was answered to the framework's questions at its end. */
@Entity
public class CaseConclusion extends KeptRow {

    private String caseId;
    private String byUser;
    private Instant at;
    private Instant supersededAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "area_finding", joinColumns = @JoinColumn(name = "conclusion_id"))
    @OrderColumn(name = "place")
    private List<AreaFinding> areas = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "answered_question", joinColumns = @JoinColumn(name = "conclusion_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<AnsweredQuestion> answers = new ArrayList<>();

    protected CaseConclusion() {}

    public CaseConclusion(String caseId, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.byUser = byUser;
        this.at = at;
    }

    /** What was answered to the questions of the framework, in its order. */
    public void answers(List<AnsweredQuestion> answered) {
        answers.addAll(answered);
    }

    /** What stands of an area where two inspectors differed, as the lead decided. */
    void settle(String area, String grade) {
        areas.replaceAll(found -> found.area().equals(area) ? new AreaFinding(area, found.says(), grade) : found);
    }

    public void saysOf(List<AreaFinding> found) {
        areas.addAll(found);
    }

    public String caseId() {
        return caseId;
    }

    public String byUser() {
        return byUser;
    }

    public List<AreaFinding> areas() {
        return List.copyOf(areas);
    }

    /** Without the questions that were left empty. */
    public List<AnsweredQuestion> answers() {
        return List.copyOf(answers);
    }
}
