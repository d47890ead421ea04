package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Runs a model on a plain engine in memory: no Spring, time moved by hand, jobs executed by hand, every bean a
 * stand-in. After all tests of a class its model must have been run in full.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModelTest {

    static final String INSPECTION = "a1b2c3d4e5f6g7h8i9j0";
    static final Instant PLANNED = Instant.parse("2012-11-19T09:00:00Z");

    final StandIns domain = new StandIns();
    private final AtomicInteger testsRun = new AtomicInteger();
    private final String model;
    ProcessEngine engine;

    ModelTest(String model) {
        this.model = model;
    }

    @BeforeAll
    void takeEngine() {
        engine = ModelsEngine.with(domain);
    }

    @BeforeEach
    void planToday() {
        ClockUtil.setCurrentTime(Date.from(PLANNED));
    }

    @AfterEach
    void forgetEverything() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(it -> engine.getRuntimeService().deleteProcessInstance(it.getId(), "test over"));
        engine.getHistoryService().createHistoricProcessInstanceQuery().list().forEach(it -> engine.getHistoryService()
                .deleteHistoricProcessInstance(it.getId()));
        ClockUtil.reset();
        testsRun.incrementAndGet();
    }

    @AfterAll
    void everyElementHasBeenRun() {
        long tests = Arrays.stream(getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (testsRun.get() >= tests) {
            assertThat(ModelsEngine.COVERAGE.missing(model))
                    .as("elements of %s that no test has run", model)
                    .isEmpty();
        }
    }

    ProcessInstance start(Map<String, Object> local) {
        Map<String, Object> variables = new HashMap<>(local);
        variables.put("inspectionId", INSPECTION);
        ProcessInstance instance =
                engine.getRuntimeService().startProcessInstanceByKey(model, "CP-301-20121203", variables);
        runJobs();
        return instance;
    }

    List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Task open(String elementId) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(elementId)
                .singleResult();
        assertThat(task).as("%s among %s", elementId, openTasks()).isNotNull();
        return task;
    }

    void complete(String... elementIds) {
        for (String elementId : elementIds) {
            engine.getTaskService().complete(open(elementId).getId());
            runJobs();
        }
    }

    /** Everything that waits on the first of the days on site, but the end of them. */
    void completeTheFirstDayOnSite() {
        assertThat(openTasks())
                .containsExactly(
                        "task-arrange-set-up",
                        "task-daily-meeting",
                        "task-keep-in-touch",
                        "task-nominate-good-practice",
                        "task-open-judgement-meeting",
                        "task-supply-evidence",
                        "task-supply-lists");
        complete(
                "task-arrange-set-up",
                "task-agree-timetable",
                "task-nominate-good-practice",
                "task-supply-evidence",
                "task-supply-lists",
                "task-confirm-sample",
                "task-daily-meeting",
                "task-keep-in-touch");
    }

    /** When the lead says so. */
    void finishFieldwork() {
        complete("task-open-judgement-meeting");
    }

    void tell(String message, Map<String, Object> local) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .tenantId(INSPECTION)
                .setVariablesToTriggeredScope(local)
                .correlate();
        runJobs();
    }

    /** Moves the clock and lets everything happen that has fallen due by then. */
    void waitUntil(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
        runJobs();
    }

    void waitFor(Duration time) {
        waitUntil(ClockUtil.getCurrentTime().toInstant().plus(time));
    }

    void runJobs() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            engine.getManagementService().executeJob(due.get(0).getId());
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        Date now = ClockUtil.getCurrentTime();
        return engine.getManagementService().createJobQuery().active().withRetriesLeft().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .toList();
    }

    List<String> endsReached(String processKey) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(it -> it.getProcessDefinitionKey().equals(processKey))
                .map(it -> it.getActivityId())
                .filter(id -> id.startsWith("end-"))
                .sorted()
                .toList();
    }

    boolean ended(ProcessInstance instance) {
        return engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .completed()
                        .count()
                == 1;
    }

    /** The elements at which it waits: its own, and no called process's. */
    List<String> waitsAt(ProcessInstance instance) {
        return engine.getRuntimeService().getActiveActivityIds(instance.getId());
    }

    /** Whether it has left this element. */
    boolean hasPassed(ProcessInstance instance, String elementId) {
        return engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(elementId)
                        .finished()
                        .count()
                > 0;
    }

    /** Whether a process of this model that it called still runs. */
    boolean runs(ProcessInstance instance, String calledModel) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .superProcessInstanceId(instance.getId())
                        .processDefinitionKey(calledModel)
                        .count()
                == 1;
    }
}
