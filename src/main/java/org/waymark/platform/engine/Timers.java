package org.waymark.platform.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The dates that wait in the engine, timers' and tasks': which there are, and where one of them is moved. What they are
 * functions of, the rooms know.
 */
@Component
public class Timers {

    /** When nobody knows when: a timer of then never fires, and a task of then has no due date. */
    public static final Instant OPEN_ENDED = Instant.parse("9999-01-01T00:00:00Z");

    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final TaskService taskService;
    private final RepositoryService repositoryService;
    private final Acting acting;
    private final JdbcClient database;

    Timers(
            RuntimeService runtimeService,
            ManagementService managementService,
            TaskService taskService,
            RepositoryService repositoryService,
            Acting acting,
            JdbcClient database) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.taskService = taskService;
        this.repositoryService = repositoryService;
        this.acting = acting;
        this.database = database;
    }

    /**
     * A timer or a task with a due date.
     *
     * @param execution where it waits, and what it sees of variables
     * @param element   the element of the model: the timer, or the task
     * @param name      what it is called: by the model, or by who named this one task
     * @param due       null for a task that has none now
     * @param since     when it was set, or put before somebody
     */
    public record Waiting(
            String id,
            boolean timer,
            String processKey,
            String execution,
            String element,
            String name,
            Instant due,
            Instant since) {

        public boolean isOpenEnded() {
            return due == null || due.equals(OPEN_ENDED);
        }
    }

    /** The inspections in which anything runs, in order. */
    public List<String> inspections() {
        return acting.asWaymark(() -> runtimeService.createProcessInstanceQuery().unlimitedList().stream()
                .map(ProcessInstance::getTenantId)
                .filter(Objects::nonNull)
                .filter(tenant -> !tenant.equals(Processes.PROGRAMME))
                .distinct()
                .sorted()
                .toList());
    }

    /** Every timer and every task with a due date that waits in this inspection. */
    public List<Waiting> waiting(String inspectionId) {
        return acting.asWaymark(() -> {
            List<Waiting> waiting = new ArrayList<>();
            for (Job job : managementService
                    .createJobQuery()
                    .tenantIdIn(inspectionId)
                    .timers()
                    .unlimitedList()) {
                waiting.add(timer(job));
            }
            for (Task task :
                    taskService.createTaskQuery().tenantIdIn(inspectionId).unlimitedList()) {
                task(task).ifPresent(waiting::add);
            }
            return waiting;
        });
    }

    /**
     * A task as whoever is acting may see it, with the inspection it belongs to.
     *
     * @return empty when they may not see it, or its model sets no due date
     */
    public Optional<OfTask> ofTask(String taskId) {
        return Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult())
                .flatMap(task ->
                        acting.asWaymark(() -> task(task)).map(waiting -> new OfTask(task.getTenantId(), waiting)));
    }

    /**
     * A task, whoever is acting: what moves a date need not be able to see it.
     *
     * @return empty when there is none, or its model sets no due date
     */
    public Optional<OfTask> ofAnyTask(String taskId) {
        return acting.asWaymark(() -> ofTask(taskId));
    }

    /** When the timer of this element fires on which a process waits; empty when none does, or nobody knows. */
    public Optional<Instant> fires(String processInstanceId, String element) {
        return acting.asWaymark(() ->
                managementService
                        .createJobQuery()
                        .processInstanceId(processInstanceId)
                        .activityId(element)
                        .timers()
                        .list()
                        .stream()
                        .map(job -> job.getDuedate().toInstant())
                        .filter(due -> !due.equals(OPEN_ENDED))
                        .min(Comparator.naturalOrder()));
    }

    /**
     * Until when the task of this element is to be done that waits in a running process.
     *
     * @return empty when none does, or nobody knows
     */
    public Optional<Instant> due(String processInstanceId, String element) {
        return acting.asWaymark(() ->
                taskService
                        .createTaskQuery()
                        .processInstanceId(processInstanceId)
                        .taskDefinitionKey(element)
                        .list()
                        .stream()
                        .map(Task::getDueDate)
                        .filter(Objects::nonNull)
                        .map(Date::toInstant)
                        .findFirst());
    }

    /**
     * Until when the tasks of these elements are to be done that wait in these inspections. Read from the engine's tables, for the
     * engine gives tasks and the keys of their processes apart.
     *
     * @return by the business keys of their processes; without those that have no date now
     */
    public Map<String, Instant> due(Collection<String> inspectionIds, String processKey, Collection<String> elements) {
        return inspectionIds.isEmpty()
                ? Map.of()
                : database
                        .sql("select p.business_key_, t.due_date_ from act_ru_task t"
                                + " join act_ru_execution p on p.id_ = t.proc_inst_id_"
                                + " join act_re_procdef d on d.id_ = p.proc_def_id_"
                                + " where t.tenant_id_ in (:inspections) and d.key_ = :process"
                                + " and t.task_def_key_ in (:elements) and t.due_date_ is not null")
                        .param("inspections", inspectionIds)
                        .param("process", processKey)
                        .param("elements", elements)
                        .query((row, number) ->
                                Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    /** The text of a variable that it sees; null when there is none. */
    public String variable(Waiting waiting, String name) {
        return acting.asWaymark(() -> (String) runtimeService.getVariable(waiting.execution(), name));
    }

    /** A task's limit, and whose inspection it is of. */
    public record OfTask(String inspectionId, Waiting waiting) {}

    private Optional<Waiting> task(Task task) {
        UserTask element = repositoryService
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return element.getCamundaDueDate() == null
                ? Optional.empty()
                : Optional.of(new Waiting(
                        task.getId(),
                        false,
                        key(task.getProcessDefinitionId()),
                        task.getExecutionId(),
                        element.getId(),
                        task.getName(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                        task.getCreateTime().toInstant()));
    }

    private Waiting timer(Job job) {
        JobDefinition definition = managementService
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        CatchEvent element = repositoryService
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return new Waiting(
                job.getId(),
                true,
                job.getProcessDefinitionKey(),
                ((JobEntity) job).getExecutionId(),
                definition.getActivityId(),
                element.getName(),
                job.getDuedate().toInstant(),
                job.getCreateTime().toInstant());
    }

    private static String key(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    /** Moves one of them. @param due {@link #OPEN_ENDED} when nobody knows when */
    public void move(Waiting waiting, Instant due) {
        acting.asWaymark(() -> {
            if (waiting.timer()) {
                managementService.setJobDuedate(waiting.id(), Date.from(due), false);
            } else {
                dueOn(taskService.createTaskQuery().taskId(waiting.id()).singleResult(), Date.from(due));
            }
            return null;
        });
    }

    private void dueOn(Task task, Date due) {
        task.setDueDate(OPEN_ENDED.equals(due.toInstant()) ? null : due);
        taskService.saveTask(task);
    }
}
