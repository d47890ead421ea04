package org.waymark.platform.tasks.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.TaskLists;
import org.waymark.platform.engine.TaskLists.Listed;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.CaseProgress;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.Drafts;
import org.waymark.platform.tasks.Handovers;
import org.waymark.platform.tasks.TaskLabels;
import org.waymark.platform.tasks.UnreadLetters;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.platform.tasks.worklist.PressingWork.PressingLine;
import org.waymark.platform.tasks.worklist.WaitingCases.WaitingCase;

/**
 * The list that somebody comes in to. The engine is asked as whoever looks, so that nothing stands in it that they could
 * not open; whatever the number of tasks, everything else is asked for once.
 */
@Component
class WorkList {

    /** More are found by a word or in another list; who has so many looks for one. */
    static final int MOST = 200;

    /** Of the cases that wait for somebody, so many are tried: others take theirs at the same time. */
    private static final int TRIED = 25;

    private final TaskService taskService;
    private final TaskLists lists;
    private final CurrentUser user;
    private final TaskLabels labels;
    private final Drafts drafts;
    private final CaseProgress cases;
    private final WaitingCases waitingCases;
    private final UnreadLetters letters;
    private final List<PressingWork> pressing;
    private final List<TaskDetails> details;
    private final Handovers handOvers;
    private final People people;
    private final AdvisoryLocks locks;
    private final Clock clock;

    WorkList(
            TaskService taskService,
            TaskLists lists,
            CurrentUser user,
            TaskLabels labels,
            Drafts drafts,
            CaseProgress cases,
            WaitingCases waitingCases,
            UnreadLetters letters,
            List<PressingWork> pressing,
            List<TaskDetails> details,
            Handovers handOvers,
            People people,
            AdvisoryLocks locks,
            Clock clock) {
        this.taskService = taskService;
        this.lists = lists;
        this.user = user;
        this.labels = labels;
        this.drafts = drafts;
        this.cases = cases;
        this.waitingCases = waitingCases;
        this.letters = letters;
        this.pressing = pressing;
        this.details = details;
        this.handOvers = handOvers;
        this.people = people;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * @param tasks how many stand in the groups
     * @param more  whether there are more, which are due later
     * @param news  how many letters to them are new
     * @param pressing what presses besides, and is no task of this list
     * @param groups   the most urgent first, with cases of their own that wait for others where the list has these
     */
    record WorkPage(int tasks, boolean more, int news, List<PressingLine> pressing, List<WorkGroup> groups) {}

    /**
     * @param about   what the task is about, in words
     * @param claimed whether it was nobody's and is theirs now
     */
    record NextTask(String taskId, String name, String about, boolean claimed) {}

    /**
     * What is in one of Tasklist's lists, or whatever is theirs or may become so; in one transaction, since each command of the engine
     * would begin its own.
     *
     * @param filter the id of the list; null for all
     * @param open   a task that they look at, which stays in the list while it is theirs; null for none
     * @throws CurrentUser.NobodyIsActing when nobody signed in
     */
    @Transactional(readOnly = true)
    WorkPage of(String filter, String open) {
        String me = user.id();
        Listed listed = filter == null
                ? new Listed(
                        ours(me).orderByDueDate().asc().orderByTaskId().asc().listPage(0, MOST + 1), true)
                : lists.first(filter, MOST + 1);
        List<Task> found = listed.tasks();
        List<Task> tasks = with(open, found.subList(0, Math.min(MOST, found.size())), me);
        List<Desk.Label> told = labels.of(tasks);
        Map<String, String> handed = handedOver(tasks, me);
        Map<String, TaskDetails.Detail> known = known(tasks);
        List<WorkGroups.Waiting> waiting = IntStream.range(0, tasks.size())
                .mapToObj(at -> waiting(tasks.get(at), known, told.get(at), me, handed))
                .toList();
        // How far the inspectors have come with a case says nothing to an authority.
        boolean inspects = user.isOfTheInspectorate();
        List<WaitingCase> ownCases = inspects && listed.ownCases() ? waitingCases.of(me) : List.of();
        WorkGroups groups = new WorkGroups(
                inspects
                        ? cases.of(
                                Stream.concat(told.stream(), ownCases.stream().map(WaitingCase::label))
                                        .map(Desk.Label::businessKey)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet()))
                        : Map.of(),
                drafts.begun(tasks.stream().map(Task::getId).toList()),
                clock.instant());
        return new WorkPage(
                tasks.size(), found.size() > MOST, letters.number(), pressing(tasks, me), groups.of(waiting, ownCases));
    }

    /** Whoever has just claimed a task from a list of what nobody has keeps it in sight. */
    private List<Task> with(String open, List<Task> tasks, String me) {
        if (open == null || tasks.stream().anyMatch(task -> task.getId().equals(open))) {
            return tasks;
        }
        Task own = taskService.createTaskQuery().taskId(open).taskAssignee(me).singleResult();
        return own == null
                ? tasks
                : Stream.concat(Stream.of(own), tasks.stream()).toList();
    }

    private List<PressingLine> pressing(List<Task> tasks, String me) {
        Date now = Date.from(clock.instant());
        long here = tasks.stream()
                .filter(task -> task.getDueDate() != null && task.getDueDate().before(now))
                .count();
        long elsewhere = ours(me).dueBefore(now).count() - here;
        Stream<PressingLine> others = pressing.stream().flatMap(room -> room.lines().stream());
        return Stream.concat(
                        others,
                        elsewhere <= 0
                                ? Stream.of()
                                : Stream.of(new PressingLine(
                                        elsewhere == 1
                                                ? "1 more task is overdue: it stands in the list \u201cOverdue\u201d"
                                                : elsewhere
                                                        + " more tasks are overdue: they stand in the list \u201cOverdue\u201d",
                                        null)))
                .toList();
    }

    private Map<String, TaskDetails.Detail> known(List<Task> tasks) {
        List<TaskDetails.KnownTask> asked = tasks.stream()
                .filter(task -> task.getTenantId() != null)
                .map(task -> new TaskDetails.KnownTask(task.getId(), task.getTaskDefinitionKey(), task.getTenantId()))
                .toList();
        return TaskDetails.ofAll(details, asked);
    }

    private static WorkGroups.Waiting waiting(
            Task task, Map<String, TaskDetails.Detail> known, Desk.Label label, String me, Map<String, String> handed) {
        boolean mine = me.equals(task.getAssignee());
        return new WorkGroups.Waiting(
                task.getName(), known.get(task.getId()), mine, mine ? handed.get(task.getId()) : null, label);
    }

    /** Of these tasks those that were handed over to this user, each with the name of whoever did. */
    private Map<String, String> handedOver(List<Task> tasks, String me) {
        List<Handovers.Handover> theirs = handOvers
                .latest(tasks.stream().map(Task::getId).toList())
                .values()
                .stream()
                .filter(last -> last.to().equals(me))
                .toList();
        Map<String, String> names =
                people.names(theirs.stream().map(Handovers.Handover::by).toList());
        return theirs.stream().collect(Collectors.toMap(Handovers.Handover::taskId, last -> names.get(last.by())));
    }

    private TaskQuery ours(String me) {
        TaskQuery either = taskService.createTaskQuery().or().taskAssignee(me);
        if (!user.groups().isEmpty()) {
            either.taskCandidateGroupIn(user.groups());
        }
        return either.endOr();
    }

    /**
     * The most urgent work on a case: of their own cases first, then of those that wait for anybody of their group, which
     * becomes theirs. Two who ask at once never get the same.
     *
     * @param notOf a task whose case is not meant, since they have just been at it; null for any
     */
    @WriteTransaction
    public Optional<NextTask> next(String notOf) {
        String me = user.id();
        String left = notOf == null
                ? null
                : Optional.ofNullable(
                                taskService.createTaskQuery().taskId(notOf).singleResult())
                        .map(Task::getProcessInstanceId)
                        .orElse(null);
        return first(casework().taskAssignee(me), left)
                .map(task -> told(task, false))
                .or(() -> claimed(me));
    }

    private TaskQuery casework() {
        return taskService.createTaskQuery().processDefinitionKey(cases.process());
    }

    private static Optional<Task> first(TaskQuery query, String notInstance) {
        return byDueDate(query).stream()
                .filter(task -> !task.getProcessInstanceId().equals(notInstance))
                .findFirst();
    }

    private static List<Task> byDueDate(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, TRIED);
    }

    private Optional<NextTask> claimed(String me) {
        if (user.groups().isEmpty()) {
            return Optional.empty();
        }
        List<Task> free =
                byDueDate(casework().taskCandidateGroupIn(user.groups()).taskUnassigned());
        for (Task task : new ArrayList<>(free)) {
            locks.take("next-case", task.getId());
            if (taskService
                            .createTaskQuery()
                            .taskId(task.getId())
                            .taskUnassigned()
                            .count()
                    == 1) {
                taskService.claim(task.getId(), me);
                return Optional.of(told(task, true));
            }
        }
        return Optional.empty();
    }

    private NextTask told(Task task, boolean claimed) {
        return new NextTask(
                task.getId(), task.getName(), labels.of(List.of(task)).get(0).about(), claimed);
    }
}
