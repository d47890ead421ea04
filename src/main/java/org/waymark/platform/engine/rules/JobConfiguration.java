package org.waymark.platform.engine.rules;

import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.waymark.platform.machine.HealthDatabase;
import org.waymark.platform.machine.QuestionWatch;
import org.waymark.platform.machine.Watch;

/** Who runs the engine's jobs, and what health asks of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class JobConfiguration {

    private static final Duration LATE = Duration.ofMinutes(5);

    /** As the engine's starter makes one, and watched. */
    @Bean
    static WatchedJobExecutor jobExecutor(
            @Qualifier("camundaTaskExecutor") TaskExecutor threads,
            CamundaBpmProperties properties,
            JobReferences references) {
        WatchedJobExecutor executor = new WatchedJobExecutor(references);
        executor.setTaskExecutor(threads);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        JobExecutionProperty given = properties.getJobExecution();
        Optional.ofNullable(given.getLockTimeInMillis()).ifPresent(executor::setLockTimeInMillis);
        Optional.ofNullable(given.getMaxJobsPerAcquisition()).ifPresent(executor::setMaxJobsPerAcquisition);
        Optional.ofNullable(given.getWaitTimeInMillis()).ifPresent(executor::setWaitTimeInMillis);
        Optional.ofNullable(given.getMaxWait()).ifPresent(executor::setMaxWait);
        Optional.ofNullable(given.getBackoffTimeInMillis()).ifPresent(executor::setBackoffTimeInMillis);
        Optional.ofNullable(given.getMaxBackoff()).ifPresent(executor::setMaxBackoff);
        Optional.ofNullable(given.getBackoffDecreaseThreshold()).ifPresent(executor::setBackoffDecreaseThreshold);
        Optional.ofNullable(given.getWaitIncreaseFactor()).ifPresent(executor::setWaitIncreaseFactor);
        return executor;
    }

    /** Timers and steps that should have run by now. */
    @Bean
    Watch lateJobs(HealthDatabase database) {
        String limit = "now() at time zone 'UTC' - interval '" + LATE.toMinutes() + " minutes'";
        String late = "select exists (select 1 from act_ru_job where retries_ > 0 and suspension_state_ = 1"
                + " and (duedate_ < " + limit + " or duedate_ is null and create_time_ < " + limit + "))";
        return new QuestionWatch(
                "The steps that Waymark does by itself",
                database,
                late,
                "some should have been done more than " + LATE.toMinutes() + " minutes ago.");
    }
}
