package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.monitoring.MonitoringRules.WorkedDay;
import org.waymark.programme.rules.Successors;

/** The visits to monitored authorities, each a real inspection: planned in time, held, called off. */
@Service
@Transactional
class MonitoringVisits {

    private static final String PLANNED = "visit-planned";
    private static final String OVER = "visit-over";
    private static final String CANCELLED = "re-inspection-cancelled";

    private final Monitorings monitorings;
    private final MonitoringRepository repository;
    private final MonitoringVisitRepository visits;
    private final MonitoringRules rules;
    private final Frameworks frameworks;
    private final Authorities authorities;
    private final Inspections inspections;
    private final Acting acting;
    private final AdvisoryLocks locks;
    private final Successors successors = Successors.inForce();

    MonitoringVisits(
            Monitorings monitorings,
            MonitoringRepository repository,
            MonitoringVisitRepository visits,
            MonitoringRules rules,
            Frameworks frameworks,
            Authorities authorities,
            Inspections inspections,
            Acting acting,
            AdvisoryLocks locks) {
        this.monitorings = monitorings;
        this.repository = repository;
        this.visits = visits;
        this.rules = rules;
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.inspections = inspections;
        this.acting = acting;
        this.locks = locks;
    }

    /** Those for which a visit is planned by itself when its time has come. */
    @Transactional(readOnly = true)
    public List<UUID> toPlan() {
        return repository.findByStageAndConflictIsNull(MonitoringStage.VISIT_TO_PLAN).stream()
                .map(Monitoring::getId)
                .toList();
    }

    /**
     * Plans the next visit as the manager who decided last, once its time has come, unless another node just did. An
     * authority that is no more is followed by those that took over from it.
     *
     * @return whether anything was done
     * @throws RefusedAnswers where it cannot be planned so
     */
    @WriteTransaction
    public boolean planInTime(UUID id) {
        locks.take("monitoring", id.toString());
        Monitoring one = monitorings.byId(id);
        if (one.stage() != MonitoringStage.VISIT_TO_PLAN || one.conflict() != null) {
            return false;
        }
        WorkedDay next = next(one);
        if (!rules.isTimeToPlan(next.day(), monitorings.today())) {
            return false;
        }
        AuthorityView authority = authorities.byCode(one.authorityCode());
        if (!authority.existsOn(next.day())) {
            followSuccessors(one, authority, next.day());
        } else {
            acting.as(one.decidedBy(), () -> plan(one, next));
        }
        return true;
    }

    private void followSuccessors(Monitoring one, AuthorityView authority, LocalDate day) {
        List<AuthorityView> after = successors.of(authority.code()).stream()
                .map(authorities::byCode)
                .filter(successor -> successor.existsOn(day))
                .toList();
        if (after.isEmpty()) {
            throw RefusedAnswers.of(
                    "", "%s is no more, and nobody is known to have taken over from it.".formatted(authority.name()));
        }
        monitorings.takenOver(
                one,
                after.stream().map(AuthorityView::code).toList(),
                "%s is no more: %s took over from it."
                        .formatted(
                                authority.name(),
                                String.join(
                                        " and ",
                                        after.stream().map(AuthorityView::name).toList())));
    }

    /**
     * A manager plans the next visit on a day of their own.
     *
     * @throws RefusedAnswers when none is due to be planned, or it cannot be planned so
     */
    @WriteTransaction
    public void planByHand(UUID id, LocalDate firstDay) {
        locks.take("monitoring", id.toString());
        Monitoring one = monitorings.byId(id);
        if (one.stage() != MonitoringStage.VISIT_TO_PLAN) {
            throw RefusedAnswers.of(
                    "firstDay", "No visit is to be planned now. " + one.stage().inWords() + ".");
        }
        plan(one, new WorkedDay(firstDay, "Planned by hand."));
    }

    private void plan(Monitoring one, WorkedDay first) {
        InspectionView visit = inspections.plan(new PlanRequest(
                one.visitsFramework(),
                one.authorityCode(),
                first.day(),
                inspections.byId(one.inspectionId()).demonstration(),
                held(one.getId()).size() + 1));
        int number = visits.findByMonitoringIdOrderByNumber(one.getId()).size() + 1;
        visits.saveAndFlush(new MonitoringVisit(one.getId(), number, visit.id(), first.day(), first.why()));
        one.visitPlanned();
        monitorings.tell(one, PLANNED);
    }

    /** The same for whoever looks: empty where its year is not known yet, or its framework is gone. */
    @Transactional(readOnly = true)
    public Optional<WorkedDay> expected(Monitoring one) {
        try {
            return Optional.of(next(one));
        } catch (YearNotKnown | RefusedAnswers notYet) {
            return Optional.empty();
        }
    }

    /** The first day of the next visit with its working. */
    private WorkedDay next(Monitoring one) {
        if (!frameworks.has(one.visitsFramework())) {
            throw RefusedAnswers.of("", "The framework of its visits is there no more.");
        }
        Optional<LocalDate> before =
                held(one.getId()).stream().map(MonitoringVisit::firstDay).max(Comparator.naturalOrder());
        return rules.nextVisit(
                frameworks.byId(one.visitsFramework()),
                before.orElse(one.planChecked()),
                before.isEmpty(),
                one.months(),
                monitorings.today());
    }

    /** Those that were held, the earliest first. */
    List<MonitoringVisit> held(UUID monitoring) {
        return visits.findByMonitoringIdOrderByNumber(monitoring).stream()
                .filter(MonitoringVisit::wasHeld)
                .toList();
    }

    /** Why a visit is not planned by itself, for managers to read. */
    @WriteTransaction
    public void conflicts(UUID id, String why) {
        Monitoring one = monitorings.byId(id);
        one.visitToPlanByHand(why);
        monitorings.save(one);
    }

    /** The letter of a visit is out. */
    void letterOut(MonitoringVisit visit) {
        over(visit, true);
    }

    /** A visit is called off: the next is planned by hand. */
    void calledOff(MonitoringVisit visit) {
        over(visit, false);
    }

    private void over(MonitoringVisit visit, boolean held) {
        visit.over(held, monitorings.today());
        visits.saveAndFlush(visit);
        Monitoring one = monitorings.byId(visit.monitoringId());
        if (one.stage() != MonitoringStage.VISITED) {
            return;
        }
        if (held) {
            one.visitHeld();
        } else {
            one.visitToPlanByHand("The visit planned for %s was cancelled: a manager plans the next one."
                    .formatted(InWords.day(visit.firstDay())));
        }
        monitorings.tell(one, OVER);
    }

    /** The inspection that was to end it is cancelled: another is planned. */
    void reInspectionCalledOff(Monitoring one) {
        one.reInspectionCancelled();
        monitorings.tell(one, CANCELLED);
    }
}
