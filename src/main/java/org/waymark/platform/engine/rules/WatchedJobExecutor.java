package org.waymark.platform.engine.rules;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.platform.machine.Finding;
import org.waymark.platform.machine.Watch;

/**
 * The job executor: it runs each job under the reference of what it follows from, says whether its acquisition thread lives (which its own {@code
 * isActive} does not), and names in the log a job that takes so long that another node may take it for a dead node's.
 */
class WatchedJobExecutor extends SpringJobExecutor implements Watch {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedJobExecutor.class);
    private static final int LOCK_OVER_RUN = 3;

    private final JobReferences references;

    WatchedJobExecutor(JobReferences references) {
        this.references = references;
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl processEngine) {
        Runnable work = new UnderTheirReferences(jobIds, processEngine);
        return () -> {
            long began = System.nanoTime();
            work.run();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if (took.toMillis() * LOCK_OVER_RUN > getLockTimeInMillis()) {
                LOG.warn(
                        "Jobs {} took {} seconds: more than a third of the {} for which they are held.",
                        jobIds,
                        took.toSeconds(),
                        Duration.ofMillis(getLockTimeInMillis()).toSeconds());
            }
        };
    }

    /** Each job goes on under the reference of what it follows from. */
    private final class UnderTheirReferences extends ExecuteJobsRunnable {

        UnderTheirReferences(List<String> jobIds, ProcessEngineImpl processEngine) {
            super(jobIds, processEngine);
        }

        @Override
        protected void executeJob(String job, CommandExecutor commands, JobFailureCollector failures) {
            references.during(job, () -> super.executeJob(job, commands, failures));
        }
    }

    @Override
    public String name() {
        return "The process engine";
    }

    @Override
    public Weight weight() {
        return Weight.RESTART;
    }

    @Override
    public Finding look() {
        Thread acquisition = jobAcquisitionThread;
        boolean dead = isActive() && (acquisition == null || !acquisition.isAlive());
        return dead ? Finding.down("its thread that looks for jobs is dead, so that no timer fires.") : Finding.well();
    }
}
