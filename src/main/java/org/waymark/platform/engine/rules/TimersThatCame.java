package org.waymark.platform.engine.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.waymark.platform.engine.TimerDates;
import org.waymark.platform.engine.TimerDates.Firing;

/**
 * A timer that a node has acquired fires, however its date was moved since. So each asks, as it fires, whether its date
 * has come; if not, it is set anew and does nothing.
 */
class TimersThatCame {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Supplier<TimerDates> dates;

    TimersThatCame(Supplier<TimerDates> dates) {
        this.dates = dates;
    }

    /** In the place of the engine's own, for the timers that a process catches and for those at the edge of work. */
    @SuppressWarnings("rawtypes") // as the engine takes them
    List<JobHandler> handlers() {
        return List.of(
                new TimerCatchIntermediateEventJobHandler() {
                    @Override
                    public void execute(
                            TimerJobConfiguration timer,
                            ExecutionEntity execution,
                            CommandContext command,
                            String tenantId) {
                        if (hasCome(timer, execution, command)) {
                            super.execute(timer, execution, command, tenantId);
                        }
                    }
                },
                new TimerExecuteNestedActivityJobHandler() {
                    @Override
                    public void execute(
                            TimerJobConfiguration timer,
                            ExecutionEntity execution,
                            CommandContext command,
                            String tenantId) {
                        if (hasCome(timer, execution, command)) {
                            super.execute(timer, execution, command, tenantId);
                        }
                    }
                });
    }

    private boolean hasCome(TimerJobConfiguration timer, ExecutionEntity execution, CommandContext command) {
        JobEntity job = command.getCurrentJob();
        Date now = ClockUtil.getCurrentTime();
        Instant date = date(timer, execution, job);
        if (!date.isAfter(now.toInstant().plus(A_MOMENT))) {
            return true;
        }
        ((TimerEntity) job).createNewTimerJob(Date.from(date));
        // It is the same timer still: from when it was set its date is counted.
        execution.getJobs().stream()
                .filter(other -> !other.getId().equals(job.getId())
                        && other.getJobDefinitionId().equals(job.getJobDefinitionId()))
                .forEach(other -> other.setCreateTime(job.getCreateTime()));
        return false;
    }

    /** The job's own date is read when it runs, so that it is the moved one. */
    private Instant date(TimerJobConfiguration timer, ExecutionEntity execution, JobEntity job) {
        Instant since = job.getCreateTime() == null
                ? ClockUtil.getCurrentTime().toInstant()
                : job.getCreateTime().toInstant();
        return dates.get()
                .of(new Firing(
                        job.getTenantId(), job.getProcessDefinitionKey(), timer.getTimerElementKey(), since, name ->
                                (String) execution.getVariable(name)))
                .orElseGet(() -> job.getDuedate().toInstant());
    }
}
