package org.waymark.inspection.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Inspectorate;
import org.waymark.framework.JointInspection;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.KnownCases;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.judgement.Coverage;
import org.waymark.inspection.steps.BeforeTheCall;
import org.waymark.inspection.steps.WhoseStep;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.People.Person;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.tasks.worklist.TaskDetails;
import org.waymark.platform.tasks.worklist.TaskDetails.KnownTask;

/** Where an inspection stands: its day, its team, what is due next; to the authority, only what is theirs. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/overview")
public class OverviewController {

    /** Enough to see what comes next; the rest waits in Tasklist. */
    private static final int NEXT = 12;

    private static final String ON_A_CASE = "child-journey";

    /** How the names of its steps begin that evaluate a stage, or a sampled case as a whole. */
    private static final String STAGE = "task-evaluate-";

    /** Another inspectorate's look at a case. */
    private static final String VIEW_OF_A_CASE = "child-view";

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Coverage coverage;
    private final TaskTrail tasks;
    private final List<TaskDetails> details;
    private final People people;
    private final KnownCases cases;
    private final Clock clock;

    OverviewController(
            Inspections inspections,
            InspectionAccess access,
            Coverage coverage,
            TaskTrail tasks,
            List<TaskDetails> details,
            People people,
            KnownCases cases,
            Clock clock) {
        this.cases = cases;
        this.inspections = inspections;
        this.access = access;
        this.coverage = coverage;
        this.tasks = tasks;
        this.details = details;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param days      which day it is, in words
     * @param whyNothing why no task waits for anybody, and what comes; told whether one waits or not
     * @param dueOnCases what waits for whoever looks on cases beside the stages to evaluate, such as a meeting with a family
     * @param casesOpen pieces of work on cases that wait; null to the authority
     * @param casesLate those of them whose time is over; null to the authority
     * @param coverage  null to the authority, and before the authority was told
     */
    public record Page(
            String days,
            String whyNothing,
            List<OfTeam> team,
            List<Due> dueNext,
            List<Due> dueOnCases,
            Integer casesOpen,
            Integer casesLate,
            Coverage.View coverage) {}

    /** @param of the title of the inspectorate whose they are; null where one inspects alone */
    record OfTeam(String user, String role, String of, int arrivesOnDay) {}

    /**
     * @param taskId   under which Tasklist opens it
     * @param about    the case or the concern that it is about, or what is to be seen, when and where; null for none of them
     * @param assignee the user whose it is; null while it is nobody's
     * @param whose    for whom it waits, in words, while it is nobody's
     * @param readable whether whoever looks may read what stands in it
     */
    public record Due(
            String taskId,
            String what,
            String about,
            String assignee,
            String whose,
            boolean readable,
            Instant due,
            boolean late) {}

    @GetMapping
    public Page overview(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        boolean staff = access.is(inspection, AccessRole.STAFF);
        List<Piece> open = staff ? tasks.open(inspection.id()) : ofTheAuthority(inspection);
        List<Piece> next = open.stream()
                .filter(task -> !staff || !isOnACase(task) || isTheirView(task))
                .limit(NEXT)
                .toList();
        List<Piece> besideStages =
                staff ? open.stream().filter(this::mayBeTheirsBesideStages).toList() : List.of();
        List<Piece> shown = Stream.concat(next.stream(), besideStages.stream()).toList();
        List<String> ids = shown.stream().map(Piece::id).toList();
        Map<String, List<String>> groups = tasks.groups(ids);
        Map<String, List<Person>> members =
                people.inGroups(groups.values().stream().flatMap(List::stream).toList());
        Map<String, String> about = about(inspection, shown, staff);
        List<Piece> onCases =
                open.stream().filter(OverviewController::isOnACase).toList();
        Set<String> ownCases = besideStages.isEmpty() ? Set.of() : cases.ownedBy(inspection.id(), access.user());
        Function<Piece, Due> asDue =
                task -> due(inspection, task, about.get(task.id()), groups.getOrDefault(task.id(), List.of()), members);
        return new Page(
                days(inspection),
                whyNothing(inspection),
                inspection.members().stream()
                        .filter(member -> staff || member.role() != Role.QUALITY)
                        .map(member -> ofTeam(inspection.framework().joint(), member))
                        .toList(),
                next.stream().map(asDue).toList(),
                besideStages.stream()
                        .map(asDue)
                        .filter(due -> due.readable() && !isOfOwnCase(due, ownCases))
                        .limit(NEXT)
                        .toList(),
                staff ? onCases.size() : null,
                staff ? (int) onCases.stream().filter(this::isLate).count() : null,
                staff && inspection.isOpenToAuthority() ? coverage.of(inspection.id()) : null);
    }

    private static OfTeam ofTeam(JointInspection joint, Member member) {
        Inspectorate of = member.isPartner()
                ? joint.inspectorate(member.inspectorate())
                : joint.leading().orElse(null);
        return new OfTeam(
                member.userId(),
                member.role() == Role.PARTNER_LEAD ? of.lead() : member.role().inWords(),
                of == null ? null : of.title(),
                member.arrivesOnDay());
    }

    private static boolean isOnACase(Piece task) {
        return task.processKey().equals(ON_A_CASE) || task.processKey().equals(VIEW_OF_A_CASE);
    }

    /** What is put before any inspector on one's own case is for another. */
    private static boolean isOfOwnCase(Due due, Set<String> ownCases) {
        return due.assignee() == null
                && due.about() != null
                && ownCases.stream().anyMatch(number -> due.about().equals("Case " + number));
    }

    /** A stage is found in the list of cases, by its case; a meeting or a second look at a colleague's case is not. */
    private boolean mayBeTheirsBesideStages(Piece task) {
        return task.processKey().equals(ON_A_CASE)
                && !task.elementId().startsWith(STAGE)
                && (task.assignee() == null || access.user().equals(task.assignee()));
    }

    /** Those of a partner inspectorate have little else to do. */
    private boolean isTheirView(Piece task) {
        return task.processKey().equals(VIEW_OF_A_CASE) && access.user().equals(task.assignee());
    }

    private Map<String, String> about(InspectionView inspection, List<Piece> next, boolean staff) {
        Map<String, String> about = new HashMap<>();
        if (staff) {
            List<KnownTask> known = next.stream()
                    .map(task -> new KnownTask(task.id(), task.elementId(), inspection.id()))
                    .toList();
            TaskDetails.ofAll(details, known).forEach((task, detail) -> about.put(task, detail.what()));
        }
        about.putAll(tasks.about(next.stream().map(Piece::id).toList()));
        return about;
    }

    private boolean isLate(Piece task) {
        return task.due() != null && task.due().isBefore(clock.instant());
    }

    private List<Piece> ofTheAuthority(InspectionView inspection) {
        Stream<String> ofAuthority = Stream.concat(
                access.is(inspection, AccessRole.LINK_OFFICER)
                        ? Stream.of(inspection.authority().linkGroup())
                        : Stream.empty(),
                access.is(inspection, AccessRole.DIRECTORS_OFFICE)
                        ? Stream.of(inspection.authority().dcsGroup())
                        : Stream.empty());
        Stream<String> groups = Stream.concat(
                ofAuthority,
                access.theirBodies(inspection).stream()
                        .flatMap(body -> Stream.of(body.contactGroup(), body.headGroup()))
                        .filter(access::isIn));
        return groups.flatMap(group -> tasks.openFor(inspection.id(), group).stream())
                .toList();
    }

    private Due due(
            InspectionView inspection,
            Piece task,
            String about,
            List<String> groups,
            Map<String, List<Person>> members) {
        int accounts = groups.stream()
                .mapToInt(group -> members.getOrDefault(group, List.of()).size())
                .sum();
        return new Due(
                task.id(),
                task.name(),
                about,
                task.assignee(),
                task.assignee() == null ? WhoseStep.ofGroups(groups, accounts, inspection.authority()) : null,
                access.isForThem(task.assignee(), groups),
                task.due(),
                isLate(task));
    }

    private String whyNothing(InspectionView inspection) {
        if (inspection.status() == InspectionStatus.CANCELLED || inspection.status() == InspectionStatus.CLOSED) {
            return "Nothing waits any more: the inspection is over.";
        }
        return BeforeTheCall.inWords(inspection, clock.instant())
                .orElse("No task waits for anybody now. What comes next is put before people on its day.");
    }

    private String days(InspectionView inspection) {
        LocalDate today = London.dateOf(clock.instant());
        if (inspection.lastDayOnSite() != null) {
            return "On site from %s to %s"
                    .formatted(InWords.day(inspection.firstDay()), InWords.day(inspection.lastDayOnSite()));
        }
        String planned = "on site from %s to %s, as planned"
                .formatted(InWords.day(inspection.firstDay()), InWords.day(inspection.plannedLastDay()));
        if (inspection.status() == InspectionStatus.JUDGING) {
            return "The time on site, from %s, is over; its last day is recorded after the judgement meeting"
                    .formatted(InWords.day(inspection.firstDay()));
        }
        if (!inspection.isOpenToAuthority()) {
            return "The authority %s told on %s; %s"
                    .formatted(
                            inspection.noticeDay().isBefore(today) ? "was to be" : "is to be",
                            InWords.day(inspection.noticeDay()),
                            planned);
        }
        if (today.isBefore(inspection.firstDay())) {
            return "The authority has been told; " + planned;
        }
        FieldworkDays days = inspections.fieldworkDays(inspection.id());
        int all = days.numberOf(inspection.plannedLastDay()).orElse(0);
        return days.numberOf(today)
                .map(day -> "Day %d of %d on site".formatted(day, all))
                .orElse("%s is no day on site; the last is %s"
                        .formatted(InWords.day(today), InWords.day(inspection.plannedLastDay())));
    }
}
