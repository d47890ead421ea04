package org.waymark.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.RefusedAnswers;

/** A report that the public reads: which version of it is the current one, and whether it was withdrawn. */
@Entity
@Table(name = "published_report")
public class PublishedReport {

    @Id
    private String inspectionId;

    @Version
    private int version;

    private String reference;
    private String authority;
    private String authorityCode;
    private String framework;
    private String frameworkId;
    private String overallGrade;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean demonstration;
    private LocalDate publishedOn;
    private int currentNumber;
    private Instant changedAt;
    private String withdrawnBecause;
    private String withdrawnBy;
    private LocalDate withdrawnOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "published_judgement", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<PublishedJudgement> judgements = new ArrayList<>();

    protected PublishedReport() {}

    public PublishedReport(InspectionView inspection, ReportContent content, LocalDate publishedOn, Instant at) {
        this.inspectionId = inspection.id();
        this.authorityCode = inspection.authority().code();
        this.frameworkId = inspection.framework().id();
        this.reference = content.reference();
        this.authority = content.authority();
        this.framework = content.framework();
        this.firstDay = content.firstDay();
        this.lastDay = content.lastDay();
        this.demonstration = content.demonstration();
        this.publishedOn = publishedOn;
        this.currentNumber = 1;
        this.changedAt = at;
        content.sections().stream()
                .filter(section -> section.grade() != null)
                .map(section -> new PublishedJudgement(
                        section.id(),
                        section.title(),
                        section.grade().id(),
                        section.grade().title()))
                .forEach(judgements::add);
        this.overallGrade = judgements.stream()
                .filter(one -> inspection.framework().isOverall(one.area()))
                .map(PublishedJudgement::gradeTitle)
                .findFirst()
                .orElse(null);
    }

    /**
     * A corrected version takes the place of the current one.
     *
     * @return its number
     * @throws RefusedAnswers when the report was withdrawn
     */
    public int corrected(Instant at) {
        requireNotWithdrawn();
        changedAt = at;
        return ++currentNumber;
    }

    /** @throws RefusedAnswers when it was withdrawn before */
    public void withdraw(String manager, String reason, LocalDate on, Instant at) {
        requireNotWithdrawn();
        withdrawnBy = manager;
        withdrawnBecause = reason;
        withdrawnOn = on;
        changedAt = at;
    }

    private void requireNotWithdrawn() {
        if (isWithdrawn()) {
            throw RefusedAnswers.of("", "This was withdrawn. Nothing more can be changed in it.");
        }
    }

    public boolean isWithdrawn() {
        return withdrawnBecause != null;
    }

    public String inspectionId() {
        return inspectionId;
    }

    public String reference() {
        return reference;
    }

    public String authority() {
        return authority;
    }

    public String authorityCode() {
        return authorityCode;
    }

    public String framework() {
        return framework;
    }

    public String frameworkId() {
        return frameworkId;
    }

    /** The grade's title; null where the framework gives none. */
    public String overallGrade() {
        return overallGrade;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public int currentNumber() {
        return currentNumber;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public List<PublishedJudgement> judgements() {
        return List.copyOf(judgements);
    }
}
