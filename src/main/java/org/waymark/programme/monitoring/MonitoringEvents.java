package org.waymark.programme.monitoring;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.changes.InspectionCancelled;
import org.waymark.inspection.followup.NextInspection;
import org.waymark.inspection.followup.OutcomeRecorded;
import org.waymark.inspection.followup.StatementReceived;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.report.ReportPublished;
import org.waymark.report.ReportWithdrawn;

/** What inspections tell, and what it means for who is monitored. All of it in the transaction that tells it. */
@Component
class MonitoringEvents {

    private final Monitorings monitorings;
    private final MonitoringVisits visits;
    private final MonitoringRepository repository;
    private final MonitoringVisitRepository visited;
    private final NextInspection nextInspection;
    private final Judgements judgements;
    private final Inspections inspections;

    MonitoringEvents(
            Monitorings monitorings,
            MonitoringVisits visits,
            MonitoringRepository repository,
            MonitoringVisitRepository visited,
            NextInspection nextInspection,
            Judgements judgements,
            Inspections inspections) {
        this.monitorings = monitorings;
        this.visits = visits;
        this.repository = repository;
        this.visited = visited;
        this.nextInspection = nextInspection;
        this.judgements = judgements;
        this.inspections = inspections;
    }

    /**
     * The letter of a visit brings its monitoring on. Any other report ends what an earlier one under its framework began,
     * or what planned it, and begins anew where the framework says so of the grade.
     */
    @EventListener
    void published(ReportPublished report) {
        InspectionView inspection = report.inspection();
        Optional<MonitoringVisit> visit = visited.findByInspectionId(inspection.id());
        if (visit.isPresent()) {
            visits.letterOut(visit.get());
            return;
        }
        Optional<String> grade = judgements.overallGrade(inspection.id());
        String judged = grade.map(id -> inspection.framework().grade(id).title())
                .map(title -> "judged " + title.toLowerCase(Locale.UK))
                .orElse("without an overall grade");
        repository
                .findByReInspectionIdAndEndedOnIsNull(inspection.id())
                .forEach(one -> endedBy(one, inspection, judged));
        if (grade.isPresent()) {
            repository
                    .findByAuthorityCodeAndEndedOnIsNull(inspection.authority().code())
                    .stream()
                    .filter(one -> one.framework().equals(inspection.framework().id()))
                    .forEach(one -> endedBy(one, inspection, judged));
        }
        if (report.publicly() && !inspection.demonstration() && isMonitored(inspection, grade)) {
            begin(
                    inspection,
                    "%s, %s: the framework has such an authority monitored.".formatted(inspection.reference(), judged));
        }
    }

    private void endedBy(Monitoring one, InspectionView inspection, String judged) {
        monitorings.end(one, "Inspected again, %s: %s.".formatted(inspection.reference(), judged));
    }

    /** By what the framework names for the grade, whatever the grade is called. */
    private boolean isMonitored(InspectionView inspection, Optional<String> grade) {
        Framework framework = inspection.framework();
        return grade.filter(id -> nextInspection.after(framework, id).decision().equals(NextInspection.MONITOR))
                .isPresent();
    }

    /** Publication does not wait for it: what stands against it is told where managers look. */
    private void begin(InspectionView inspection, String because) {
        monitorings
                .objection(inspection)
                .ifPresentOrElse(
                        against -> inspections.note(inspection.id(), "Monitoring did not begin", against),
                        () -> monitorings.begin(inspection, because));
    }

    @EventListener
    void withdrawn(ReportWithdrawn report) {
        repository
                .findByInspectionIdAndEndedOnIsNull(report.inspectionId())
                .forEach(one -> monitorings.end(one, "What began it was withdrawn: " + report.reason()));
    }

    /** A manager decided otherwise than the framework says. What follows a visit is decided with its progress. */
    @EventListener
    void decided(OutcomeRecorded outcome) {
        if (visited.findByInspectionId(outcome.inspectionId()).isPresent()) {
            return;
        }
        if (outcome.monitored()) {
            begin(inspections.byId(outcome.inspectionId()), outcome.reason());
        } else {
            repository
                    .findByInspectionIdAndEndedOnIsNull(outcome.inspectionId())
                    .forEach(one -> monitorings.end(one, outcome.reason()));
        }
    }

    @EventListener
    void received(StatementReceived statement) {
        monitorings.statementReceived(statement.inspectionId());
    }

    @EventListener
    void cancelled(InspectionCancelled inspection) {
        visited.findByInspectionId(inspection.inspectionId()).ifPresent(visits::calledOff);
        repository
                .findByReInspectionIdAndEndedOnIsNull(inspection.inspectionId())
                .forEach(visits::reInspectionCalledOff);
    }
}
