package org.waymark.programme.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.calendar.InWords;
import org.waymark.platform.engine.KeptRow;

/** One authority that is monitored, from the report that began it to the one that ends it. */
@Entity
class Monitoring extends KeptRow {

    private String inspectionId;
    private String authorityCode;
    private String framework;
    private String visitsFramework;
    private int months;
    private LocalDate begunOn;
    private String begunBy;
    private String begunBecause;

    @Enumerated(EnumType.STRING)
    private MonitoringStage stage;

    private LocalDate planCountedFrom;
    private int planDays;
    private LocalDate planReceived;
    private String planPlace;
    private String planWords;
    private boolean planReflects;
    private LocalDate planChecked;
    private String planRemark;
    private String decidedBy;
    private String conflict;
    private String reInspectionId;
    private LocalDate endedOn;
    private String endedBy;
    private String endedBecause;

    protected Monitoring() {}

    /**
     * @param inspectionId    whose report began it; the engine's tenant
     * @param framework       the id of the framework of that report
     * @param visitsFramework the id of that of its visits
     * @param months          between two visits
     */
    Monitoring(String inspectionId, String authorityCode, String framework, String visitsFramework, int months) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.authorityCode = authorityCode;
        this.framework = framework;
        this.visitsFramework = visitsFramework;
        this.months = months;
    }

    /** @param user a user's id, or that of Waymark itself */
    void begins(LocalDate day, String user, String because) {
        this.begunOn = day;
        this.begunBy = user;
        this.begunBecause = because;
        this.decidedBy = user;
    }

    /** The authority is asked for its action plan, within so many working days of a day. */
    void asksForPlan(MonitoringStage asked, LocalDate countedFrom, int workingDays) {
        this.stage = asked;
        this.planCountedFrom = countedFrom;
        this.planDays = workingDays;
    }

    void planReceived(LocalDate day, String place, String words) {
        this.planReceived = day;
        this.planPlace = place;
        this.planWords = words;
        this.stage = MonitoringStage.PLAN_CHECKED;
    }

    /** It reflects what the inspectors found; from then on the authority is visited. */
    void planReflects(LocalDate day, String user, String remark) {
        this.planReflects = true;
        this.planChecked = day;
        this.planRemark = remark;
        this.decidedBy = user;
        this.stage = MonitoringStage.VISIT_TO_PLAN;
    }

    /** It does not: it is asked for again. */
    void planReturned(LocalDate day, String user, String remark, int workingDays) {
        this.planChecked = day;
        this.planRemark = remark;
        this.decidedBy = user;
        asksForPlan(MonitoringStage.PLAN_ASKED, day, workingDays);
    }

    /** Goes on from one whose authority is no more: with its action plan. */
    void takesOver(Monitoring before) {
        planCountedFrom = before.planCountedFrom;
        planDays = before.planDays;
        planReceived = before.planReceived;
        planPlace = before.planPlace;
        planWords = before.planWords;
        planReflects = before.planReflects;
        planChecked = before.planChecked;
        planRemark = before.planRemark;
        decidedBy = before.decidedBy;
        stage = MonitoringStage.VISIT_TO_PLAN;
    }

    void visitPlanned() {
        this.stage = MonitoringStage.VISITED;
        this.conflict = null;
    }

    /** @param why the next visit is not planned by itself */
    void visitToPlanByHand(String why) {
        this.stage = MonitoringStage.VISIT_TO_PLAN;
        this.conflict = why;
    }

    void visitHeld() {
        this.stage = MonitoringStage.PROGRESS;
    }

    void progressRecorded(String user, boolean inspectedNext) {
        this.decidedBy = user;
        this.stage = inspectedNext ? MonitoringStage.RE_INSPECTION_TO_PLAN : MonitoringStage.VISIT_TO_PLAN;
    }

    void reInspectionPlanned(String inspection) {
        this.reInspectionId = inspection;
        this.stage = MonitoringStage.RE_INSPECTED;
    }

    void reInspectionCancelled() {
        this.reInspectionId = null;
        this.stage = MonitoringStage.RE_INSPECTION_TO_PLAN;
    }

    void ends(LocalDate day, String user, String because) {
        this.endedOn = day;
        this.endedBy = user;
        this.endedBecause = because;
        this.stage = MonitoringStage.ENDED;
        this.conflict = null;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    String inspectionId() {
        return inspectionId;
    }

    String authorityCode() {
        return authorityCode;
    }

    String framework() {
        return framework;
    }

    String visitsFramework() {
        return visitsFramework;
    }

    int months() {
        return months;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    String begunBy() {
        return begunBy;
    }

    String begunBecause() {
        return begunBecause;
    }

    MonitoringStage stage() {
        return stage;
    }

    LocalDate planCountedFrom() {
        return planCountedFrom;
    }

    int planDays() {
        return planDays;
    }

    LocalDate planReceived() {
        return planReceived;
    }

    String planPlace() {
        return planPlace;
    }

    String planWords() {
        return planWords;
    }

    boolean planReflects() {
        return planReflects;
    }

    LocalDate planChecked() {
        return planChecked;
    }

    String planRemark() {
        return planRemark;
    }

    /** Whether the action plan was checked and what was found; null while none was supplied. */
    String checkedInWords() {
        if (planReceived == null) {
            return null;
        }
        boolean again = planChecked != null;
        if (stage == MonitoringStage.PLAN_CHECKED) {
            return again
                    ? "The one before did not reflect the findings, on %s; this one is being checked"
                            .formatted(InWords.day(planChecked))
                    : "It is being checked";
        }
        if (!again) {
            return "It was not checked";
        }
        return "%s: %s"
                .formatted(
                        InWords.day(planChecked),
                        planReflects ? "it reflects the findings" : "it does not reflect the findings");
    }

    /** Whether a plan that was supplied did not reflect the findings, and another is asked for. */
    boolean isPlanAskedAgain() {
        return stage == MonitoringStage.PLAN_ASKED && planChecked != null;
    }

    String decidedBy() {
        return decidedBy;
    }

    String conflict() {
        return conflict;
    }

    String reInspectionId() {
        return reInspectionId;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String endedBy() {
        return endedBy;
    }

    String endedBecause() {
        return endedBecause;
    }
}
