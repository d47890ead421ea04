package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.programme.monitoring.MonitoringRules.WorkedDay;

/** What is shown of monitored authorities: all of it to managers and quality assurance, to an authority what it was told. */
@Component
@Transactional(readOnly = true)
class MonitoringPages {

    private final MonitoringRepository repository;
    private final MonitoringVisitRepository visited;
    private final MonitoringParts parts;
    private final Monitorings monitorings;
    private final MonitoringVisits visits;
    private final MonitoringRules rules;
    private final MinisterSteps minister;
    private final Authorities authorities;
    private final Inspections inspections;
    private final StaffAccess staff;
    private final People people;

    MonitoringPages(
            MonitoringRepository repository,
            MonitoringVisitRepository visited,
            MonitoringParts parts,
            Monitorings monitorings,
            MonitoringVisits visits,
            MonitoringRules rules,
            MinisterSteps minister,
            Authorities authorities,
            Inspections inspections,
            StaffAccess staff,
            People people) {
        this.repository = repository;
        this.visited = visited;
        this.parts = parts;
        this.monitorings = monitorings;
        this.visits = visits;
        this.rules = rules;
        this.minister = minister;
        this.authorities = authorities;
        this.inspections = inspections;
        this.staff = staff;
        this.people = people;
    }

    /**
     * @param framework title of that of the report that began it: an authority may be monitored after two
     * @param conflict  why the next visit is not planned by itself; null where nothing stands against it
     */
    record MonitoringLine(
            UUID id,
            String code,
            String authority,
            String framework,
            LocalDate begunOn,
            String stage,
            int visitsHeld,
            LocalDate reInspectionDue,
            String conflict,
            LocalDate endedOn) {}

    record MonitoringList(boolean mayDecide, int visitsAtLeast, List<MonitoringLine> lines) {}

    /** @param next when the next visit will be, with its working; null while none is to be planned */
    record MonitoringPage(
            UUID id,
            boolean mayDecide,
            boolean visitToPlan,
            String code,
            String authority,
            String reference,
            String inspection,
            String framework,
            LocalDate begunOn,
            String begunBy,
            String because,
            String stage,
            String conflict,
            MonitoringParts.PlanLine plan,
            List<MonitoringParts.VisitLine> visits,
            List<MonitoringParts.AreaLine> areas,
            List<MinisterSteps.StepLine> minister,
            WorkedDay next,
            WorkedDay reInspectionDue,
            String reInspection,
            LocalDate endedOn,
            String endedBecause) {}

    /** What the people of one inspection read: its authority nothing of what is to come. */
    record ToldPage(
            String framework,
            LocalDate begunOn,
            String because,
            MonitoringParts.PlanLine plan,
            List<MonitoringParts.VisitLine> visits,
            List<MonitoringParts.AreaLine> areas,
            List<MinisterSteps.StepLine> minister,
            LocalDate endedOn) {}

    MonitoringList list() {
        List<Monitoring> all = repository.findAllByOrderByBegunOnDesc();
        Map<String, AuthorityView> byCode = authorities.byCode();
        Map<UUID, Long> held =
                visited
                        .findByMonitoringIdInOrderByNumber(
                                all.stream().map(Monitoring::getId).toList())
                        .stream()
                        .filter(MonitoringVisit::wasHeld)
                        .collect(Collectors.groupingBy(MonitoringVisit::monitoringId, Collectors.counting()));
        return new MonitoringList(
                staff.is(StaffRole.MANAGER),
                rules.visitsAtLeast(),
                all.stream()
                        .map(one -> new MonitoringLine(
                                one.getId(),
                                one.authorityCode(),
                                byCode.get(one.authorityCode()).name(),
                                parts.title(one.framework()),
                                one.begunOn(),
                                one.stage().inWords(),
                                held.getOrDefault(one.getId(), 0L).intValue(),
                                due(one) == null ? null : due(one).day(),
                                one.conflict(),
                                one.endedOn()))
                        .toList());
    }

    private WorkedDay due(Monitoring one) {
        return one.isOpen() && one.planReflects() ? rules.reInspection(one.planChecked()) : null;
    }

    /** @throws IllegalArgumentException when there is none of this id */
    MonitoringPage of(UUID id) {
        Monitoring one = monitorings.byId(id);
        InspectionView inspection = inspections.byId(one.inspectionId());
        boolean toPlan = one.stage() == MonitoringStage.VISIT_TO_PLAN;
        return new MonitoringPage(
                id,
                staff.is(StaffRole.MANAGER),
                toPlan,
                one.authorityCode(),
                authorities.byCode(one.authorityCode()).name(),
                inspection.reference(),
                inspection.id(),
                parts.title(one.framework()),
                one.begunOn(),
                one.begunBy().equals(Inspections.WAYMARK) ? null : people.name(one.begunBy()),
                one.begunBecause(),
                one.stage().inWords(),
                one.conflict(),
                parts.plan(one),
                parts.visitLines(one, any -> true),
                parts.areaLines(one, any -> true),
                minister.of(id),
                toPlan ? visits.expected(one).orElse(null) : null,
                due(one),
                one.reInspectionId(),
                one.endedOn(),
                one.endedBecause());
    }

    /** Those that the inspection began, or is a visit of. */
    List<ToldPage> told(InspectionView inspection) {
        boolean oversees = staff.is(StaffRole.MANAGER, StaffRole.QUALITY);
        Stream<Monitoring> begun = repository.findByInspectionId(inspection.id()).stream()
                .filter(one -> one.authorityCode().equals(inspection.authority().code()));
        Stream<Monitoring> visiting =
                visited
                        .findByInspectionId(inspection.id())
                        .map(visit -> monitorings.byId(visit.monitoringId()))
                        .stream();
        return Stream.concat(begun, visiting)
                .map(one -> new ToldPage(
                        parts.title(one.framework()),
                        one.begunOn(),
                        one.begunBy().equals(Inspections.WAYMARK)
                                ? one.begunBecause()
                                : "The inspectorate decided to monitor the authority.",
                        parts.plan(one),
                        parts
                                .visitLines(
                                        one,
                                        visit -> oversees
                                                || visit.isOpenToAuthority()
                                                || visit.id().equals(inspection.id()))
                                .stream()
                                .map(MonitoringParts.VisitLine::asTold)
                                .toList(),
                        parts.areaLines(one, visit -> oversees || MonitoringParts.isLetterOut(visit)),
                        minister.of(one.getId()),
                        one.endedOn()))
                .toList();
    }
}
