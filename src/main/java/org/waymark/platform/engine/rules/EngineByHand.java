package org.waymark.platform.engine.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Acting;

/**
 * The engine worked by hand instead of by its job executor: its clock, its due jobs, its waiting tasks. For rehearsals
 * and for demonstration data, where a fortnight passes in a minute.
 */
@Component
public class EngineByHand {

    private final TaskService taskService;
    private final ManagementService managementService;
    private final HistoryService historyService;
    private final Acting acting;

    EngineByHand(
            TaskService taskService,
            ManagementService managementService,
            HistoryService historyService,
            Acting acting) {
        this.taskService = taskService;
        this.managementService = managementService;
        this.historyService = historyService;
        this.acting = acting;
    }

    /** The one clock of the engine and of the domain stands at this moment until it is moved again. */
    public void setClock(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** The clock runs again, and tells the real time. */
    public void resetClock() {
        ClockUtil.reset();
    }

    /** What waits for a person in this inspection, the oldest first. */
    public List<WaitingTask> waitingTasks(String inspectionId) {
        return acting.asWaymark(
                () -> taskService.createTaskQuery().tenantIdIn(inspectionId).initializeFormKeys().list().stream()
                        .sorted(Comparator.comparing(Task::getCreateTime).thenComparing(Task::getId))
                        .map(this::waiting)
                        .toList());
    }

    private WaitingTask waiting(Task task) {
        return new WaitingTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getFormKey().replaceFirst(".*/", "").replaceFirst("\\.html$", ""),
                task.getProcessInstanceId(),
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** The groups whose members may claim a task. */
    public List<String> candidateGroups(String taskId) {
        return acting.asWaymark(() -> taskService.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Makes a task the work of whoever is acting, as a click on "Claim" does. */
    public void claim(String taskId, String userId) {
        taskService.claim(taskId, userId);
    }

    /** Lets go of a task that whoever is acting had claimed. */
    public void giveBack(String taskId) {
        taskService.setAssignee(taskId, null);
    }

    /**
     * Does the jobs of this inspection that are due, and those that follow from them at once.
     *
     * @return how many were done
     * @throws RuntimeException what the first failing job threw
     */
    public int doDueJobs(String inspectionId) {
        int done = 0;
        List<Job> due = dueJobs(inspectionId);
        while (!due.isEmpty()) {
            for (Job job : due) {
                done += doJob(job.getId()) ? 1 : 0;
            }
            due = dueJobs(inspectionId);
        }
        return done;
    }

    private List<Job> dueJobs(String inspectionId) {
        return acting.asWaymark(() -> managementService
                .createJobQuery()
                .tenantIdIn(inspectionId)
                .executable()
                .orderByJobDuedate()
                .asc()
                .list());
    }

    /** A job that an earlier one of the same round has made needless is gone by now. */
    private boolean doJob(String jobId) {
        return acting.asWaymark(() -> {
            if (managementService.createJobQuery().jobId(jobId).singleResult() == null) {
                return false;
            }
            managementService.executeJob(jobId);
            return true;
        });
    }

    /** When the next timer of this inspection falls due; empty when none waits. */
    public Optional<Instant> nextTimer(String inspectionId) {
        return acting.asWaymark(
                () -> managementService.createJobQuery().tenantIdIn(inspectionId).timers().active().list().stream()
                        .map(Job::getDuedate)
                        .map(Date::toInstant)
                        .min(Comparator.naturalOrder()));
    }

    /** The end event at which the inspection's own process ended; empty while it runs. */
    public Optional<String> endOf(String inspectionId, String processKey) {
        return acting.asWaymark(() -> historyService
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(inspectionId)
                .processDefinitionKey(processKey)
                .finished()
                .list()
                .stream()
                .findFirst()
                .flatMap(instance -> lastEndEvent(instance.getId())));
    }

    private Optional<String> lastEndEvent(String processInstanceId) {
        return historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .activityType("noneEndEvent")
                .completeScope()
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .findFirst();
    }

    /** How many process instances of this inspection have not ended. */
    public long running(String inspectionId) {
        return acting.asWaymark(() -> historyService
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(inspectionId)
                .unfinished()
                .count());
    }

    /**
     * A human task that waits.
     *
     * @param name     as it stands in a list of tasks
     * @param form     the name of its form, such as {@code record-call}
     * @param assignee whose it is; null while it is nobody's
     * @param due      until when it is to be done; null when there is no limit
     */
    public record WaitingTask(
            String id,
            String elementId,
            String name,
            String form,
            String processInstanceId,
            String assignee,
            Instant due) {}
}
