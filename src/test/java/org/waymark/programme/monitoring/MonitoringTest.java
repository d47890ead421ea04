package org.waymark.programme.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.Interventions;
import org.waymark.inspection.followup.AuthorityDuties;
import org.waymark.inspection.followup.OutcomeRecorded;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.ReportPublished;
import org.waymark.report.ReportWithdrawn;

/** Authorities that are monitored, over years of a moved clock. Reports are published as those tell it who listen. */
@WaymarkTest
class MonitoringTest {

    /** In force, and has an authority of the last grade monitored. */
    private static final String FRAMEWORK = TestFrameworks.OTHER_NUMBERS;

    private static final String BARKING = "301";
    private static final LocalDate PUBLISHED = LocalDate.of(2013, 3, 4);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Monitorings monitorings;

    @Autowired
    private MonitoringVisits visits;

    @Autowired
    private MonitoredAuthorities monitored;

    @Autowired
    private MonitoringPages pages;

    @Autowired
    private MonitoringInPreparation beforehand;

    @Autowired
    private MonitoringRepository repository;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Milestones milestones;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void people() {
        PlayedInspection.people(accounts);
    }

    @AfterEach
    void nobodyIsMonitoredAnyMore() {
        inTransaction(() -> repository.findAllByOrderByBegunOnDesc().stream()
                .filter(Monitoring::isOpen)
                .forEach(one -> monitorings.end(one, "The test is over.")));
        for (String table :
                List.of("minister_step", "area_progress", "monitored_area", "monitoring_visit", "monitoring")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from past_outcome where inspection_id is not null and kind = :kind")
                .param("kind", FRAMEWORK)
                .update();
    }

    private void today(LocalDate day) {
        engine.setClock(London.morningOf(day));
    }

    private void inTransaction(Runnable work) {
        acting.asWaymark(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
            return null;
        });
    }

    /** An inspection of the authority that is judged so, as a report tells it when it is published on that day. */
    private String judged(String authority, LocalDate published, String grade) {
        today(published.minusDays(20));
        String id = acting.as("manager", () -> inspections
                .plan(new PlanRequest(FRAMEWORK, authority, published.minusDays(7), false))
                .id());
        opened(id);
        grade(id, grade);
        today(published);
        publish(id, true);
        return id;
    }

    private void grade(String id, String grade) {
        database.sql(
                        "insert into judgement (inspection_id, area, grade, findings, limited) values (:id, :area, :grade, 'x', false)")
                .param("id", id)
                .param(
                        "area",
                        inspections.byId(id).framework().overall().orElseThrow().id())
                .param("grade", grade)
                .update();
        database.sql("insert into report (inspection_id, version, stage, quality_round, quality_passed, signed_off)"
                        + " values (:id, 0, 'PUBLISHED', 1, true, true)")
                .param("id", id)
                .update();
        database.sql(
                        "insert into report_improvement (inspection_id, position, what, time_scale) values"
                                + " (:id, 0, 'See every child alone.', 'immediately'), (:id, 1, 'Supervise social workers.', 'immediately')")
                .param("id", id)
                .update();
    }

    /** The authority knows of it. */
    private void opened(String id) {
        database.sql("update inspection set call_at = :at, call_spoke_to = 'x', call_by = 'lead' where id = :id")
                .param("at", OffsetDateTime.of(2012, 12, 3, 9, 0, 0, 0, ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private void publish(String id, boolean publicly) {
        inTransaction(() -> {
            events.publishEvent(new ReportPublished(inspections.byId(id), publicly));
            inspections.published(id);
        });
    }

    private void decided(String inspection, boolean monitored, String reason) {
        acting.as("manager", () -> new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> events.publishEvent(new OutcomeRecorded(inspection, monitored, reason))));
    }

    private Monitoring only() {
        assertThat(repository.findAllByOrderByBegunOnDesc()).hasSize(1);
        return repository.findAllByOrderByBegunOnDesc().get(0);
    }

    private MonitoringPages.MonitoringPage page() {
        return acting.as("manager", () -> pages.of(only().getId()));
    }

    private MonitoringPages.ToldPage told(String user, String inspection) {
        return acting.as(user, () -> pages.told(asked(context, MonitoringController.class, "told", inspection))
                .get(0));
    }

    /** The next visit, planned when its time has come and held; what it found of both areas. */
    private String visited(String inspection, String found, String next, String action) {
        MonitoringPages.MonitoringPage before = page();
        today(before.next().day().minusDays(42));
        assertThat(MonitoringRounds.planDue(visits)).isEqualTo(1);
        MonitoringParts.VisitLine visit = page().visits().get(page().visits().size() - 1);
        assertThat(visit.firstDay()).isEqualTo(before.next().day());
        assertThat(acting.as("dcs301", () -> told("dcs301", inspection).visits()))
                .as("the authority is told nothing of a visit before its notice")
                .noneMatch(line -> line.inspection().equals(visit.inspection()));
        opened(visit.inspection());
        today(visit.firstDay().plusDays(30));
        publish(visit.inspection(), false);
        List<UUID> areas = areas();
        PlayedInspection.begun(context, inspection).record("manager", "task-record-progress", """
                {"areas": [{"area": "%s", "found": "good", "note": "Seen alone.", "action": null},
                           {"area": "%s", "found": "%s", "note": null, "action": %s}],
                 "next": "%s", "reason": null}""".formatted(
                        areas.get(0), areas.get(1), found, action, next));
        return visit.inspection();
    }

    private void minister(String day, String words) {
        acting.as("manager", () -> context.getBean(MinisterSteps.class)
                .record(only().getId(), "one sending", LocalDate.parse(day), words));
    }

    private List<UUID> areas() {
        return database.sql("select id from monitored_area where monitoring_id = :id order by place")
                .param("id", only().getId())
                .query(UUID.class)
                .list();
    }

    @Test
    void anInadequateAuthorityIsVisitedFourTimesThenInspectedAgainAndWhoIsBetterIsNotMonitored() {
        String inspection = judged(BARKING, PUBLISHED, "inadequate");
        assertThat(page()).satisfies(page -> {
            assertThat(page.because()).contains("judged inadequate: the framework has such an authority monitored");
            assertThat(page.stage()).isEqualTo("Its action plan is asked for");
            assertThat(page.areas())
                    .extracting(MonitoringParts.AreaLine::words)
                    .containsExactly("See every child alone.", "Supervise social workers.");
        });
        PlayedInspection played = PlayedInspection.begun(context, inspection);
        assertThat(played.task("task-supply-action-plan").due()).isEqualTo("2013-06-14T23:00:00Z");
        assertThat(played.open("dcs301", "task-supply-action-plan")
                        .path("skipped")
                        .toString())
                .contains("Good Friday");

        today(LocalDate.of(2013, 6, 3));
        assertThatThrownBy(() -> played.record("dcs301", "task-supply-action-plan", """
                        {"on": "2013-06-04", "place": null, "words": " "}"""))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Give the address")
                .hasMessageContaining("has not come yet");
        played.record("dcs301", "task-supply-action-plan", """
                {"on": "2013-06-03", "place": null, "words": "We will see to it."}""");
        assertThatThrownBy(() ->
                        played.record("manager", "task-check-action-plan", "{\"reflects\": \"no\", \"remark\": \"\"}"))
                .hasMessageContaining("Say what it does not reflect");
        played.record(
                "manager", "task-check-action-plan", "{\"reflects\": \"no\", \"remark\": \"Nothing on supervision.\"}");
        assertThat(told("dcs301", inspection).plan().remark()).isEqualTo("Nothing on supervision.");
        assertThat(played.task("task-supply-action-plan").due()).isEqualTo("2013-07-01T23:00:00Z");
        today(LocalDate.of(2013, 6, 20));
        played.record("dcs301", "task-supply-action-plan", """
                {"on": "2013-06-20", "place": "https://www.council.example/plan", "words": null}""");
        assertThat(told("dcs301", inspection).plan().checked())
                .as("what was said of the one before is not said of this one")
                .endsWith("this one is being checked");
        played.record("manager", "task-check-action-plan", "{\"reflects\": \"yes\", \"remark\": null}");
        assertThat(told("dcs301", inspection).plan().checked()).endsWith("it reflects the findings");

        assertThat(page().next().day()).isEqualTo("2013-09-24");
        assertThat(page().next().why()).startsWith("3 months after the action plan was found to reflect the findings");
        assertThat(page().reInspectionDue().day()).isEqualTo("2015-06-20");
        assertThat(monitored.visitsBetween(LocalDate.of(2013, 6, 20), LocalDate.of(2014, 6, 19)))
                .as("a year is to keep days for them")
                .extracting(MonitoredAuthorities.VisitToCome::day)
                .containsExactly(LocalDate.of(2013, 9, 24), LocalDate.of(2014, 1, 6), LocalDate.of(2014, 4, 8));
        assertThat(MonitoringRounds.planDue(visits)).as("too early").isZero();
        String first = visited(inspection, "none", "visit", "null");
        assertThatThrownBy(() -> visited(inspection, "none", "visit", "null"))
                .hasMessageContaining("second visit that found no progress");
        PlayedInspection.begun(context, inspection)
                .record("manager", "task-record-progress", """
                {"areas": [{"area": "%s", "found": "good", "note": null, "action": null},
                           {"area": "%s", "found": "none", "note": null, "action": "The Secretary of State was told."}],
                 "next": "visit", "reason": null}""".formatted(areas().get(0), areas().get(1)));
        minister("2014-01-06", "An adviser was appointed.");
        minister("2014-01-06", "An adviser was appointed.");
        assertThatThrownBy(() -> minister("2013-03-03", "Too early.")).hasMessageContaining("It is monitored since");
        assertThatThrownBy(() -> minister("2031-01-01", "Too late.")).hasMessageContaining("has not come yet");
        assertThat(told("dcs301", inspection).minister())
                .as("sent twice, it is there once")
                .containsExactly(new MinisterSteps.StepLine(LocalDate.of(2014, 1, 6), "An adviser was appointed."));
        String third = visited(inspection, "some", "visit", "null");
        visited(inspection, "good", "inspection", "null");
        assertThat(inspections.byId(first).isForThePublic())
                .as("the letter of the first visit is for the authority alone")
                .isFalse();
        assertThat(inspections.byId(third).visit()).isEqualTo(3);
        assertThat(inspections.byId(third).isForThePublic()).isTrue();
        assertThat(told("dcs301", inspection)).satisfies(told -> {
            assertThat(told.visits()).hasSize(4).allSatisfy(visit -> {
                assertThat(visit.letter()).isTrue();
                assertThat(visit.why()).isNull();
            });
            assertThat(told.areas().get(1).found())
                    .extracting(MonitoringParts.FoundLine::found)
                    .containsExactly("No progress", "No progress", "Some progress", "Good progress");
        });
        assertThat(told("link301", first).visits()).hasSize(4);
        assertThat(beforehand.of(inspections.byId(inspection)))
                .extracting(line -> line.words())
                .contains(
                        "since 4 March 2013; 4 visits so far",
                        "Supervise social workers. (no progress, then no progress, then some progress, then good progress)");

        LocalDate again = LocalDate.of(2014, 11, 3);
        played.record("manager", "task-plan-re-inspection", """
                {"framework": "%s", "firstDay": "%s"}""".formatted(FRAMEWORK, again));
        String reInspection = only().reInspectionId();
        assertThat(inspections.byId(reInspection).isOpenToAuthority()).isFalse();
        grade(reInspection, "good");
        today(again.plusDays(40));
        publish(reInspection, true);

        assertThat(only().isOpen()).isFalse();
        assertThat(page().endedBecause()).startsWith("Inspected again").endsWith("judged good.");
        assertThat(engine.waitingTasks(inspection))
                .extracting(EngineByHand.WaitingTask::elementId)
                .noneMatch(element -> element.contains("progress") || element.contains("plan-re"));
        assertThat(acting.as("quality", () -> pages.list().lines()))
                .singleElement()
                .satisfies(line -> assertThat(line.visitsHeld()).isEqualTo(4));
    }

    @Test
    void theStatementThatItsDutiesAskForIsItsActionPlanAndIsNotAskedForTwice() {
        today(PUBLISHED.minusDays(20));
        String id = acting.as("manager", () -> inspections
                .plan(new PlanRequest(FRAMEWORK, BARKING, PUBLISHED.minusDays(7), false))
                .id());
        opened(id);
        grade(id, "inadequate");
        today(PUBLISHED);
        inTransaction(() -> milestones.reachedOn(id, "final-sent", PUBLISHED.minusDays(2)));
        publish(id, true);
        assertThat(only().stage()).isEqualTo(MonitoringStage.PLAN_EXPECTED);
        inTransaction(() -> context.getBean(AuthorityDuties.class).begin(id));
        PlayedInspection played = PlayedInspection.begun(context, id);
        assertThat(played.waiting())
                .extracting(EngineByHand.WaitingTask::elementId)
                .contains("task-supply-statement")
                .doesNotContain("task-supply-action-plan");

        played.record("dcs301", "task-supply-statement", """
                {"on": "%s", "place": "", "words": "We will see every child alone."}""".formatted(PUBLISHED));

        assertThat(only().planWords()).isEqualTo("We will see every child alone.");
        assertThat(played.open("manager", "task-check-action-plan").toString())
                .contains("We will see every child alone.");
    }

    @Test
    void aWithdrawnReportEndsItAndAPlannedVisitIsCalledOff() {
        String inspection = judged(BARKING, PUBLISHED, "inadequate");
        today(PUBLISHED.plusDays(30));
        PlayedInspection played = PlayedInspection.begun(context, inspection);
        played.record("dcs301", "task-supply-action-plan", """
                {"on": "2013-04-03", "place": null, "words": "We will."}""");
        played.record("manager", "task-check-action-plan", "{\"reflects\": \"yes\", \"remark\": null}");
        today(page().next().day().minusDays(35));
        assertThat(MonitoringRounds.planDue(visits)).isEqualTo(1);
        String visit = page().visits().get(0).inspection();

        inTransaction(() -> events.publishEvent(new ReportWithdrawn(inspection, "It was of another authority.")));

        assertThat(page().endedBecause()).isEqualTo("What began it was withdrawn: It was of another authority.");
        assertThat(inspections.byId(visit).status()).isEqualTo(InspectionStatus.CANCELLED);
        assertThat(MonitoringRounds.planDue(visits)).isZero();
    }

    @Test
    void aCancelledVisitIsPlannedByHandAndWhatStandsAgainstOneIsTold() {
        String inspection = judged(BARKING, PUBLISHED, "inadequate");
        today(PUBLISHED.plusDays(30));
        PlayedInspection played = PlayedInspection.begun(context, inspection);
        played.record("dcs301", "task-supply-action-plan", """
                {"on": "2013-04-03", "place": null, "words": "We will."}""");
        played.record("manager", "task-check-action-plan", "{\"reflects\": \"yes\", \"remark\": null}");
        UUID id = only().getId();
        acting.as("manager", () -> visits.planByHand(id, LocalDate.of(2013, 5, 14)));
        assertThatThrownBy(() -> acting.as("manager", () -> visits.planByHand(id, LocalDate.of(2013, 5, 21))))
                .hasMessageContaining("No visit is to be planned now");
        String first = page().visits().get(0).inspection();
        acting.as("manager", () -> context.getBean(Interventions.class).cancel(first, "Two inspectors are ill."));
        assertThat(page().conflict()).startsWith("The visit planned for Tuesday 14 May 2013 was cancelled");
        today(LocalDate.of(2013, 8, 1));
        assertThat(MonitoringRounds.planDue(visits)).as("not by itself").isZero();

        database.sql("update monitoring set conflict = null, visits_framework = 'joint'")
                .update();
        database.sql("update monitoring set decided_by = 'somebody-who-left'").update();
        assertThat(MonitoringRounds.planDue(visits)).isZero();
        assertThat(page().conflict()).contains("signs in no more");
    }

    @Test
    void aManagerDecidesOtherwiseThanTheFrameworkUpwardsAndDownwardsAndNobodyIsMonitoredTwice() {
        String good = judged(BARKING, PUBLISHED, "good");
        assertThat(repository.findAllByOrderByBegunOnDesc()).isEmpty();
        decided(good, true, "Concerns since.");
        assertThat(only().begunBecause()).isEqualTo("Concerns since.");
        assertThat(told("dcs301", good).because()).isEqualTo("The inspectorate decided to monitor the authority.");
        String reference = inspections.byId(good).reference();
        assertThatThrownBy(() -> acting.as("manager", () -> monitorings.beginByHand(reference, "Again.")))
                .hasMessageContaining("is monitored since");
        decided(good, false, "It was a mistake.");
        assertThat(only().isOpen()).isFalse();

        acting.as("manager", () -> monitorings.beginByHand(reference, "Found worse."));
        String second = judged(BARKING, PUBLISHED.plusYears(1), "inadequate");
        assertThat(repository.findAllByOrderByBegunOnDesc())
                .filteredOn(Monitoring::isOpen)
                .singleElement()
                .satisfies(open -> assertThat(open.inspectionId()).isEqualTo(second));
        UUID open = repository.findByInspectionIdAndEndedOnIsNull(second).get(0).getId();
        acting.as("manager", () -> monitorings.endByHand(open, "The judgement was put right."));
        assertThatThrownBy(() -> acting.as("manager", () -> monitorings.endByHand(open, "Again.")))
                .hasMessageContaining("It ended on");
        assertThatThrownBy(() -> acting.as("manager", () -> monitorings.beginByHand("XX-1", "Why not.")))
                .hasMessageContaining("There is no inspection of this reference");
    }

    @Test
    void whoTookOverFromAnAuthorityIsMonitoredOnEachWithItsOwnVisits() {
        accounts.openAuthority("909", "Cumbria");
        accounts.create("dcs909", "Cyn", "Director", null, "waymark-test", List.of("dcs909"));
        String inspection = judged("909", LocalDate.of(2022, 11, 7), "inadequate");
        today(LocalDate.of(2023, 1, 16));
        PlayedInspection played = PlayedInspection.begun(context, inspection);
        played.record("dcs909", "task-supply-action-plan", """
                {"on": "2023-01-16", "place": null, "words": "We will."}""");
        played.record("manager", "task-check-action-plan", "{\"reflects\": \"yes\", \"remark\": null}");
        assertThat(page().next().day()).isEqualTo("2023-04-18");
        today(LocalDate.of(2023, 3, 20));
        assertThat(MonitoringRounds.planDue(visits)).isEqualTo(1);

        assertThat(repository.findAllByOrderByBegunOnDesc())
                .filteredOn(one -> !one.isOpen())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.endedBecause()).startsWith("Cumbria is no more: Cumberland and Westmorland"));
        assertThat(MonitoringRounds.planDue(visits)).as("each in time").isEqualTo(2);
        assertThat(acting.as("manager", () -> pages.list().lines()))
                .filteredOn(line -> line.endedOn() == null)
                .extracting(MonitoringPages.MonitoringLine::authority)
                .containsExactlyInAnyOrder("Cumberland", "Westmorland and Furness");
        assertThat(acting.as(
                        "dcs909", () -> pages.told(asked(context, MonitoringController.class, "told", inspection))))
                .singleElement()
                .satisfies(told -> assertThat(told.visits()).isEmpty());
    }
}
