package org.waymark.platform.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The dates that wait in the engine, timers' and tasks', worked out anew when the rules of counting days have changed.
 * Each is asked of its model as of the moment it was first set, so that a limit counted from "today" never begins anew.
 */
@Component
public class WaitingDates {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final TaskService taskService;
    private final Acting acting;
    private final CommandExecutor commands;

    WaitingDates(
            ProcessEngine engine,
            RuntimeService runtimeService,
            ManagementService managementService,
            TaskService taskService,
            Acting acting) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.taskService = taskService;
        this.acting = acting;
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.commands = configuration.getCommandExecutorTxRequired();
    }

    /**
     * A date that moved.
     *
     * @param task whether it is a task's due date; otherwise a timer's
     * @param name what the model calls the task or the timer
     */
    public record Moved(boolean task, String name, Instant from, Instant to) {}

    /** The inspections in which anything runs, in order. */
    public List<String> inspections() {
        return acting.asWaymark(() -> runtimeService.createProcessInstanceQuery().unlimitedList().stream()
                .map(ProcessInstance::getTenantId)
                .filter(tenant -> tenant != null)
                .distinct()
                .sorted()
                .toList());
    }

    /**
     * Moves every date of this inspection on which the old and the new way of counting differ, in the running
     * transaction. One that the model gave becomes what the model gives now. One that was moved, or set by hand, since
     * then is no answer of the model's, and is moved from where it stands.
     *
     * @param before    runs work under the old way of counting
     * @param after     runs work under the new one
     * @param otherwise gives, for a date that stands otherwise than the model counts it, where it goes
     * @return what moved
     */
    public List<Moved> countAnew(
            String inspectionId,
            Consumer<Runnable> before,
            Consumer<Runnable> after,
            UnaryOperator<Instant> otherwise) {
        List<Moved> moved = new ArrayList<>();
        acting.asWaymark(() -> commands.execute(context -> {
            managementService.createJobQuery().tenantIdIn(inspectionId).timers().unlimitedList().stream()
                    .map(JobEntity.class::cast)
                    .forEach(job -> countAnew(new Timer(job), before, after, otherwise, moved));
            taskService.createTaskQuery().tenantIdIn(inspectionId).unlimitedList().stream()
                    .map(TaskEntity.class::cast)
                    .filter(task -> task.getTaskDefinition() != null
                            && task.getTaskDefinition().getDueDateExpression() != null)
                    .forEach(task -> countAnew(new Due(task), before, after, otherwise, moved));
            return null;
        }));
        return moved;
    }

    private static void countAnew(
            Waiting waiting,
            Consumer<Runnable> before,
            Consumer<Runnable> after,
            UnaryOperator<Instant> otherwise,
            List<Moved> moved) {
        Date now = waiting.date();
        if (now == null || now.toInstant().equals(Timers.OPEN_ENDED)) {
            return;
        }
        Date byOld = counted(waiting, before);
        Date byNew = counted(waiting, after);
        Date fresh = now;
        if (same(now, byOld)) {
            fresh = same(byOld, byNew) ? now : byNew;
        } else if (!same(now, byNew)) {
            fresh = Date.from(otherwise.apply(now.toInstant()));
        }
        waiting.set(fresh);
        if (!same(now, fresh)) {
            moved.add(new Moved(waiting instanceof Due, waiting.name(), now.toInstant(), fresh.toInstant()));
        }
    }

    private static Date counted(Waiting waiting, Consumer<Runnable> way) {
        way.accept(() -> EngineClock.asOf(waiting.since().toInstant(), waiting::count));
        return waiting.date();
    }

    /** To the minute: what runs by the clock was counted a moment before its task was there. */
    private static boolean same(Date one, Date other) {
        return one == null || other == null
                ? one == other
                : Math.abs(one.getTime() - other.getTime()) < A_MOMENT.toMillis();
    }

    /** Something with a date that its model can work out. */
    private interface Waiting {

        String name();

        Date since();

        Date date();

        void count();

        void set(Date date);
    }

    private class Timer implements Waiting {

        private final JobEntity job;

        Timer(JobEntity job) {
            this.job = job;
        }

        @Override
        public String name() {
            Object name = job.getExecution() == null
                    ? null
                    : job.getExecution()
                            .getProcessDefinition()
                            .findActivity(job.getActivityId())
                            .getProperty("name");
            return name == null ? job.getActivityId() : name.toString();
        }

        /** A job of before the engine kept this was at the latest set now. */
        @Override
        public Date since() {
            return ((Job) job).getCreateTime();
        }

        @Override
        public Date date() {
            return job.getDuedate();
        }

        @Override
        public void count() {
            // From its creation: a timer that runs for so long would otherwise begin anew.
            managementService.recalculateJobDuedate(job.getId(), true);
        }

        @Override
        public void set(Date date) {
            if (!date.equals(job.getDuedate())) {
                managementService.setJobDuedate(job.getId(), date);
            }
        }
    }

    private class Due implements Waiting {

        private final TaskEntity task;
        private Date date;

        Due(TaskEntity task) {
            this.task = task;
            this.date = task.getDueDate();
        }

        @Override
        public String name() {
            return ((Task) task).getName();
        }

        @Override
        public Date since() {
            return task.getCreateTime();
        }

        @Override
        public Date date() {
            return date;
        }

        @Override
        public void count() {
            Expression due = task.getTaskDefinition().getDueDateExpression();
            date = (Date) due.getValue(task);
        }

        @Override
        public void set(Date to) {
            date = to;
            if (!to.equals(task.getDueDate())) {
                task.setDueDate(to);
                taskService.saveTask(task);
            }
        }
    }
}
