package org.waymark.fieldwork.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.TestPeople;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.FieldworkProgress;
import org.waymark.fieldwork.FieldworkTest;
import org.waymark.fieldwork.Share;
import org.waymark.fieldwork.activities.OnTheSpotController.Added;
import org.waymark.fieldwork.activities.OnTheSpotController.NewActivity;
import org.waymark.fieldwork.setup.SetUpController;
import org.waymark.fieldwork.setup.SetUpPage;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.UnfinishedWork.Piece;
import org.waymark.inspection.judgement.CoverageSource;
import org.waymark.inspection.judgement.CoverageSource.Looked;
import org.waymark.inspection.judgement.CoverageSource.Of;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** What inspectors add on the spot, record and do not record, and who reads it. */
@WaymarkTest
class FieldworkSeenTest {

    private static final String SEEN = """
            {"at": "2012-12-04T%s", "minutes": %d, "met": ["%s"], "who": "two social workers of the duty team",
             "agencies": ["police", "health"], "strands": ["assessment-and-risk"],
             "seen": "Every contact was looked at within the hour.",
             "findings": [{"area": "quality-of-practice", "finding": "Thresholds are understood."}]}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private OnTheSpotController onTheSpot;

    @Autowired
    private ActivitiesController activities;

    @Autowired
    private CoverageOfActivities coverage;

    @Autowired
    private UnfinishedFieldwork unfinished;

    @Autowired
    private SetUpController setUp;

    @Autowired
    private UserAccounts accounts;

    private PlayedInspection inspection;

    @BeforeEach
    void onSite() {
        inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-04T16:00:00Z");
    }

    @Test
    void whatIsAddedInOnePressIsAtOnceTheInspectorsOwnTask() {
        assertThat(as("inspector1", () -> onTheSpot.running()))
                .filteredOn(running -> running.id().equals(inspection.id()))
                .singleElement()
                .satisfies(running -> {
                    assertThat(running.plain()).isFalse();
                    assertThat(running.kinds()).hasSize(4);
                    assertThat(running.kinds().get(0).activities())
                            .extracting(choice -> choice.label())
                            .contains("Observing a strategy meeting");
                });

        Added added = add("inspector1", "strategy-meeting");

        assertThat(inspection.task("task-record-observation").id()).isEqualTo(added.taskId());
        assertThat(inspection.task("task-record-observation").assignee()).isEqualTo("inspector1");
        assertThat(as("quality", () -> onTheSpot.running())).isEmpty();
        for (String other : List.of("quality", "manager", "link301", "dcs301")) {
            assertThatThrownBy(() -> add(other, "strategy-meeting")).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whatWasRecordedIsReadByTheInspectorateAndCountsAsSeen() {
        add("inspector1", "duty-team");
        inspection.record("inspector1", "task-record-observation", SEEN.formatted("09:30", 60, "front-line"));

        ActivitiesPage.View page =
                as("manager", () -> activities.all(asked(context, ActivitiesController.class, "all", inspection.id())));

        assertThat(page.recorded()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("Shadowing the duty team");
            assertThat(one.inspector()).isEqualTo(TestPeople.name("inspector1"));
            assertThat(one.agencies()).containsExactly("Health", "Police");
            assertThat(one.findings()).extracting(ActivitiesPage.Finding::area).hasSize(1);
        });
        assertThat(page.progress().today()).isEqualTo(new Share("Tuesday 4 December 2012", 60, 60, 100));
        assertThat(page.progress().byInspector())
                .filteredOn(share -> share.of().equals(TestPeople.name("inspector1")))
                .containsExactly(new Share(TestPeople.name("inspector1"), 60, 60, 100));
        assertThat(page.progress().agenciesNotSeen())
                .extracting(FieldworkProgress.Name::title)
                .contains("Probation")
                .doesNotContain("Police");
        CoverageSource source = coverage;
        assertThat(source.lookedAt(inspection.id()))
                .containsExactlyInAnyOrder(
                        new Looked(Of.STRAND, "assessment-and-risk", 1, 60),
                        new Looked(Of.AGENCY, "health", 1, 60),
                        new Looked(Of.AGENCY, "police", 1, 60),
                        new Looked(Of.ACTIVITY, "duty-team", 1, 60),
                        new Looked(Of.AREA, "quality-of-practice", 1, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"link301", "dcs301"})
    void theAuthorityNeverReadsWhatWasSeen(String user) {
        assertThatThrownBy(() -> as(
                        user, () -> activities.all(asked(context, ActivitiesController.class, "all", inspection.id()))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void toStrangersThereIsNoInspection() {
        accounts.openAuthority("302", "Barnet");
        accounts.create("link302", "Lou", "Other", null, "waymark-test", List.of("link302"));

        assertThatThrownBy(() -> as(
                        "link302",
                        () -> activities.all(asked(context, ActivitiesController.class, "all", inspection.id()))))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> add("link302", "duty-team")).isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> as(
                        "link302", () -> setUp.setUp(asked(context, SetUpController.class, "setUp", inspection.id()))))
                .isInstanceOf(NoSuchInspection.class);
    }

    @Test
    void nobodyWasInTwoPlacesAtOnce() {
        add("inspector1", "duty-team");
        inspection.record("inspector1", "task-record-observation", SEEN.formatted("09:30", 60, "front-line"));
        add("inspector1", "resource-panel");

        assertThatThrownBy(() -> inspection.record(
                        "inspector1", "task-record-observation", SEEN.formatted("10:00", 60, "leaders")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("at: You recorded “Shadowing the duty team” from 09:30 to 10:30 that day");
        inspection.record("inspector1", "task-record-observation", SEEN.formatted("10:30", 60, "leaders"));
    }

    @Test
    void whatDidNotTakePlaceIsRecordedWithItsReason() {
        add("inspector1", "duty-team");

        assertThatThrownBy(() -> inspection.record("inspector1", "task-record-observation", "{\"notHappened\": true}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("notHappenedReason: Say why");
        inspection.record(
                "inspector1",
                "task-record-observation",
                "{\"notHappened\": true, \"notHappenedReason\": \"The duty manager was called away.\"}");

        ActivitiesPage.View page = as(
                "inspector2", () -> activities.all(asked(context, ActivitiesController.class, "all", inspection.id())));
        assertThat(page.recorded()).isEmpty();
        assertThat(page.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.how()).isEqualTo("did not happen");
            assertThat(ended.reason()).isEqualTo("The duty manager was called away.");
        });
    }

    @Test
    void whatWasAddedByMistakeIsTakenAwayByWhoeverAddedIt() {
        add("inspector1", "duty-team");
        assertThat(inspection
                        .open("inspector1", "task-record-observation")
                        .at("/mayTakeAway")
                        .asBoolean())
                .isTrue();

        inspection.record(
                "inspector1", "task-record-observation", "{\"addedByMistake\": true, \"seen\": \"Typed before.\"}");

        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain("task-record-observation");
        ActivitiesPage.View page = as(
                "inspector2", () -> activities.all(asked(context, ActivitiesController.class, "all", inspection.id())));
        assertThat(page.recorded()).isEmpty();
        assertThat(page.progress().notRecorded()).isEmpty();
        assertThat(page.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.how()).isEqualTo("added by mistake, and taken away");
            assertThat(ended.reason()).isNull();
        });
    }

    @Test
    void whatThePlannedTimetableHoldsIsNotTakenAway() {
        inspection.record("link301", "task-arrange-set-up", FieldworkTest.SET_UP);
        inspection.record("lead", "task-agree-timetable", """
                {"entries": [{"day": "2012-12-04", "from": "14:00", "to": "15:00", "inspector": "lead", "activity": "duty-team",
                  "what": null, "withWhom": null}]}""");
        assertThat(inspection
                        .open("lead", "task-record-observation")
                        .at("/mayTakeAway")
                        .asBoolean())
                .isFalse();

        assertThatThrownBy(() -> inspection.record("lead", "task-record-observation", "{\"addedByMistake\": true}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("addedByMistake: Only what you added on the spot yourself");
    }

    @Test
    void whatIsUnfinishedIsClosedWithTheReason() {
        add("inspector1", "duty-team");
        assertThat(unfinished.unfinished(inspection.id()))
                .contains(new Piece("Shadowing the duty team, Tuesday 4 December 2012", "inspector1"))
                .hasSize(2);

        unfinished.close(inspection.id(), "The time on site is over.", "lead");

        assertThat(unfinished.unfinished(inspection.id())).isEmpty();
        assertThat(as("lead", () -> activities.all(asked(context, ActivitiesController.class, "all", inspection.id())))
                        .ended())
                .singleElement()
                .satisfies(ended -> assertThat(ended.how()).isEqualTo("not recorded"));
    }

    @Test
    void accessBecomesReadyLaterAndOnlyThoseWhoArrangeSaySo() {
        SetUpController.Access ready = new SetUpController.Access("inspector3", true, "Card at the desk");
        assertThatThrownBy(() -> as(
                        "link301",
                        () -> setUp.access(asked(context, SetUpController.class, "access", inspection.id()), ready)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("arranges the set-up first");
        inspection.record("link301", "task-arrange-set-up", FieldworkTest.SET_UP);

        assertThatThrownBy(() -> as(
                        "link301",
                        () -> setUp.access(
                                asked(context, SetUpController.class, "access", inspection.id()),
                                new SetUpController.Access("link301", true, null))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Choose an inspector of this team")
                .message()
                .doesNotContain("Lin Officer", "link301");

        SetUpPage.View page = as(
                "link301", () -> setUp.access(asked(context, SetUpController.class, "access", inspection.id()), ready));

        assertThat(page.inspectors())
                .filteredOn(inspector -> inspector.id().equals("inspector3"))
                .singleElement()
                .satisfies(inspector -> {
                    assertThat(inspector.ready()).isTrue();
                    assertThat(inspector.arrives()).isEqualTo("2012-12-05");
                    assertThat(inspector.changedBy()).isEqualTo("Lin Officer");
                });
        SetUpController.Contact another = new SetUpController.Contact("Des Desk", "Cards", "Room 2");
        assertThat(as(
                                "lead",
                                () -> setUp.addContact(
                                        asked(context, SetUpController.class, "addContact", inspection.id()), another))
                        .contacts())
                .hasSize(2);
        assertThat(as(
                                "lead",
                                () -> setUp.removeContact(
                                        asked(context, SetUpController.class, "removeContact", inspection.id()),
                                        another))
                        .contacts())
                .hasSize(1);
        int seen = as("lead", () -> setUp.setUp(asked(context, SetUpController.class, "setUp", inspection.id())))
                .revision();
        assertThat(as(
                                "lead",
                                () -> setUp.rooms(
                                        asked(context, SetUpController.class, "rooms", inspection.id()),
                                        new SetUpController.Rooms("Room 9", null, seen)))
                        .rooms())
                .isEqualTo("Room 9");
        assertThatThrownBy(() -> as(
                        "link301",
                        () -> setUp.rooms(
                                asked(context, SetUpController.class, "rooms", inspection.id()),
                                new SetUpController.Rooms("Room 2", null, seen))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("changed the set-up meanwhile");
        assertThat(inspection.letters("set-up-changed")).contains("inspector3", "lead", "link301");
        assertThatThrownBy(() -> as(
                        "inspector1",
                        () -> setUp.access(asked(context, SetUpController.class, "access", inspection.id()), ready)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        "dcs301", () -> setUp.setUp(asked(context, SetUpController.class, "setUp", inspection.id()))))
                .isInstanceOf(NotAllowed.class);
    }

    private Added add(String user, String activity) {
        return as(
                user,
                () -> onTheSpot.add(
                        asked(context, OnTheSpotController.class, "add", inspection.id()),
                        new NewActivity(activity, null, null, null, null, null)));
    }

    private <T> T as(String user, Supplier<T> work) {
        return acting.as(user, work);
    }
}
