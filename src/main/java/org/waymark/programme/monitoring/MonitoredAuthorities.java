package org.waymark.programme.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.Inspections;

/** Which authorities are monitored, for whoever plans their next inspection. */
@Service
public class MonitoredAuthorities {

    private static final Set<MonitoringStage> NO_MORE_VISITS =
            Set.of(MonitoringStage.RE_INSPECTION_TO_PLAN, MonitoringStage.RE_INSPECTED, MonitoringStage.ENDED);

    private final MonitoringRepository repository;
    private final MonitoringVisitRepository visits;
    private final MonitoringRules rules;
    private final Inspections inspections;
    private final Frameworks frameworks;
    private final WorkingDays calendar;
    private final Clock clock;

    MonitoredAuthorities(
            MonitoringRepository repository,
            MonitoringVisitRepository visits,
            MonitoringRules rules,
            Inspections inspections,
            Frameworks frameworks,
            WorkingDays calendar,
            Clock clock) {
        this.repository = repository;
        this.visits = visits;
        this.rules = rules;
        this.inspections = inspections;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A visit that is to come.
     *
     * @param authority its code
     * @param day       the first day on site, as the rules of visits give it
     * @param framework under which it is
     */
    public record VisitToCome(String authority, LocalDate day, Framework framework) {}

    /**
     * The visits that are to come from one day to another and have no team yet: those that are planned, and one after each
     * interval until the next inspection is due. An action plan that is still asked for is expected in its time. One of a
     * framework that is there no more is not counted.
     */
    @Transactional(readOnly = true)
    public List<VisitToCome> visitsBetween(LocalDate from, LocalDate to) {
        return repository.findAllByOrderByBegunOnDesc().stream()
                .filter(one -> one.isOpen() && !NO_MORE_VISITS.contains(one.stage()))
                .filter(one -> frameworks.has(one.visitsFramework()))
                .flatMap(one -> visitsOf(one, frameworks.byId(one.visitsFramework()), to))
                .filter(visit -> !visit.day().isBefore(from))
                .toList();
    }

    private Stream<VisitToCome> visitsOf(Monitoring one, Framework framework, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate plan = one.planChecked() == null ? calendar.add(one.begunOn(), rules.planDays()) : one.planChecked();
        LocalDate last = plan;
        for (MonitoringVisit visit : visits.findByMonitoringIdOrderByNumber(one.getId())) {
            if (visit.isUnderWay()
                    && inspections.byId(visit.inspectionId()).members().isEmpty()) {
                days.add(visit.firstDay());
            }
            last = visit.isUnderWay() || visit.wasHeld() ? visit.firstDay() : last;
        }
        LocalDate until = rules.reInspection(plan).day();
        LocalDate next = next(one, framework, last);
        while (next.isBefore(until) && !next.isAfter(to)) {
            days.add(next);
            next = next(one, framework, next);
        }
        return days.stream()
                .filter(day -> !day.isAfter(to))
                .map(day -> new VisitToCome(one.authorityCode(), day, framework));
    }

    private LocalDate next(Monitoring one, Framework framework, LocalDate since) {
        return rules.nextVisit(framework, since, false, one.months(), London.dateOf(clock.instant()))
                .day();
    }

    /** By code, since when those are monitored whose report was under that framework, and what that means, in sentences. */
    @Transactional(readOnly = true)
    public Map<String, String> under(String framework) {
        return repository.findAllByOrderByBegunOnDesc().stream()
                .filter(one -> one.isOpen() && one.framework().equals(framework))
                .collect(Collectors.toMap(
                        Monitoring::authorityCode,
                        one ->
                                "It is monitored since %s: its next inspection is planned there, and ends the monitoring."
                                        .formatted(InWords.date(one.begunOn())),
                        (one, other) -> one));
    }
}
