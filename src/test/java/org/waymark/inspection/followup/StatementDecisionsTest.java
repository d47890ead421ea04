package org.waymark.inspection.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.inspection.access.Asked.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.planning.Planning;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Choice;
import org.waymark.report.timeline.ReportLetters;

/** A statement that is asked for by decision, of an inspection whose final letter was received on Monday 18 July 2016. */
@WaymarkTest
class StatementDecisionsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2016, 7, 18);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementDecisions decisions;

    @Autowired
    private AuthorityDuties duties;

    @Autowired
    private DutiesController controller;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Milestones milestones;

    @Autowired
    private InspectedBodies bodies;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Acting acting;

    @Autowired
    private PlatformTransactionManager transactions;

    private PlayedInspection inspection;

    @BeforeEach
    void theHeadOfThePoliceHasBeenTold() {
        PlayedInspection.people(context.getBean(UserAccounts.class));
        PlayedInspection.peopleBeside(context);
        context.getBean(EngineByHand.class).setClock(Instant.parse("2016-05-10T09:00:00Z"));
        String id = acting.as("manager", () -> context.getBean(Planning.class)
                        .plan(
                                UUID.randomUUID().toString(),
                                new PlanRequest(TestFrameworks.JOINT_WEEK, "301", LocalDate.of(2016, 6, 6), false),
                                List.of("police01", "health01", "probation01"),
                                "gangs"))
                .id();
        inspection = PlayedInspection.begun(context, id);
        inTransaction(() -> bodies.of(id).stream()
                .filter(one -> one.code().equals("police01"))
                .forEach(one ->
                        bodies.tell(one, Instant.parse("2016-05-20T08:00:00Z"), "hmic1", "The Chief Constable", null)));
    }

    @Test
    void thePrincipalAuthorityHasSeventyWorkingDaysFromReceiptAndThenAManagerFollowsItUp() {
        decide("Yes, of Essex Police");
        inTransaction(() -> milestones.reachedOn(inspection.id(), "final-sent", RECEIVED));
        inspection.clock("2016-07-22T10:00:00Z");
        inTransaction(() -> duties.begin(inspection.id()));
        inTransaction(() -> context.getBean(ReportLetters.class).setAuthorityDuties(inspection.id()));
        assertThat(inspection.letters("authority-duty")).containsExactly("headpolice01");

        WaitingTask statement = inspection.task("task-supply-statement");
        assertThat(statement.due()).isEqualTo(Instant.parse("2016-10-25T23:00:00Z"));
        assertThat(inspection
                        .open("headpolice01", "task-supply-statement")
                        .path("of")
                        .asText())
                .isEqualTo("Essex Police");
        assertThat(acting.as(
                        "headpolice01",
                        () -> controller.duties(asked(context, DutiesController.class, "duties", inspection.id()))))
                .singleElement()
                .satisfies(duty -> assertThat(duty.of()).isEqualTo("Essex Police"));
        inspection.clock("2016-10-11T09:00:00Z");
        assertThat(inspection.letters("reminder")).containsExactly("headpolice01");
        inspection.clock("2016-10-26T09:00:00Z");
        assertThat(inspection.task("task-pursue-statement").assignee()).isNull();
        assertThat(inspection
                        .open("manager", "task-pursue-statement")
                        .path("due")
                        .asText())
                .isEqualTo("Tuesday 25 October 2016");

        inspection.record(
                "headpolice01",
                "task-supply-statement",
                "{\"on\": \"2016-10-26\", \"place\": \"\", \"words\": \"We will ask each child who comes back.\"}");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).containsExactly("task-assemble-team");
    }

    @Test
    void whereNoneIsAskedForNobodyWaitsForOneAndTheOtherBodiesAreNotOffered() {
        assertThat(decisions.choices(view()))
                .extracting(Choice::label)
                .containsExactly(
                        "No statement is asked for",
                        "Yes, of Barking and Dagenham, the local authority",
                        "Yes, of Essex Police");
        assertThat(decisions.isChoice(view(), null)).isFalse();
        decide("No statement is asked for");
        inTransaction(() -> milestones.reachedOn(inspection.id(), "final-sent", RECEIVED));

        assertThat(deadlines.of(inspection.id()))
                .noneMatch(limit -> limit.step().equals("action-statement"));
        assertThat(duties.isAsked(inspection.id(), AuthorityDuties.STATEMENT)).isFalse();
    }

    private void decide(String label) {
        Choice chosen = decisions.choices(view()).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        inTransaction(() -> decisions.decide(view(), chosen.value(), "As the Chief Inspector decided.", "manager"));
    }

    private InspectionView view() {
        return inspections.byId(inspection.id());
    }

    private void inTransaction(Runnable work) {
        acting.asWaymark(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
            return null;
        });
    }
}
