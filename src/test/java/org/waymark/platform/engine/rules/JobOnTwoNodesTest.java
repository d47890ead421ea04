package org.waymark.platform.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.waymark.EnginePutBack;
import org.waymark.TestDatabase;
import org.waymark.platform.machine.Finding.State;

/** A node that stopped in the middle of a job: another takes it over, and it has one effect, even when the first wakes up. */
@ExtendWith(EnginePutBack.class)
class JobOnTwoNodesTest {

    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("two-nodes")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .serviceTask()
            .camundaAsyncBefore()
            .camundaExpression("${work.done(execution)}")
            .userTask("effect")
            .endEvent()
            .done();

    private final Work work = new Work();

    @AfterEach
    void putTheClockBack() {
        ClockUtil.reset();
    }

    @Test
    void aDeadNodesJobIsTakenOverAfterItsLockAndHasOneEffect() throws Exception {
        String database = TestDatabase.newDatabase();
        ProcessEngine first = node("first", database);
        ProcessEngine second = node("second", database);
        try {
            first.getRepositoryService()
                    .createDeployment()
                    .addModelInstance("two-nodes.bpmn", MODEL)
                    .deploy();
            first.getRuntimeService().startProcessInstanceByKey("two-nodes");
            String job = acquired(first).get(0);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(
                    () -> first.getManagementService().executeJob(job));
            work.begun.await();

            ClockUtil.offset(lock().minusSeconds(1).toMillis());
            assertThat(acquired(second)).as("while it is held").isEmpty();
            ClockUtil.offset(lock().plusSeconds(1).toMillis());
            assertThat(acquired(second)).as("once the lock is over").containsExactly(job);
            second.getManagementService().executeJob(job);

            work.wakesUp.countDown();
            assertThat(stopped.handle((nothing, failure) -> failure).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(OptimisticLockingException.class);
            assertThat(work.times).as("both worked").hasValue(2);
            assertThat(second.getTaskService().createTaskQuery().count())
                    .as("one effect")
                    .isEqualTo(1);
            assertThat(second.getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .variableName("done")
                            .count())
                    .isEqualTo(1);
        } finally {
            first.close();
            second.close();
        }
    }

    @Test
    void noMoreJobsAreTakenThanThreadsAreThereAndTheLockCoversTheWaitAndTheRunThreeTimes() throws Exception {
        int threads = setting("max-pool-size");
        assertThat(setting("core-pool-size"))
                .as("threads that are only made when the queue is full")
                .isEqualTo(threads);
        assertThat(setting("max-jobs-per-acquisition")).isLessThanOrEqualTo(threads);
        assertThat(setting("queue-capacity")).isLessThanOrEqualTo(threads);
        assertThat(lock()).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void anAcquisitionThreadThatDiedIsSeenThoughTheExecutorCallsItselfActive() {
        WatchedJobExecutor executor = new WatchedJobExecutor(new JobReferences()) {
            @Override
            protected void startJobAcquisitionThread() {
                jobAcquisitionThread = new Thread(() -> {});
                jobAcquisitionThread.start();
            }
        };
        assertThat(executor.look().state()).as("before it is started").isEqualTo(State.WELL);
        executor.start();
        assertThat(executor.isActive()).isTrue();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> executor.look().state() == State.DOWN);
    }

    private static Duration lock() throws Exception {
        return Duration.ofMillis(setting("lock-time-in-millis"));
    }

    private static int setting(String name) throws Exception {
        PropertySource<?> shipped = new YamlPropertySourceLoader()
                .load("shipped", new FileSystemResource(Path.of("config", "application.yml")))
                .get(0);
        return ((Number) shipped.getProperty("camunda.bpm.job-execution." + name)).intValue();
    }

    private static List<String> acquired(ProcessEngine node) {
        ProcessEngineConfigurationImpl configuration = ((ProcessEngineImpl) node).getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(new AcquireJobsCmd(configuration.getJobExecutor()))
                .getJobIdBatches()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private ProcessEngine node(String name, String database) throws Exception {
        DefaultJobExecutor jobs = new DefaultJobExecutor();
        jobs.setLockTimeInMillis((int) lock().toMillis());
        StandaloneProcessEngineConfiguration node = new StandaloneProcessEngineConfiguration();
        node.setProcessEngineName(name);
        node.setJdbcUrl(database);
        node.setJdbcUsername("postgres");
        node.setJdbcDriver("org.postgresql.Driver");
        node.setDatabaseSchemaUpdate("true");
        node.setJobExecutorActivate(false);
        node.setJobExecutor(jobs);
        node.setMetricsEnabled(false);
        node.setBeans(Map.of("work", work));
        return node.buildProcessEngine();
    }

    /** Hangs the first time until it is woken, as a node does that is stopped. */
    public static final class Work {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch wakesUp = new CountDownLatch(1);
        private final AtomicInteger times = new AtomicInteger();

        public void done(DelegateExecution execution) throws InterruptedException {
            execution.setVariable("done", true);
            if (times.incrementAndGet() == 1) {
                begun.countDown();
                wakesUp.await();
            }
        }
    }
}
