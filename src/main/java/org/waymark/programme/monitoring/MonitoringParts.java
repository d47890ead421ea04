package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;

/** What the pages of a monitoring have in common: its plan, its visits, its progress by area. */
@Component
class MonitoringParts {

    private static final Set<InspectionStatus> PUBLISHED = Set.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED);

    private final MonitoringVisitRepository visited;
    private final MonitoredAreaRepository areas;
    private final ProgressOfAreas progress;
    private final MonitoringVisits visits;
    private final Frameworks frameworks;
    private final Inspections inspections;

    MonitoringParts(
            MonitoringVisitRepository visited,
            MonitoredAreaRepository areas,
            ProgressOfAreas progress,
            MonitoringVisits visits,
            Frameworks frameworks,
            Inspections inspections) {
        this.visited = visited;
        this.areas = areas;
        this.progress = progress;
        this.visits = visits;
        this.frameworks = frameworks;
        this.inspections = inspections;
    }

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

    /**
     * @param on    the first day of the visit
     * @param level 0 for none to 3 for put right; null where the visit did not look at the area
     */
    record FoundLine(int visit, LocalDate on, String found, Integer level, String note, String action) {}

    record AreaLine(String words, String timeScale, List<FoundLine> found) {}

    /** @param checked whether it was checked and what was found, in words; null while none was supplied */
    record PlanLine(
            LocalDate countedFrom,
            int workingDays,
            LocalDate received,
            String place,
            String words,
            String checked,
            String remark) {}

    static boolean isLetterOut(InspectionView visit) {
        return visit.isOpenToAuthority() && PUBLISHED.contains(visit.status());
    }

    PlanLine plan(Monitoring one) {
        return new PlanLine(
                one.planCountedFrom(),
                one.planDays(),
                one.planReceived(),
                one.planPlace(),
                one.planWords(),
                one.checkedInWords(),
                one.planRemark());
    }

    /** That of a framework; its id where it is there no more. */
    String title(String framework) {
        return frameworks.has(framework) ? frameworks.byId(framework).title() : framework;
    }

    List<VisitLine> visitLines(Monitoring one, Predicate<InspectionView> shown) {
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

    List<AreaLine> areaLines(Monitoring one, Predicate<InspectionView> shown) {
        List<MonitoringVisit> all = visits.held(one.getId());
        Map<String, InspectionView> views = views(all);
        List<MonitoringVisit> told = all.stream()
                .filter(visit -> shown.test(views.get(visit.inspectionId())))
                .toList();
        Map<UUID, MonitoringVisit> byId =
                all.stream().collect(Collectors.toMap(MonitoringVisit::getId, visit -> visit));
        var found = progress.byArea(told);
        return areas.findByMonitoringIdOrderByPlace(one.getId()).stream()
                .map(area -> new AreaLine(
                        area.words(),
                        area.timeScale(),
                        found.getOrDefault(area.getId(), Map.of()).values().stream()
                                .map(each -> new FoundLine(
                                        all.indexOf(byId.get(each.visitId())) + 1,
                                        byId.get(each.visitId()).firstDay(),
                                        each.found().inWords(),
                                        each.found().level(),
                                        each.note(),
                                        each.action()))
                                .toList()))
                .toList();
    }
}
