package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionStatus;
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

    private static final Set<InspectionStatus> PUBLISHED = Set.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED);

    private final MonitoringRepository repository;
    private final MonitoringVisitRepository visited;
    private final MonitoredAreaRepository areas;
    private final ProgressOfAreas progress;
    private final Monitorings monitorings;
    private final MonitoringVisits visits;
    private final MonitoringRules rules;
    private final Frameworks frameworks;
    private final Authorities authorities;
    private final Inspections inspections;
    private final StaffAccess staff;
    private final People people;

    MonitoringPages(
            MonitoringRepository repository,
            MonitoringVisitRepository visited,
            MonitoredAreaRepository areas,
            ProgressOfAreas progress,
            Monitorings monitorings,
            MonitoringVisits visits,
            MonitoringRules rules,
            Frameworks frameworks,
            Authorities authorities,
            Inspections inspections,
            StaffAccess staff,
            People people) {
        this.repository = repository;
        this.visited = visited;
        this.areas = areas;
        this.progress = progress;
        this.monitorings = monitorings;
        this.visits = visits;
        this.rules = rules;
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.inspections = inspections;
        this.staff = staff;
        this.people = people;
    }

    /** @param conflict why the next visit is not planned by itself; null where nothing stands against it */
    record MonitoringLine(
            UUID id,
            String code,
            String authority,
            LocalDate begunOn,
            String stage,
            int visitsHeld,
            LocalDate reInspectionDue,
            String conflict,
            LocalDate endedOn) {}

    record MonitoringList(boolean mayDecide, int visitsAtLeast, List<MonitoringLine> lines) {}

    /** @param letter whether its letter can be read on its page */
    record VisitLine(
            int number,
            String inspection,
            String reference,
            LocalDate firstDay,
            String status,
            String why,
            boolean letter,
            String decided) {

        /** Without the inspectorate's own reasons. */
        VisitLine asTold() {
            return new VisitLine(number, inspection, reference, firstDay, status, null, letter, null);
        }
    }

    record FoundLine(int visit, String found, String note, String action) {}

    record AreaLine(String words, String timeScale, List<FoundLine> found) {}

    record PlanLine(
            LocalDate countedFrom,
            int workingDays,
            LocalDate received,
            String place,
            String words,
            LocalDate checked,
            boolean reflects,
            String remark) {}

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
            PlanLine plan,
            List<VisitLine> visits,
            List<AreaLine> areas,
            WorkedDay next,
            WorkedDay reInspectionDue,
            String reInspection,
            LocalDate endedOn,
            String endedBecause) {}

    /** What the people of one inspection read: its authority nothing of what is to come. */
    record ToldPage(
            LocalDate begunOn,
            String because,
            PlanLine plan,
            List<VisitLine> visits,
            List<AreaLine> areas,
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
                inspection.framework().title(),
                one.begunOn(),
                one.begunBy().equals(Inspections.WAYMARK) ? null : people.name(one.begunBy()),
                one.begunBecause(),
                one.stage().inWords(),
                one.conflict(),
                plan(one),
                visitLines(one, any -> true),
                areaLines(one, any -> true),
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
                        one.begunOn(),
                        one.begunBy().equals(Inspections.WAYMARK)
                                ? one.begunBecause()
                                : "The inspectorate decided to monitor the authority.",
                        plan(one),
                        visitLines(
                                        one,
                                        visit -> oversees
                                                || visit.isOpenToAuthority()
                                                || visit.id().equals(inspection.id()))
                                .stream()
                                .map(VisitLine::asTold)
                                .toList(),
                        areaLines(one, visit -> oversees || isLetterOut(visit)),
                        one.endedOn()))
                .toList();
    }

    private static boolean isLetterOut(InspectionView visit) {
        return visit.isOpenToAuthority() && PUBLISHED.contains(visit.status());
    }

    private static PlanLine plan(Monitoring one) {
        return new PlanLine(
                one.planCountedFrom(),
                one.planDays(),
                one.planReceived(),
                one.planPlace(),
                one.planWords(),
                one.planChecked(),
                one.planReflects(),
                one.planRemark());
    }

    private List<VisitLine> visitLines(Monitoring one, Predicate<InspectionView> shown) {
        List<MonitoringVisit> all = visited.findByMonitoringIdOrderByNumber(one.getId());
        Map<String, InspectionView> views = views(all);
        return all.stream()
                .filter(visit -> shown.test(views.get(visit.inspectionId())))
                .map(visit -> {
                    InspectionView view = views.get(visit.inspectionId());
                    return new VisitLine(
                            visit.number(),
                            view.id(),
                            view.reference(),
                            view.firstDay(),
                            view.status().inWords(),
                            visit.why(),
                            isLetterOut(view),
                            visit.decided());
                })
                .toList();
    }

    private Map<String, InspectionView> views(List<MonitoringVisit> some) {
        return inspections.all(some.stream().map(MonitoringVisit::inspectionId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(InspectionView::id, view -> view));
    }

    private List<AreaLine> areaLines(Monitoring one, Predicate<InspectionView> shown) {
        List<MonitoringVisit> all = visits.held(one.getId());
        Map<String, InspectionView> views = views(all);
        List<MonitoringVisit> told = all.stream()
                .filter(visit -> shown.test(views.get(visit.inspectionId())))
                .toList();
        Map<UUID, Integer> numbers =
                all.stream().collect(Collectors.toMap(MonitoringVisit::getId, visit -> all.indexOf(visit) + 1));
        var found = progress.byArea(told);
        return areas.findByMonitoringIdOrderByPlace(one.getId()).stream()
                .map(area -> new AreaLine(
                        area.words(),
                        area.timeScale(),
                        found.getOrDefault(area.getId(), Map.of()).values().stream()
                                .map(each -> new FoundLine(
                                        numbers.get(each.visitId()),
                                        each.found().inWords(),
                                        each.note(),
                                        each.action()))
                                .toList()))
                .toList();
    }
}
