package org.waymark.programme.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.ReInspection;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.changes.Interventions;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.followup.AuthorityDuties;
import org.waymark.inspection.followup.AuthorityDuties.SuppliedStatement;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.simulation.ProgrammeFrameworks;
import org.waymark.report.Improvement;
import org.waymark.report.Reports;

/** The authorities that are monitored: how each begins, what becomes of its action plan, how it ends. */
@Service
@Transactional
class Monitorings {

    static final String PROCESS = "monitoring";
    static final String MONITORING_ID = "monitoringId";

    private static final Set<InspectionStatus> PUBLISHED = Set.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED);
    private static final String PLAN_RECEIVED = "action-plan-received";
    private static final String ENDED = "monitoring-ended";

    private final MonitoringRepository repository;
    private final MonitoredAreaRepository areas;
    private final MonitoringVisitRepository visits;
    private final MonitoringRules rules;
    private final Frameworks frameworks;
    private final Inspections inspections;
    private final Interventions interventions;
    private final AuthorityDuties duties;
    private final Reports reports;
    private final Processes processes;
    private final CurrentUser currentUser;
    private final Clock clock;

    Monitorings(
            MonitoringRepository repository,
            MonitoredAreaRepository areas,
            MonitoringVisitRepository visits,
            MonitoringRules rules,
            Frameworks frameworks,
            Inspections inspections,
            Interventions interventions,
            AuthorityDuties duties,
            Reports reports,
            Processes processes,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.areas = areas;
        this.visits = visits;
        this.rules = rules;
        this.frameworks = frameworks;
        this.inspections = inspections;
        this.interventions = interventions;
        this.duties = duties;
        this.reports = reports;
        this.processes = processes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A manager has an authority monitored whose framework does not say so.
     *
     * @throws RefusedAnswers when there is no published report to begin from, or it is monitored already
     */
    @WriteTransaction
    UUID beginByHand(String reference, String reason) {
        InspectionView inspection = inspections
                .idOf(reference.strip())
                .map(inspections::byId)
                .orElseThrow(() -> RefusedAnswers.of(
                        "inspection",
                        "There is no inspection of this reference. Right would be one such as CP-301-20121203."));
        if (!PUBLISHED.contains(inspection.status())) {
            throw RefusedAnswers.of(
                    "inspection",
                    "What this inspection found is not published. Monitoring begins from what is published.");
        }
        objection(inspection).ifPresent(against -> {
            throw RefusedAnswers.of("inspection", against);
        });
        return begin(inspection, reason.strip()).getId();
    }

    /** What stands against monitoring the authority after this inspection; empty where nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> objection(InspectionView inspection) {
        if (ProgrammeFrameworks.ofVisits(frameworks) == null) {
            return Optional.of(
                    "No framework of visits to monitored authorities is there: an administrator adds its file first.");
        }
        // Nobody is monitored twice after inspections under one framework; under two, each is ended by its own
        return repository
                .findByAuthorityCodeAndEndedOnIsNull(inspection.authority().code())
                .stream()
                .filter(open -> open.framework().equals(inspection.framework().id()))
                .findFirst()
                .map(open -> "%s is monitored since %s. End that first."
                        .formatted(inspection.authority().name(), InWords.day(open.begunOn())));
    }

    /** Asks the authority for its action plan and begins the process. Whether anything stands against it is asked before. */
    Monitoring begin(InspectionView inspection, String because) {
        Framework ofVisits = ProgrammeFrameworks.ofVisits(frameworks);
        Monitoring one = new Monitoring(
                inspection.id(),
                inspection.authority().code(),
                inspection.framework().id(),
                ofVisits.id(),
                months(ofVisits));
        one.begins(today(), actor(), because);
        Optional<SuppliedStatement> statement = duties.statement(inspection.id());
        if (duties.isAsked(inspection.id(), AuthorityDuties.STATEMENT)) {
            Deadline limit = duties.limitOf(inspection.id(), AuthorityDuties.STATEMENT);
            one.asksForPlan(MonitoringStage.PLAN_EXPECTED, limit.origin(), limit.workingDays());
        } else {
            one.asksForPlan(MonitoringStage.PLAN_ASKED, today(), rules.planDays());
        }
        repository.saveAndFlush(one);
        List<MonitoredArea> named = new ArrayList<>();
        for (Improvement improvement : reports.of(inspection.id()).improvements()) {
            named.add(new MonitoredArea(
                    one.getId(), named.size() + 1, improvement.what(), timeScale(inspection.framework(), improvement)));
        }
        areas.saveAll(named);
        start(one, inspection);
        inspections.note(inspection.id(), "Monitoring began", because);
        statement.ifPresent(there -> planSupplied(one, there));
        return one;
    }

    private static int months(Framework ofVisits) {
        return ofVisits.after(null).map(ReInspection::months).orElse(3);
    }

    private static String timeScale(Framework framework, Improvement improvement) {
        return framework.reportTimeScales().stream()
                .filter(scale -> scale.id().equals(improvement.timeScale()))
                .map(Framework.TimeScale::title)
                .findFirst()
                .orElse(null);
    }

    private void start(Monitoring one, InspectionView inspection) {
        processes.start(
                PROCESS,
                inspection.id(),
                key(one, inspection),
                Map.of(MONITORING_ID, one.getId().toString()));
    }

    /** People read it beside the task: the authority's code stands in it only where it is another's than the inspection's. */
    private static String key(Monitoring one, InspectionView inspection) {
        String whose = one.authorityCode().equals(inspection.authority().code()) ? "" : "-" + one.authorityCode();
        return inspection.reference() + "/monitoring" + whose;
    }

    /** Tells its process what has happened; the domain's rows are written before. */
    void tell(Monitoring one, String message) {
        repository.saveAndFlush(one);
        processes.tellCase(one.inspectionId(), key(one, inspections.byId(one.inspectionId())), message);
    }

    /** The statement that its duties ask for has come. */
    void statementReceived(String inspectionId) {
        repository.findByInspectionIdAndEndedOnIsNull(inspectionId).stream()
                .filter(one -> one.stage() == MonitoringStage.PLAN_EXPECTED)
                .forEach(one -> duties.statement(inspectionId).ifPresent(there -> planSupplied(one, there)));
    }

    private void planSupplied(Monitoring one, SuppliedStatement statement) {
        boolean waits = one.stage() == MonitoringStage.PLAN_EXPECTED;
        one.planReceived(statement.on(), statement.place(), statement.words());
        if (waits) {
            tell(one, PLAN_RECEIVED);
        }
    }

    /** A manager ends it before the authority was inspected again. */
    @WriteTransaction
    void endByHand(UUID id, String reason) {
        Monitoring one = byId(id);
        if (!one.isOpen()) {
            throw RefusedAnswers.of("reason", "It ended on %s already.".formatted(InWords.day(one.endedOn())));
        }
        end(one, reason.strip());
    }

    /** Ends it, and calls off the visit of which the authority has not been told. */
    void end(Monitoring one, String because) {
        one.ends(today(), actor(), because);
        tell(one, ENDED);
        inspections.note(one.inspectionId(), "Monitoring ended", because);
        visits.findByMonitoringIdOrderByNumber(one.getId()).stream()
                .filter(MonitoringVisit::isUnderWay)
                .filter(visit -> inspections.byId(visit.inspectionId()).call() == null)
                .forEach(visit ->
                        interventions.cancelInRunning(visit.inspectionId(), "The monitoring has ended: " + because));
    }

    /** Goes on with whoever took over from an authority that is no more. */
    void takenOver(Monitoring one, List<String> successors, String because) {
        List<MonitoredArea> named = areas.findByMonitoringIdOrderByPlace(one.getId());
        InspectionView inspection = inspections.byId(one.inspectionId());
        end(one, because);
        for (String code : successors) {
            boolean already = repository.findByAuthorityCodeAndEndedOnIsNull(code).stream()
                    .anyMatch(open -> open.framework().equals(one.framework()));
            if (!already) {
                Monitoring next =
                        new Monitoring(one.inspectionId(), code, one.framework(), one.visitsFramework(), one.months());
                next.begins(today(), one.decidedBy(), because);
                next.takesOver(one);
                repository.saveAndFlush(next);
                areas.saveAll(named.stream().map(area -> area.in(next.getId())).toList());
                start(next, inspection);
            }
        }
    }

    void save(Monitoring one) {
        repository.saveAndFlush(one);
    }

    /** @throws IllegalArgumentException when there is none of this id */
    Monitoring byId(UUID id) {
        return repository.findById(id).orElseThrow(() -> new IllegalArgumentException("There is no such monitoring."));
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    String actor() {
        return currentUser.isSomebody() ? currentUser.id() : Inspections.WAYMARK;
    }
}
