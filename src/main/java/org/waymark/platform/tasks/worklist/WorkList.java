package org.waymark.platform.tasks.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.CaseProgress;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.Drafts;
import org.waymark.platform.tasks.TaskLabels;
import org.waymark.platform.tasks.WriteTransaction;

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
    private final FilterService filterService;
    private final CurrentUser user;
    private final TaskLabels labels;
    private final Drafts drafts;
    private final CaseProgress cases;
    private final AdvisoryLocks locks;
    private final Clock clock;

    WorkList(
            TaskService taskService,
            FilterService filterService,
            CurrentUser user,
            TaskLabels labels,
            Drafts drafts,
            CaseProgress cases,
            AdvisoryLocks locks,
            Clock clock) {
        this.taskService = taskService;
        this.filterService = filterService;
        this.user = user;
        this.labels = labels;
        this.drafts = drafts;
        this.cases = cases;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * @param tasks how many stand in the groups
     * @param more  whether there are more, which are due later
     */
    record WorkPage(int tasks, boolean more, List<WorkGroup> groups) {}

    /**
     * @param about   what the task is about, in words
     * @param claimed whether it was nobody's and is theirs now
     */
    record NextTask(String taskId, String name, String about, boolean claimed) {}

    /**
     * What is in one of Tasklist's lists, or whatever is theirs or may become so.
     *
     * @param filter the id of the list; null for all
     * @throws CurrentUser.NobodyIsActing when nobody signed in
     */
    WorkPage of(String filter) {
        String me = user.id();
        List<Task> found = filter == null
                ? ours(me).orderByDueDate().asc().orderByTaskId().asc().listPage(0, MOST + 1)
                : filterService.<Task>listPage(filter, 0, MOST + 1);
        List<Task> tasks = found.subList(0, Math.min(MOST, found.size()));
        List<Desk.Label> told = labels.of(tasks);
        List<WorkGroups.Waiting> waiting = IntStream.range(0, tasks.size())
                .mapToObj(at -> new WorkGroups.Waiting(
                        tasks.get(at).getName(), me.equals(tasks.get(at).getAssignee()), told.get(at)))
                .toList();
        WorkGroups groups = new WorkGroups(
                cases.of(told.stream()
                        .map(Desk.Label::businessKey)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                drafts.begun(tasks.stream().map(Task::getId).toList()),
                clock.instant());
        return new WorkPage(tasks.size(), found.size() > MOST, groups.of(waiting));
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
