package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.fieldwork.activities.AddedOnTheSpot;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.safeguarding.PlayedConcern;

/**
 * Sixteen people at once finish the cases of one inspection through the desk, and add activities and concerns between, while the job
 * executor runs. Sibling cases end in the same scope of the model; nobody may be told that somebody else was faster.
 */
@WaymarkTest
class SiblingCasesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final int PEOPLE = 16;
    private static final int CHILDREN = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AN_ACTIVITY_EVERY = 5;
    private static final int A_CONCERN_EVERY = 11;
    private static final Set<String> CASE_WORK = Set.of(
            "take-on-case",
            "evaluate-stage",
            "evaluate-sampled-case",
            "conclude-case",
            "moderate-case",
            "settle-disagreement");

    @Autowired
    private RunServices services;

    @Autowired
    private Actors actors;

    @Autowired
    private Cases cases;

    @Autowired
    private WorkingDays calendar;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationContext context;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger recorded = new AtomicInteger();
    private final AtomicInteger activities = new AtomicInteger();
    private final AtomicInteger raised = new AtomicInteger();
    private final Random chance = new Random(16);
    private Scenario scenario;
    private InspectionView inspection;
    private JobExecutor jobs;

    @BeforeEach
    void untilTheCasesAreThere() {
        scenario = new Scenario(TestFrameworks.SHIPPED, "301", FIRST_DAY, CHILDREN, null, 16);
        services.engine().setClock(London.morningOf(calendar.subtract(FIRST_DAY, 10)));
        actors.comeTogether();
        actors.of("301");
        inspection = services.acting().as(Actors.MANAGER, () -> services.inspections()
                .plan(new PlanRequest(scenario.framework(), "301", FIRST_DAY, true)));
        Pace pace = Pace.wholeTeam(inspection, calendar);
        new ScenarioRun(services, scenario, inspection, pace, task -> CASE_WORK.contains(task.form()), (at, task) -> {})
                .untilWaitingFor("evaluate-stage");
        inspection = services.inspections().byId(inspection.id());
        jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        jobs.start();
    }

    @AfterEach
    void stop() {
        people.shutdownNow();
        jobs.shutdown();
    }

    @Test
    void nobodyIsToldThatSomebodyElseWasFaster() throws Exception {
        List<CaseView> all = cases.of(inspection.id());
        assertThat(all).hasSizeGreaterThanOrEqualTo(PEOPLE);
        await().atMost(PATIENCE).until(() -> !caseWork().isEmpty());
        do {
            allAtOnce(caseWork());
            await().atMost(PATIENCE).until(() -> !caseWork().isEmpty() || nothingDue());
        } while (!caseWork().isEmpty() && errors.isEmpty());

        assertThat(errors).isEmpty();
        assertThat(recorded.get()).isGreaterThan(all.size());
        assertThat(activities.get()).isPositive();
        assertThat(raised.get()).isPositive();
        assertThat(services.engine().waitingTasks(inspection.id()))
                .filteredOn(task -> task.form().equals("record-activity"))
                .hasSizeGreaterThanOrEqualTo(activities.get());
        assertThat(services.engine().waitingTasks(inspection.id()))
                .filteredOn(task -> task.form().equals("answer-referral-back"))
                .hasSize(raised.get());
        assertThat(cases.of(inspection.id()))
                .filteredOn(one -> !one.familyToMeet())
                .extracting(CaseView::status)
                .containsOnly(CaseStatus.FINISHED);
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .tenantIdIn(inspection.id())
                        .count())
                .isZero();
    }

    /** Everybody waits for everybody before the first touch, then takes the next piece of work until none is left. */
    private void allAtOnce(List<WaitingTask> work) throws Exception {
        Queue<WaitingTask> waiting = new ConcurrentLinkedQueue<>(work);
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        List<Future<?>> done = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            done.add(people.submit(() -> {
                together.await();
                for (WaitingTask task = waiting.poll(); task != null; task = waiting.poll()) {
                    work(task);
                }
                return null;
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
    }

    private void work(WaitingTask task) {
        try {
            List<String> candidates = task.assignee() == null ? inspection.inspectors() : List.of(task.assignee());
            if (candidates.stream().noneMatch(user -> play(task, user))) {
                throw new AssertionError("Nobody could do " + task);
            }
            int number = recorded.incrementAndGet();
            String user =
                    inspection.inspectors().get(number % inspection.inspectors().size());
            if (number % AN_ACTIVITY_EVERY == 0) {
                AddedOnTheSpot.observation(context, user, inspection.id());
                activities.incrementAndGet();
            }
            if (number % A_CONCERN_EVERY == 0) {
                PlayedConcern.lookAgain(context, user, inspection.id(), "C001");
                raised.incrementAndGet();
            }
        } catch (RuntimeException | AssertionError error) {
            errors.add(error);
        }
    }

    /** False when a case is to be looked at by another inspector. */
    private boolean play(WaitingTask task, String user) {
        return services.acting().as(user, () -> {
            if (task.assignee() == null) {
                services.engine().claim(task.id(), user);
            }
            try {
                JsonNode page = services.json()
                        .valueToTree(services.desk().open(task.id()).context());
                Situation situation = new Situation(
                        scenario, inspection, task, page, services.clock().instant(), chance);
                JsonNode answers =
                        services.json().valueToTree(services.actor(task.form()).answers(situation));
                return services.desk()
                        .record(task.id(), UUID.randomUUID().toString(), answers)
                        .recorded();
            } catch (NotForMe other) {
                services.engine().giveBack(task.id());
                return false;
            }
        });
    }

    private List<WaitingTask> caseWork() {
        return services.engine().waitingTasks(inspection.id()).stream()
                .filter(task -> CASE_WORK.contains(task.form()))
                .toList();
    }

    private boolean nothingDue() {
        return services.acting()
                .asWaymark(() -> engine.getManagementService()
                                .createJobQuery()
                                .tenantIdIn(inspection.id())
                                .messages()
                                .count()
                        == 0);
    }
}
