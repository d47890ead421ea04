package org.waymark.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.KnownCases;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.judgement.ProgressOfJudgement;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/**
 * What an authority's people are asked, by when, and what comes next. Nothing before the recorded call, and never
 * anything of another authority: both follow from which inspections are theirs to know of.
 */
@Service
@Transactional(readOnly = true)
class AuthorityPages {

    private static final String CASE = "Case ";
    private static final String INSPECTORS = "The inspectors";
    private static final Set<String> OF_AUTHORITY =
            Set.of("comments-received", "published-by-authority", "statement-received");

    private final InspectionAccess access;
    private final Deadlines deadlines;
    private final TaskTrail tasks;
    private final WorkingDays calendar;
    private final KnownCases cases;
    private final ProgressOfJudgement judgement;
    private final Clock clock;

    AuthorityPages(
            InspectionAccess access,
            Deadlines deadlines,
            TaskTrail tasks,
            WorkingDays calendar,
            KnownCases cases,
            ProgressOfJudgement judgement,
            Clock clock) {
        this.judgement = judgement;
        this.cases = cases;
        this.access = access;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param now   where the inspection stands and what that means for the authority, in sentences
     * @param lastDay on site; null where the time on site is over and its last day is still to be recorded
     * @param asked what waits for the office of whoever looks, the first due first
     * @param next  days to come, in their order
     */
    record Page(
            String inspectionId,
            String reference,
            String framework,
            String authority,
            String status,
            String now,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean lastDayOnlyPlanned,
            LocalDate today,
            List<Asked> asked,
            List<Next> next) {}

    /**
     * @param about   the case with its child's unique ID, or the concern that it is about, such as {@code Case C014, child 8544746}; null for neither
     * @param howNear in words; null where there is no limit
     * @param mine    whether whoever looks has taken it on
     * @param taken   whether somebody has
     */
    record Asked(
            String taskId,
            String what,
            String about,
            Instant due,
            boolean late,
            String howNear,
            boolean mine,
            boolean taken) {}

    /**
     * @param whose    who does it, in words
     * @param why      in a sentence
     * @param expected whether it rests on what has not been done yet
     */
    record Next(LocalDate day, String what, String whose, String why, boolean expected) {}

    List<Page> mine() {
        List<InspectionView> all = access.all().stream()
                .filter(view -> access.is(view, AccessRole.LINK_OFFICER, AccessRole.DIRECTORS_OFFICE))
                .filter(view -> view.status() != InspectionStatus.CANCELLED)
                .toList();
        Set<String> ids = all.stream().map(InspectionView::id).collect(Collectors.toSet());
        Map<String, List<Piece>> open = tasks.openOfAll(ids);
        List<String> waiting =
                open.values().stream().flatMap(List::stream).map(Piece::id).toList();
        Map<String, List<String>> groups = tasks.groups(waiting);
        Map<String, String> about = tasks.about(waiting);
        Deadlines.LimitsInSight inSight = deadlines.inSight(all, one -> true);
        Map<String, List<Deadline>> limits = inSight.limits();
        Map<String, List<Deadline>> outlook = inSight.outlook();
        Map<String, String> judged = judgement.inWords(all);
        return all.stream()
                .map(view -> page(
                        view,
                        open.getOrDefault(view.id(), List.of()),
                        groups,
                        about,
                        limits.get(view.id()),
                        judged.get(view.id()),
                        next(view, limits.get(view.id()), outlook.get(view.id()))))
                .toList();
    }

    /** @param judged how far it is judged, in words; null where its status says it */
    private Page page(
            InspectionView view,
            List<Piece> open,
            Map<String, List<String>> groups,
            Map<String, String> about,
            List<Deadline> limits,
            String judged,
            List<Next> next) {
        return new Page(
                view.id(),
                view.reference(),
                view.framework().title(),
                view.authority().name(),
                judged == null ? view.statusInWords(today()) : judged,
                WhereItStands.of(view, limits, judged != null),
                view.firstDay(),
                lastDay(view),
                view.lastDayOnSite() == null,
                today(),
                asked(view, open, groups, about),
                next);
    }

    /** The children's unique IDs are asked for where a case is named at all: by its number alone an authority finds nobody. */
    private List<Asked> asked(
            InspectionView view, List<Piece> open, Map<String, List<String>> groups, Map<String, String> about) {
        List<Piece> theirs = open.stream()
                .filter(task -> isForThem(view, task, groups.getOrDefault(task.id(), List.of())))
                .toList();
        Map<String, String> children = theirs.stream().anyMatch(task -> isOnACase(about.get(task.id())))
                ? cases.uniqueIds(view.id())
                : Map.of();
        return theirs.stream()
                .map(task -> asked(task, withChild(about.get(task.id()), children)))
                .toList();
    }

    private static boolean isOnACase(String about) {
        return about != null && about.startsWith(CASE);
    }

    private static String withChild(String about, Map<String, String> children) {
        String child = isOnACase(about) ? children.get(about.substring(CASE.length())) : null;
        return child == null ? about : "%s, child %s".formatted(about, child);
    }

    private boolean isForThem(InspectionView view, Piece task, List<String> groups) {
        return access.user().equals(task.assignee())
                || access.is(view, AccessRole.LINK_OFFICER)
                        && groups.contains(view.authority().linkGroup())
                || access.is(view, AccessRole.DIRECTORS_OFFICE)
                        && groups.contains(view.authority().dcsGroup());
    }

    private Asked asked(Piece task, String about) {
        LocalDate day = task.due() == null ? null : London.dayEndingAt(task.due());
        return new Asked(
                task.id(),
                task.name(),
                about,
                task.due(),
                task.due() != null && task.due().isBefore(clock.instant()),
                day == null ? null : Why.howNearBesideDay(day, today(), calendar.between(today(), day)),
                access.user().equals(task.assignee()),
                task.assignee() != null);
    }

    private List<Next> next(InspectionView view, List<Deadline> limits, List<Deadline> outlook) {
        List<Next> next = new ArrayList<>();
        next.add(new Next(view.firstDay(), "First day on site", INSPECTORS, "The day that was announced.", false));
        if (!view.isFieldworkOver()) {
            next.add(new Next(
                    view.plannedLastDay(),
                    "Last day on site",
                    INSPECTORS,
                    "%d working days on site are planned; should that change, you are told."
                            .formatted(view.days().number()),
                    true));
        }
        for (int index = 0; index < outlook.size(); index++) {
            Deadline expected = outlook.get(index);
            if (limits.get(index).doneOn() == null && expected.date() != null) {
                boolean counted = limits.get(index).date() != null;
                next.add(new Next(
                        expected.date(),
                        expected.title(),
                        OF_AUTHORITY.contains(expected.doneWhen()) ? "You" : INSPECTORS,
                        Why.of(expected),
                        !counted));
            }
        }
        return next.stream()
                .filter(one -> !one.day().isBefore(today()))
                .sorted(Comparator.comparing(Next::day))
                .toList();
    }

    private static LocalDate lastDay(InspectionView view) {
        return view.lastDayOnSite() == null && !view.isFieldworkOver() ? view.plannedLastDay() : view.lastDayOnSite();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
