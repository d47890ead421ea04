package org.waymark.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.absence.Absences;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.Cases;
import org.waymark.fieldwork.PlannedActivities;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.complaints.HoldingComplaints;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.StuckWork;
import org.waymark.platform.engine.rules.OpenTasks;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.tasks.worklist.TaskDetails;
import org.waymark.platform.tasks.worklist.TaskDetails.KnownTask;
import org.waymark.report.Reports;
import org.waymark.safeguarding.OpenConcerns;

/** Reads the start page of managers: each kind of thing once, however many inspections there are. */
@Service
@Transactional(readOnly = true)
class Oversight {

    private final InspectionAccess access;
    private final Deadlines deadlines;
    private final TaskTrail tasks;
    private final OpenTasks openTasks;
    private final List<TaskDetails> details;
    private final OpenConcerns concerns;
    private final Cases cases;
    private final PlannedActivities planned;
    private final Reports reports;
    private final HoldingComplaints complaints;
    private final Absences absences;
    private final StuckWork stuck;
    private final People people;
    private final WorkingDays calendar;
    private final SchoolHolidays schools;
    private final Clock clock;

    Oversight(
            InspectionAccess access,
            Deadlines deadlines,
            TaskTrail tasks,
            OpenTasks openTasks,
            List<TaskDetails> details,
            OpenConcerns concerns,
            Cases cases,
            PlannedActivities planned,
            Reports reports,
            HoldingComplaints complaints,
            Absences absences,
            StuckWork stuck,
            People people,
            WorkingDays calendar,
            SchoolHolidays schools,
            Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.details = details;
        this.concerns = concerns;
        this.cases = cases;
        this.planned = planned;
        this.reports = reports;
        this.complaints = complaints;
        this.absences = absences;
        this.stuck = stuck;
        this.people = people;
        this.calendar = calendar;
        this.schools = schools;
        this.clock = clock;
    }

    OversightPage page() {
        List<InspectionView> all = access.all();
        Set<String> ids = all.stream().map(InspectionView::id).collect(Collectors.toSet());
        List<Reports.Publishing> publishing = ids.isEmpty() ? List.of() : reports.publishing(ids);
        Instant now = clock.instant();
        Map<String, List<Piece>> open = pressing(ids, now);
        WhoMayTakeIt free = whoMayTake(open, now);
        Set<String> inspectors = inspectors(all, free);
        Deadlines.LimitsInSight limits = deadlines.inSight(all, OverseenInspections::isUnderWay);
        OverseenInspections seen = new OverseenInspections(
                now, all, limits, open, known(open, now), names(all, open, publishing, inspectors));
        List<OpenConcerns.ConcernClock> waiting =
                ids.isEmpty() ? List.of() : concerns.ofAll(seen.inspections(), seen.now());
        return new OversightPage(
                seen.today(),
                access.isManager(),
                CalendarOfAll.of(seen, calendar, schools),
                DueLine.of(seen, free, calendar),
                LoadLine.of(
                        seen,
                        inspectors,
                        openTasks.loads(ids, now),
                        ids.isEmpty() ? List.of() : cases.openByOwner(ids),
                        planned.of(ids, seen.today()),
                        absences.from(seen.today())),
                OversightPage.concerns(seen, waiting),
                access.isManager() ? OversightPage.stuck(seen, stuck.all()) : null,
                PublicationLine.of(
                        seen,
                        publishing,
                        waiting.stream()
                                .map(OpenConcerns.ConcernClock::inspectionId)
                                .collect(Collectors.toSet()),
                        complaints.among(ids)),
                TimelinessLine.of(seen.limits().values()));
    }

    /** As on the page, of one inspection; nothing while its report is not final, and once it is published. */
    List<PublicationLine> publicationOf(InspectionView inspection) {
        List<InspectionView> one = List.of(inspection);
        Set<String> id = Set.of(inspection.id());
        List<Reports.Publishing> publishing = reports.publishing(id);
        Instant now = clock.instant();
        Map<String, List<Piece>> open = pressing(id, now);
        return PublicationLine.of(
                new OverseenInspections(
                        now,
                        one,
                        new Deadlines.LimitsInSight(deadlines.ofAll(one), Map.of()),
                        open,
                        Map.of(),
                        names(one, open, publishing, Set.of())),
                publishing,
                concerns.count(inspection.id()) > 0 ? id : Set.of(),
                complaints.among(id));
    }

    /** What the page shows of all that waits: what is due this week, and by what a report is published. */
    private Map<String, List<Piece>> pressing(Set<String> ids, Instant now) {
        return openTasks.pressing(
                ids, DueLine.horizon(now), List.of(PublicationLine.DECIDES, PublicationLine.RELEASES));
    }

    /** Of what is due this week and nobody has; all inspectors beside them. */
    private WhoMayTakeIt whoMayTake(Map<String, List<Piece>> open, Instant now) {
        Map<String, List<String>> groups = tasks.groups(open.values().stream()
                .flatMap(List::stream)
                .filter(task -> task.assignee() == null && DueLine.isDue(task, now))
                .map(Piece::id)
                .toList());
        Set<String> asked = groups.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        asked.add(StaffGroups.INSPECTORS);
        return new WhoMayTakeIt(groups, people.inGroups(asked));
    }

    /** Of what is due this week. */
    private Map<String, String> known(Map<String, List<Piece>> open, Instant now) {
        List<KnownTask> due = open.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(task -> DueLine.isDue(task, now))
                        .map(task -> new KnownTask(task.id(), task.elementId(), entry.getKey())))
                .toList();
        return TaskDetails.ofAll(details, due).entrySet().stream()
                .filter(known -> known.getValue().what() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().what()));
    }

    /** All who inspect, and whoever does at present without being of the group any more. */
    private static Set<String> inspectors(List<InspectionView> all, WhoMayTakeIt free) {
        Set<String> inspectors = new TreeSet<>();
        free.members(StaffGroups.INSPECTORS).forEach(person -> inspectors.add(person.id()));
        all.stream()
                .filter(inspection -> inspection.status() == InspectionStatus.ON_SITE)
                .forEach(inspection -> inspectors.addAll(inspection.inspectors()));
        return inspectors;
    }

    private Map<String, String> names(
            List<InspectionView> all,
            Map<String, List<Piece>> open,
            List<Reports.Publishing> publishing,
            Set<String> inspectors) {
        return people.names(Stream.of(
                        all.stream()
                                .flatMap(inspection -> inspection.members().stream())
                                .map(Member::userId),
                        open.values().stream().flatMap(List::stream).map(Piece::assignee),
                        publishing.stream().map(Reports.Publishing::heldBy),
                        inspectors.stream())
                .flatMap(users -> users)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
