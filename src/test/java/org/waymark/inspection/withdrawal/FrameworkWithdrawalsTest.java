package org.waymark.inspection.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.inspection.Call;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.Role;
import org.waymark.inspection.planning.Planning;
import org.waymark.inspection.withdrawal.FrameworkWithdrawals.Preview;
import org.waymark.inspection.withdrawal.FrameworkWithdrawals.Wanted;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.RefusedAnswers;

/** A framework is withdrawn while one inspection under it is planned and another has begun. */
@WaymarkTest
class FrameworkWithdrawalsTest {

    private static final String ID = TestFrameworks.FURTHER_STAGES;
    private static final LocalDate MONDAY = LocalDate.of(2012, 11, 5);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2012, 11, 12);

    @Autowired
    private FrameworkWithdrawals withdrawals;

    @Autowired
    private Planning planning;

    @Autowired
    private Inspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private InspectionView planned;
    private InspectionView begun;

    @BeforeEach
    void onePlannedAndOneBegun() {
        accounts.create("withdrawer", "Will", "Drawer", null, "waymark-test", List.of("managers"));
        accounts.create("onteam", "Onno", "Team", null, "waymark-test", List.of("inspectors"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-10-01T09:00:00Z")));
        planned = plan("866", NEXT_MONDAY);
        begun = plan("867", MONDAY);
        transaction.executeWithoutResult(done -> {
            inspections
                    .entity(planned.id())
                    .assemble(List.of(new Member("onteam", Role.LEAD, Experience.SOCIAL_CARE, 1)));
            inspections
                    .entity(begun.id())
                    .recordCall(new Call(Instant.parse("2012-10-01T09:00:00Z"), "A", null, "onteam"));
        });
    }

    @AfterEach
    void asItWas() {
        database.sql("delete from framework_act").update();
        database.sql("delete from returned_inspection").update();
        ClockUtil.reset();
    }

    @Test
    void whatIsPlannedGoesBackAndWhatHasBegunGoesOn() {
        Preview seen = withdrawals.preview(ID);
        assertThat(seen.planned())
                .extracting("reference", "told")
                .contains(tuple(planned.reference(), List.of("Onno Team")));
        assertThat(seen.goOn()).extracting("reference").contains(begun.reference());
        assertThat(statusOf(planned)).isEqualTo(InspectionStatus.PLANNED);

        int returned = withdraw(seen.version());

        assertThat(returned).isEqualTo(seen.planned().size());
        assertThat(statusOf(planned)).isEqualTo(InspectionStatus.CANCELLED);
        assertThat(statusOf(begun)).isEqualTo(InspectionStatus.ON_SITE);
        assertThat(inspections.byId(begun.id()).framework().contentHash())
                .isEqualTo(begun.framework().contentHash());
        assertThat(withdrawals.preview(ID).standing().state()).isEqualTo(State.WITHDRAWN);
        assertThat(database.sql(
                                "select to_user from letter where inspection_id = ? and template = 'framework-withdrawn'")
                        .param(planned.id())
                        .query(String.class)
                        .list())
                .containsExactly("onteam");
        assertThat(database.sql(
                                "select count(*) from (select what, who from audit_waiting union all select what, who from audit_log) a where what = 'withdraw-framework' and who = 'withdrawer'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aPilotThatIsWithdrawnWhileInspectorsAreOnSiteGoesOnAsThePilotThatItWas() {
        InspectionView pilot = plan(TestFrameworks.TRIED, "869", MONDAY);
        InspectionView next = plan(TestFrameworks.TRIED, "870", NEXT_MONDAY);
        transaction.executeWithoutResult(done -> inspections
                .entity(pilot.id())
                .recordCall(new Call(Instant.parse("2012-10-22T09:00:00Z"), "A", null, "onteam")));

        acting.as(
                "withdrawer",
                () -> withdrawals.withdraw(
                        TestFrameworks.TRIED,
                        new Wanted(withdrawals.preview(TestFrameworks.TRIED).version(), "It is put off.", null),
                        "withdrawer"));

        assertThat(statusOf(next)).isEqualTo(InspectionStatus.CANCELLED);
        assertThat(statusOf(pilot)).isNotEqualTo(InspectionStatus.CANCELLED);
        InspectionView after = inspections.byId(pilot.id());
        assertThat(after.framework().content()).isEqualTo(pilot.framework().content());
        assertThat(after.isForThePublic())
                .as("a pilot publishes nothing, withdrawn or not")
                .isFalse();
        assertThatThrownBy(() -> acting.as(
                        "withdrawer",
                        () -> planning.plan(
                                UUID.randomUUID().toString(),
                                new PlanRequest(TestFrameworks.TRIED, "870", NEXT_MONDAY, false),
                                List.of(),
                                null)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("was withdrawn");
    }

    @Test
    void nothingIsPlannedUnderItAnyMoreAndTheAuthorityWaitsUntilItIsPlannedAgain() {
        withdraw(withdrawals.preview(ID).version());

        assertThatThrownBy(() -> acting.as(
                        "withdrawer",
                        () -> planning.plan(
                                UUID.randomUUID().toString(),
                                new PlanRequest(ID, "866", NEXT_MONDAY, false),
                                List.of(),
                                null)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("was withdrawn on Monday 1 October 2012");
        assertThat(waiting()).contains("866");

        plan(TestFrameworks.SHIPPED, "866", NEXT_MONDAY);
        assertThat(waiting()).doesNotContain("866");
    }

    @Test
    void whoLookedBeforeSomethingChangedLooksAgainAndNothingIsDone() {
        String version = withdrawals.preview(ID).version();
        plan("868", NEXT_MONDAY);

        assertThatThrownBy(() -> withdraw(version)).hasMessageContaining("Something has changed since you looked.");
        assertThat(withdrawals.preview(ID).standing().state()).isEqualTo(State.IN_FORCE);
        assertThat(statusOf(planned)).isEqualTo(InspectionStatus.PLANNED);
    }

    @Test
    void itIsWithdrawnOnceAndOnlyAPredecessorHasItsPlaceBack() {
        String version = withdrawals.preview(ID).version();
        assertThatThrownBy(() -> acting.as(
                        "withdrawer",
                        () -> withdrawals.withdraw(ID, new Wanted(version, "x", TestFrameworks.SHIPPED), "withdrawer")))
                .hasMessageContaining("cannot have its place back");
        withdraw(version);

        assertThatThrownBy(() -> withdraw(withdrawals.preview(ID).version())).hasMessageContaining("withdrawn already");
    }

    private List<String> waiting() {
        return database.sql("select authority_code from returned_inspection where planned_as is null")
                .query(String.class)
                .list();
    }

    private int withdraw(String version) {
        return acting.as(
                "withdrawer",
                () -> withdrawals.withdraw(
                        ID, new Wanted(version, "It asked too much of everybody.", null), "withdrawer"));
    }

    private InspectionStatus statusOf(InspectionView inspection) {
        return inspections.byId(inspection.id()).status();
    }

    private InspectionView plan(String authority, LocalDate day) {
        return plan(ID, authority, day);
    }

    private InspectionView plan(String framework, String authority, LocalDate day) {
        return acting.as(
                "withdrawer",
                () -> planning.plan(
                        UUID.randomUUID().toString(),
                        new PlanRequest(framework, authority, day, true),
                        List.of(),
                        null));
    }
}
