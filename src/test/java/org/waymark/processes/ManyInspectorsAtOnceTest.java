package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.TestDatabase;

/**
 * Sixteen people work on one inspection at the same moment, on PostgreSQL and with the job executor running. What they
 * do meets in shared scopes of the models, and none of them may be told that someone else was faster: every such
 * meeting stands behind an asynchronous point, where the engine repeats it by itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyInspectorsAtOnceTest {

    private static final String INSPECTION = "a1b2c3d4e5f6g7h8i9j0";
    private static final int PEOPLE = 16;
    private static final int CASES = 48;
    private static final Set<String> STAGES = ChildJourneyModelTest.EVERY_STAGE;
    private static final List<String> FURTHER_STAGES = List.of("permanence", "leaving-care");
    private static final int EVALUATIONS = CASES * (STAGES.size() + FURTHER_STAGES.size());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StandIns domain = new StandIns();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final Queue<Exception> refusals = new ConcurrentLinkedQueue<>();
    private HikariDataSource dataSource;
    private ProcessEngine engine;

    @BeforeAll
    void startFieldworkOnPostgres() {
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(TestDatabase.newDatabase());
        dataSource.setUsername("postgres");
        dataSource.setMaximumPoolSize(PEOPLE + 8);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(true);
        configuration.setJobExecutor(jobExecutor());
        engine = ModelsEngine.configured(configuration, domain.beans(), new Coverage())
                .buildProcessEngine();
        ModelsEngine.deployModels(engine);
        domain.tracked = true;
        domain.stages = STAGES;
        domain.furtherStages = FURTHER_STAGES;
        engine.getRuntimeService()
                .startProcessInstanceByKey("inspection", "CP-301-20121203", Map.of("inspectionId", INSPECTION));
        List.of("task-assemble-team", "task-prepare").forEach(this::completeOnly);
        // The day of notice lies in the past of the real clock: the job executor goes on to the call by itself.
        await().atMost(PATIENCE).until(() -> tasks("task-record-call").count() == 1);
        completeOnly("task-record-call");
    }

    private static DefaultJobExecutor jobExecutor() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(6);
        executor.setMaxJobsPerAcquisition(12);
        executor.setWaitTimeInMillis(200);
        executor.setMaxWait(1_000);
        executor.setBackoffTimeInMillis(20);
        executor.setMaxBackoff(200);
        return executor;
    }

    @AfterAll
    void stop() {
        people.shutdownNow();
        if (engine != null) {
            engine.close();
        }
        if (dataSource != null) {
            dataSource.close();
        }
    }

    @Test
    void nobodyIsEverToldThatSomeoneElseWasFaster() throws Exception {
        addCases();

        allAtOnce(tasks(null).taskDefinitionKeyLike("task-evaluate-%"), EVALUATIONS);
        settled(tasks("task-conclude-case"), CASES);

        allAtOnce(tasks("task-conclude-case"), CASES);
        await().atMost(PATIENCE).until(() -> journeysOpen() == 0 && ended("end-case") == CASES);

        addActivities();
        List<Task> fieldwork = new ArrayList<>(tasks("task-record-observation").list());
        for (String element : List.of(
                "task-daily-meeting",
                "task-keep-in-touch",
                "task-nominate-good-practice",
                "task-supply-evidence",
                "task-arrange-set-up",
                "task-supply-lists")) {
            fieldwork.addAll(tasks(element).list());
        }
        allAtOnce(fieldwork);
        await().atMost(PATIENCE).until(() -> ended("end-activity") == CASES);

        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        assertThat(tasks("task-open-judgement-meeting").count()).isEqualTo(1);
    }

    private void addCases() {
        for (int i = 1; i <= CASES; i++) {
            tell("case-added", Map.of("caseId", "case" + i));
        }
        settled(tasks(null).taskDefinitionKeyLike("task-evaluate-%"), EVALUATIONS);
    }

    private void addActivities() {
        for (int i = 1; i <= CASES; i++) {
            tell("activity-added", Map.of("activityId", "activity" + i));
        }
        settled(tasks("task-record-observation"), CASES);
    }

    private void allAtOnce(TaskQuery query, int expected) throws Exception {
        List<Task> tasks = query.list();
        assertThat(tasks).hasSize(expected);
        allAtOnce(tasks);
    }

    /** Deals the tasks out to all people, so that neighbours of one case and of one inspection are done together. */
    private void allAtOnce(Collection<Task> tasks) throws Exception {
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, new Random(42));
        Queue<Task> work = new ConcurrentLinkedQueue<>(shuffled);
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        List<Future<?>> busy = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            busy.add(people.submit(() -> {
                together.await();
                for (Task task = work.poll(); task != null; task = work.poll()) {
                    try {
                        engine.getTaskService().complete(task.getId());
                    } catch (RuntimeException refused) {
                        refusals.add(refused);
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : busy) {
            one.get();
        }
        assertThat(refusals).as("what the people at the screens were told").isEmpty();
    }

    private void completeOnly(String elementId) {
        engine.getTaskService().complete(tasks(elementId).singleResult().getId());
    }

    private TaskQuery tasks(String elementId) {
        TaskQuery query = engine.getTaskService().createTaskQuery().tenantIdIn(INSPECTION);
        return elementId == null ? query : query.taskDefinitionKey(elementId);
    }

    private void tell(String message, Map<String, Object> local) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .tenantId(INSPECTION)
                .setVariablesToTriggeredScope(local)
                .correlate();
    }

    private void settled(TaskQuery query, int expected) {
        await().atMost(PATIENCE).until(() -> query.count() == expected && jobsDue() == 0);
    }

    private long jobsDue() {
        return engine.getManagementService().createJobQuery().list().stream()
                .map(Job::getDuedate)
                .filter(due -> due == null || due.before(Date.from(Instant.now())))
                .count();
    }

    private long journeysOpen() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("child-journey")
                .count();
    }

    private long ended(String elementId) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .tenantIdIn(INSPECTION)
                .activityId(elementId)
                .finished()
                .count();
    }
}
