package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
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
    private final WorkingDays calendar;

    MonitoredAuthorities(
            MonitoringRepository repository,
            MonitoringVisitRepository visits,
            MonitoringRules rules,
            Inspections inspections,
            WorkingDays calendar) {
        this.repository = repository;
        this.visits = visits;
        this.rules = rules;
        this.inspections = inspections;
        this.calendar = calendar;
    }

    /**
     * A visit that is to come.
     *
     * @param day       about which it is held
     * @param framework under which it is
     */
    public record VisitToCome(LocalDate day, String framework) {}

    /**
     * The visits that are to come from one day to another and have no team yet: those that are planned, and one after each
     * interval until the next inspection is due. An action plan that is still asked for is expected in its time.
     */
    @Transactional(readOnly = true)
    public List<VisitToCome> visitsBetween(LocalDate from, LocalDate to) {
        return repository.findAllByOrderByBegunOnDesc().stream()
                .filter(one -> one.isOpen() && !NO_MORE_VISITS.contains(one.stage()))
                .flatMap(one -> daysOf(one, to).stream().map(day -> new VisitToCome(day, one.visitsFramework())))
                .filter(visit -> !visit.day().isBefore(from))
                .toList();
    }

    private List<LocalDate> daysOf(Monitoring one, LocalDate to) {
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
        for (LocalDate next = last.plusMonths(one.months());
                next.isBefore(until) && !next.isAfter(to);
                next = next.plusMonths(one.months())) {
            days.add(next);
        }
        return days.stream().filter(day -> !day.isAfter(to)).toList();
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
