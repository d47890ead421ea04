package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.activities.OnTheSpotController;
import org.waymark.fieldwork.timetable.TimetableController;
import org.waymark.fieldwork.timetable.TimetableController.Cancellation;
import org.waymark.fieldwork.timetable.TimetableController.Wanted;
import org.waymark.fieldwork.timetable.TimetablePage;
import org.waymark.fieldwork.timetable.TimetablePage.Entry;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.team.TeamChanged;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** The timetable changed from day to day by those who may, and read by those who may. */
@WaymarkTest
class TimetableOnPostgresTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2012, 12, 5);
    private static final LocalDate FRIDAY = LocalDate.of(2012, 12, 7);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private TimetableController timetable;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    private PlayedInspection inspection;

    @BeforeEach
    void onSite() {
        inspection = PlayedInspection.onSite(context, TestFrameworks.WEEK_TO_RECORD);
    }

    @Test
    void movingAnEntryMovesItsTasksDueDateAndTellsTheOtherSide() {
        Entry entry = added("lead");
        assertThat(task().due()).isEqualTo(Instant.parse("2012-12-13T00:00:00Z"));
        assertThat(lettersTo("link301")).containsExactly("timetable-changed");

        as("link301", () -> change(entry, wanted(FRIDAY, "10:00", "inspector1", "Room 5", entry.revision())));

        Entry moved = only("lead");
        assertThat(moved.day()).isEqualTo(FRIDAY);
        assertThat(moved.room()).isEqualTo("Room 5");
        assertThat(task().due()).isEqualTo(Instant.parse("2012-12-15T00:00:00Z"));
        assertThat(task().assignee()).isEqualTo("inspector1");
        assertThat(lettersTo("lead")).contains("timetable-changed");
        assertThat(as(
                                "lead",
                                () -> timetable.timetable(
                                        asked(context, TimetableController.class, "timetable", inspection.id())))
                        .changes())
                .last()
                .satisfies(change -> {
                    assertThat(change.by()).isEqualTo("Lin Officer");
                    assertThat(change.what())
                            .contains("moved from Wednesday 5 December 2012, 09:30 to 10:30")
                            .contains("to Friday 7 December 2012, 10:00 to 11:00")
                            .contains("room “Room 5”");
                });
    }

    @Test
    void handingAnEntryOverMovesTheTaskInTheSameAct() {
        Entry entry = added("lead");

        as("lead", () -> change(entry, wanted(WEDNESDAY, "09:30", "inspector2", "Room 4", entry.revision())));

        assertThat(task().assignee()).isEqualTo("inspector2");
        assertThat(lettersTo("inspector1")).contains("timetable-changed");
        assertThat(lettersTo("inspector2")).contains("timetable-changed");
        assertThat(calendar("inspector1")).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(calendar("inspector2")).contains("STATUS:CONFIRMED", "UID:" + entry.id());
    }

    @Test
    void whatSomebodyWhoLeftWasToDoIsInTheHistoryAndTheAuthorityIsTold() {
        Entry entry = added("lead");

        context.publishEvent(new TeamChanged(inspection.id(), "inspector1", "inspector2", true, "Ill since noon."));

        TimetablePage.View page = as(
                "link301",
                () -> timetable.timetable(asked(context, TimetableController.class, "timetable", inspection.id())));
        assertThat(page.changes()).last().satisfies(change -> {
            assertThat(change.what()).endsWith("Wednesday 5 December 2012, 09:30 to 10:30: taken on from Ivy Oakes");
            assertThat(change.reason())
                    .as("why somebody left is not for the authority")
                    .isEmpty();
        });
        assertThat(lettersTo("link301")).containsExactly("timetable-changed", "timetable-changed");
        assertThat(calendar("inspector1")).contains("STATUS:CANCELLED", "UID:" + entry.id());
    }

    @Test
    void cancellingAnEntryEndsItsTaskWithAReasonAndNothingElse() {
        Entry entry = added("link301");
        int waiting = inspection.waiting().size();

        as(
                "lead",
                () -> timetable.cancel(
                        asked(context, TimetableController.class, "cancel", inspection.id()),
                        entry.id(),
                        new Cancellation("The meeting was put off.", 0)));

        assertThat(inspection.waiting())
                .hasSize(waiting - 1)
                .extracting(WaitingTask::elementId)
                .doesNotContain("task-record-observation");
        assertThat(only("link301").state()).isEqualTo("cancelled");
        assertThat(only("link301").reason()).isEqualTo("The meeting was put off.");
        as("inspector1", () -> add("inspector1", WEDNESDAY));
        assertThatThrownBy(() -> as(
                        "lead",
                        () -> timetable.cancel(
                                asked(context, TimetableController.class, "cancel", inspection.id()),
                                entry.id(),
                                new Cancellation("Again.", 1))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("not to be done any more");
    }

    @Test
    void twoWhoChangeOneEntryDoNotUndoEachOther() {
        Entry entry = added("lead");
        as("link301", () -> change(entry, wanted(FRIDAY, "10:00", "inspector1", null, 0)));

        assertThatThrownBy(() -> as("lead", () -> change(entry, wanted(WEDNESDAY, "11:00", "inspector1", null, 0))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("changed this meanwhile")
                .hasMessageContaining("Friday 7 December 2012");
    }

    @Test
    void oneRoomForTwoIsSaidAndOneInspectorInTwoPlacesIsRefused() {
        added("lead");
        as(
                "lead",
                () -> timetable.add(
                        asked(context, TimetableController.class, "add", inspection.id()),
                        wanted(WEDNESDAY, "10:00", "inspector2", "room 4 ", null)));

        assertThat(as(
                                "lead",
                                () -> timetable.timetable(
                                        asked(context, TimetableController.class, "timetable", inspection.id())))
                        .warnings())
                .anySatisfy(warning -> assertThat(warning).contains("is booked twice at once on Wednesday 5 December"));
        assertThatThrownBy(() -> as(
                        "lead",
                        () -> timetable.add(
                                asked(context, TimetableController.class, "add", inspection.id()),
                                wanted(WEDNESDAY, "10:00", "inspector1", null, null))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Ivy Oakes is in two places at once");
    }

    @Test
    void theLinkOfficerAgreesAndTheLeadIsTold() {
        added("lead");

        as("link301", () -> timetable.agree(asked(context, TimetableController.class, "agree", inspection.id())));
        assertThatThrownBy(() -> as(
                        "link301",
                        () -> timetable.agree(asked(context, TimetableController.class, "agree", inspection.id()))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("agreed with it already");

        assertThat(lettersTo("lead")).contains("timetable-agreed");
        assertThatThrownBy(() -> as(
                        "lead",
                        () -> timetable.agree(asked(context, TimetableController.class, "agree", inspection.id()))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasAddedOnTheSpotIsNotTheAuthoritysToSee() {
        added("lead");
        as("inspector1", () -> add("inspector1", LocalDate.of(2012, 12, 4)));

        assertThat(as(
                                "inspector2",
                                () -> timetable.timetable(
                                        asked(context, TimetableController.class, "timetable", inspection.id())))
                        .onTheSpot())
                .hasSize(1);
        TimetablePage.View seen = as(
                "link301",
                () -> timetable.timetable(asked(context, TimetableController.class, "timetable", inspection.id())));
        assertThat(seen.onTheSpot()).isEmpty();
        assertThat(seen.entries()).hasSize(1);
        assertThat(seen.mayChange()).isTrue();
    }

    @Test
    void othersReadOrDoNotKnowOfIt() {
        Entry entry = added("lead");
        accounts.openAuthority("302", "Barnet");
        accounts.create("link302", "Lou", "Other", null, "waymark-test", List.of("link302"));
        accounts.create("outsider", "Oz", "Outsider", null, "waymark-demo", List.of("inspectors"));

        for (String stranger : List.of("link302", "outsider")) {
            assertThatThrownBy(() -> as(
                            stranger,
                            () -> timetable.timetable(
                                    asked(context, TimetableController.class, "timetable", inspection.id()))))
                    .isInstanceOf(NoSuchInspection.class);
            assertThatThrownBy(() -> as(stranger, () -> change(entry, wanted(FRIDAY, "10:00", "lead", null, 0))))
                    .isInstanceOf(NoSuchInspection.class);
            assertThatThrownBy(() -> as(
                            stranger,
                            () -> timetable.calendar(
                                    asked(context, TimetableController.class, "calendar", inspection.id()),
                                    "inspector1")))
                    .isInstanceOf(NoSuchInspection.class);
        }
        assertThatThrownBy(() -> as(
                        "dcs301",
                        () -> timetable.timetable(
                                asked(context, TimetableController.class, "timetable", inspection.id()))))
                .isInstanceOf(NotAllowed.class);
        for (String reader : List.of("inspector1", "quality", "manager")) {
            assertThat(as(
                                    reader,
                                    () -> timetable.timetable(
                                            asked(context, TimetableController.class, "timetable", inspection.id())))
                            .mayChange())
                    .isFalse();
            assertThatThrownBy(() -> as(reader, () -> change(entry, wanted(FRIDAY, "10:00", "lead", null, 0))))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void beforeTheCallThereIsNoTimetableForTheAuthorityAndNoneToChange() {
        PlayedInspection planned = PlayedInspection.planned(context);
        planned.record("manager", "task-assemble-team", PlayedInspection.TEAM);

        assertThatThrownBy(() -> as(
                        "link301",
                        () -> timetable.timetable(
                                asked(context, TimetableController.class, "timetable", planned.id()))))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> as(
                        "lead",
                        () -> timetable.add(
                                asked(context, TimetableController.class, "add", planned.id()),
                                wanted(WEDNESDAY, "10:00", "inspector1", null, null))))
                .isInstanceOf(Processes.NobodyWaits.class);
    }

    private Entry added(String by) {
        as(
                by,
                () -> timetable.add(
                        asked(context, TimetableController.class, "add", inspection.id()),
                        wanted(WEDNESDAY, "09:30", "inspector1", "Room 4", null)));
        return only(by);
    }

    private Object add(String inspector, LocalDate day) {
        return context.getBean(OnTheSpotController.class)
                .add(
                        asked(context, OnTheSpotController.class, "add", inspection.id()),
                        new OnTheSpotController.NewActivity(
                                "strategy-meeting", null, null, day, LocalTime.of(9, 30), LocalTime.of(10, 30)));
    }

    private Entry only(String reader) {
        List<Entry> entries = as(
                        reader,
                        () -> timetable.timetable(
                                asked(context, TimetableController.class, "timetable", inspection.id())))
                .entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private TimetablePage.View change(Entry entry, Wanted wanted) {
        return timetable.change(
                asked(context, TimetableController.class, "change", inspection.id()), entry.id(), wanted);
    }

    private static Wanted wanted(LocalDate day, String from, String inspector, String room, Integer revision) {
        LocalTime begins = LocalTime.parse(from);
        return new Wanted(
                day,
                begins,
                begins.plusHours(1),
                inspector,
                "duty-team",
                null,
                null,
                room,
                "It suits better.",
                revision);
    }

    private WaitingTask task() {
        return inspection.task("task-record-observation");
    }

    private String calendar(String inspector) {
        return new String(
                as(
                                "lead",
                                () -> timetable.calendar(
                                        asked(context, TimetableController.class, "calendar", inspection.id()),
                                        inspector))
                        .getBody(),
                StandardCharsets.UTF_8);
    }

    private List<String> lettersTo(String user) {
        return database.sql(
                        "select template from letter where inspection_id = ? and to_user = ? and template like 'timetable%'")
                .params(inspection.id(), user)
                .query(String.class)
                .list();
    }

    private <T> T as(String user, Supplier<T> work) {
        return acting.as(user, work);
    }
}
