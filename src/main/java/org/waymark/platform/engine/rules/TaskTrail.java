package org.waymark.platform.engine.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;

/** The human tasks of an inspection, those that wait and those that were done. Who may see which is for the caller. */
@Component
public class TaskTrail {

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(?:-(?<case>C\\d+)|/concern-(?<concern>\\d+))$");

    private final HistoryService historyService;
    private final TaskService taskService;
    private final Acting acting;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    TaskTrail(
            HistoryService historyService,
            TaskService taskService,
            Acting acting,
            CurrentUser currentUser,
            JdbcClient database) {
        this.historyService = historyService;
        this.taskService = taskService;
        this.acting = acting;
        this.currentUser = currentUser;
        this.database = database;
    }

    /**
     * A task, as far as it has come.
     *
     * @param elementId  the element of the model, such as {@code task-record-call}
     * @param processKey the model it stands in
     * @param assignee   whose it is or was; null while it is nobody's
     * @param due        until when; null when there is no limit
     * @param ended      null while it waits
     * @param isDone     whether it ended because somebody completed it
     */
    public record Piece(
            String id,
            String elementId,
            String processKey,
            String name,
            String assignee,
            Instant begun,
            Instant due,
            Instant ended,
            boolean isDone) {

        public boolean isOpen() {
            return ended == null;
        }
    }

    /** All tasks of these elements, open or done, the oldest first. */
    public List<Piece> of(String inspectionId, List<String> elementIds) {
        return acting.asWaymark(() -> historyService
                .createHistoricTaskInstanceQuery()
                .tenantIdIn(inspectionId)
                .taskDefinitionKeyIn(elementIds.toArray(String[]::new))
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricTaskInstance::getStartTime))
                .map(TaskTrail::piece)
                .toList());
    }

    /**
     * Every task of an inspection, open or done, also when the inspection is over, the oldest first.
     *
     * @param processInstanceId of this one process alone; null for all
     */
    public List<Piece> all(String inspectionId, String processInstanceId) {
        return acting.asWaymark(() -> {
            HistoricTaskInstanceQuery query =
                    historyService.createHistoricTaskInstanceQuery().tenantIdIn(inspectionId);
            if (processInstanceId != null) {
                query.processInstanceId(processInstanceId);
            }
            return query.list().stream()
                    .sorted(Comparator.comparing(HistoricTaskInstance::getStartTime))
                    .map(TaskTrail::piece)
                    .toList();
        });
    }

    /** A task that somebody has completed. @param definitionId of the version of the model that it ran by */
    public record Completed(Piece piece, String inspectionId, String processId, String definitionId) {}

    /** Empty when it waits, was taken away, or never was. */
    public Optional<Completed> completed(String taskId) {
        return acting.asWaymark(() -> Optional.ofNullable(historyService
                        .createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .singleResult())
                .map(task -> new Completed(
                        piece(task), task.getTenantId(), task.getProcessInstanceId(), task.getProcessDefinitionId()))
                .filter(found -> found.piece().isDone()));
    }

    /** A task that waits, was done or was taken away. @param groups whose members could ever claim it */
    public record Offered(Piece piece, String inspectionId, List<String> groups) {}

    /** Empty where there never was such a task. */
    public Optional<Offered> offered(String taskId) {
        return acting.asWaymark(() -> Optional.ofNullable(historyService
                        .createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .singleResult())
                .map(task -> new Offered(
                        piece(task),
                        task.getTenantId(),
                        historyService.createHistoricIdentityLinkLogQuery().taskId(taskId).list().stream()
                                .map(HistoricIdentityLinkLog::getGroupId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())));
    }

    /** To which elements of its model a process has come since then, each with whether that is over. */
    public Map<String, Boolean> come(String processId, Instant since) {
        return acting.asWaymark(() -> historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processId)
                .startedAfter(Date.from(since))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getActivityId,
                        come -> come.getEndTime() != null,
                        Boolean::logicalAnd)));
    }

    /** Every task that waits, the first due first; those without a limit come last. */
    public List<Piece> open(String inspectionId) {
        return acting.asWaymark(() ->
                historyService.createHistoricTaskInstanceQuery().tenantIdIn(inspectionId).unfinished().list().stream()
                        .map(TaskTrail::piece)
                        .sorted(Comparator.comparing(Piece::due, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Piece::begun))
                        .toList());
    }

    /** As {@link #open}, of many inspections, asked for at once; by inspection. */
    public Map<String, List<Piece>> openOfAll(Collection<String> inspectionIds) {
        if (inspectionIds.isEmpty()) {
            return Map.of();
        }
        List<HistoricTaskInstance> tasks = acting.asWaymark(() -> historyService
                .createHistoricTaskInstanceQuery()
                .tenantIdIn(inspectionIds.toArray(String[]::new))
                .unfinished()
                .list());
        return tasks.stream()
                .sorted(Comparator.comparing(
                                HistoricTaskInstance::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(HistoricTaskInstance::getStartTime))
                .collect(Collectors.groupingBy(
                        HistoricTaskInstance::getTenantId, Collectors.mapping(TaskTrail::piece, Collectors.toList())));
    }

    /** As {@link #open}, those alone that this group may claim or one of its members has claimed. */
    public List<Piece> openFor(String inspectionId, String group) {
        Set<String> ids =
                acting.asWaymark(() -> taskService
                        .createTaskQuery()
                        .tenantIdIn(inspectionId)
                        .taskCandidateGroup(group)
                        .includeAssignedTasks()
                        .list()
                        .stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet()));
        return open(inspectionId).stream()
                .filter(piece -> ids.contains(piece.id()))
                .toList();
    }

    /**
     * The groups whose members may claim tasks that wait, by task; none for one that was given to one person. Read from
     * the engine's table, for the engine gives the links of one task at a time.
     */
    public Map<String, List<String>> groups(Collection<String> taskIds) {
        Map<String, List<String>> groups = new HashMap<>();
        if (!taskIds.isEmpty()) {
            database.sql("select task_id_, group_id_ from act_ru_identitylink where task_id_ in (:tasks)"
                            + " and group_id_ is not null order by id_")
                    .param("tasks", taskIds)
                    .query(row -> {
                        groups.computeIfAbsent(row.getString(1), task -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return groups;
    }

    /** Of these tasks those that nobody has and whoever is acting may take. */
    public Set<String> toTake(Collection<String> taskIds) {
        List<String> own = currentUser.groups();
        return taskIds.isEmpty() || own.isEmpty()
                ? Set.of()
                : taskService
                        .createTaskQuery()
                        .taskIdIn(taskIds.toArray(String[]::new))
                        .taskCandidateGroupIn(own)
                        .taskUnassigned()
                        .listPage(0, taskIds.size())
                        .stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
    }

    /**
     * The case or the concern that each of these tasks is about, by task, such as {@code Case C014}; none of others. The key of
     * the process that it waits in ends with its number.
     */
    public Map<String, String> about(Collection<String> taskIds) {
        Map<String, String> about = new HashMap<>();
        if (!taskIds.isEmpty()) {
            database.sql(
                            "select t.id_, p.business_key_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_"
                                    + " where t.id_ in (:tasks) and p.business_key_ is not null")
                    .param("tasks", taskIds)
                    .query(row -> {
                        Matcher one = ONE_OF_SEVERAL.matcher(row.getString(2));
                        if (one.find()) {
                            about.put(
                                    row.getString(1),
                                    one.group("case") == null
                                            ? "Concern " + one.group("concern")
                                            : "Case " + one.group("case"));
                        }
                    });
        }
        return about;
    }

    private static Piece piece(HistoricTaskInstance task) {
        return new Piece(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                instant(task.getStartTime()),
                instant(task.getDueDate()),
                instant(task.getEndTime()),
                TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason()));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
