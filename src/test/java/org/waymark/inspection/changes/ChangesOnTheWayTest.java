package org.waymark.inspection.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.activities.AddedOnTheSpot;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.Role;
import org.waymark.inspection.changes.ChangesController.DayAndReason;
import org.waymark.inspection.changes.ChangesController.EndOfPause;
import org.waymark.inspection.changes.ChangesController.NewChange;
import org.waymark.inspection.changes.ChangesController.NewFirstDay;
import org.waymark.inspection.changes.ChangesController.NewLostDay;
import org.waymark.inspection.changes.ChangesController.NewPause;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.team.TeamController;
import org.waymark.inspection.team.TeamController.NewMember;
import org.waymark.inspection.team.TeamController.Replacement;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.WorkRefused;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** What happens to an inspection on its way, done by the people whose it is to do. */
@WaymarkTest
class ChangesOnTheWayTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Inspections inspections;

    @Autowired
    private ChangesController changes;

    @Autowired
    private TeamController team;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void aReserve() {
        accounts.create("inspector5", "Ines", "Reserve", null, "waymark-test", List.of("inspectors"));
    }

    @Test
    void aSickLeadIsReplacedInOneActAndLosesTheInspectionAtOnce() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        WaitingTask judgement = inspection.task("task-open-judgement-meeting");
        AddedOnTheSpot.observation(context, "lead", inspection.id());
        acting.as("lead", () -> context.getBean(Desk.class)
                .saveDraft(inspection.task("task-record-observation").id(), tree("{\"seen\": \"Begun.\"}")));

        acting.as(
                "manager",
                () -> team.replace(
                        asked(context, TeamController.class, "replace", inspection.id()),
                        replacing("lead", "inspector5", null)));

        InspectionView view = inspections.byId(inspection.id());
        assertThat(view.lead()).contains("inspector5");
        assertThat(inspection.waiting())
                .filteredOn(task -> task.id().equals(judgement.id()))
                .extracting(WaitingTask::assignee)
                .containsExactly("inspector5");
        assertThat(inspection.waiting()).extracting(WaitingTask::assignee).doesNotContain("lead");
        assertThat(acting.as("inspector5", () -> context.getBean(Desk.class)
                        .open(inspection.task("task-record-observation").id())
                        .draft()
                        .at("/seen")
                        .asText()))
                .isEqualTo("Begun.");
        assertThatThrownBy(() -> acting.as(
                        "lead", () -> team.team(asked(context, TeamController.class, "team", inspection.id()))))
                .isInstanceOf(NoSuchInspection.class);
        assertThat(letters(inspection))
                .contains(
                        "team-left lead",
                        "team-assembled inspector5",
                        "team-changed inspector1",
                        "team-changed link301");
        assertThat(trail(inspection))
                .contains(
                        "Ines Reserve leads the inspection in place of Ivy Leighton (manager): Ill since this morning.");
        assertThat(acting.as("manager", () -> team.team(asked(context, TeamController.class, "team", inspection.id())))
                        .members())
                .filteredOn(line -> line.user().equals("lead"))
                .singleElement()
                .satisfies(line -> assertThat(line.leftOn()).isEqualTo(LocalDate.of(2012, 12, 3)));
    }

    @Test
    void anActingLeadTakesTheLeadsTasksAndLeavesTheirOtherWork() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        AddedOnTheSpot.observation(context, "lead", inspection.id());

        acting.as(
                "manager",
                () -> team.replace(
                        asked(context, TeamController.class, "replace", inspection.id()),
                        replacing("lead", "inspector1", true)));

        assertThat(inspections.byId(inspection.id()).lead()).contains("inspector1");
        assertThat(inspection.task("task-open-judgement-meeting").assignee()).isEqualTo("inspector1");
        assertThat(inspection.task("task-record-observation").assignee()).isEqualTo("lead");
        assertThat(acting.as("lead", () -> team.team(asked(context, TeamController.class, "team", inspection.id())))
                        .members())
                .isNotEmpty();
    }

    @Test
    void nobodyButAManagerChangesATeamAndNoUserPassesATaskOn() {
        PlayedInspection inspection = PlayedInspection.onSite(context);

        for (String user : List.of("lead", "inspector1", "quality", "dcs301")) {
            assertThatThrownBy(() -> acting.as(
                            user,
                            () -> team.replace(
                                    asked(context, TeamController.class, "replace", inspection.id()),
                                    replacing("lead", "inspector5", null))))
                    .isInstanceOf(NotAllowed.class);
        }
        String task = inspection.task("task-open-judgement-meeting").id();
        for (String user : List.of("lead", "manager")) {
            assertThatThrownBy(() -> acting.as(
                            user, () -> context.getBean(TaskService.class).setAssignee(task, "inspector1")))
                    .isInstanceOf(WorkRefused.class);
        }
    }

    @Test
    void aTeamThatLosesItsEducationInspectorTakesAReason() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        Replacement without = replacing("inspector4", "inspector1", null);

        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> team.replace(asked(context, TeamController.class, "replace", inspection.id()), without)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("departureReason");
        assertThat(inspections.byId(inspection.id()).inspectors()).contains("inspector4");

        acting.as(
                "manager",
                () -> team.replace(
                        asked(context, TeamController.class, "replace", inspection.id()),
                        new Replacement(
                                "inspector4",
                                "inspector1",
                                null,
                                null,
                                null,
                                "Called away.",
                                null,
                                "Nobody else is free.")));
        assertThat(inspections.byId(inspection.id()).inspectors()).doesNotContain("inspector4");
        acting.as(
                "manager",
                () -> team.join(
                        asked(context, TeamController.class, "join", inspection.id()),
                        new NewMember("inspector5", "inspector", "education", 6, "To look at schools.", null, null)));
        assertThat(inspections.byId(inspection.id()).members())
                .contains(new Member("inspector5", Role.INSPECTOR, Experience.EDUCATION, 6));
    }

    @Test
    void aDayThatIsLostOnTheLastMorningGivesAnotherDay() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        for (int day = 4; day <= 14; day++) {
            inspection.clock("2012-12-%02dT08:00:00Z".formatted(day));
        }
        long meetings = meetings(inspection);

        acting.as(
                "lead",
                () -> changes.loseDay(
                        asked(context, ChangesController.class, "loseDay", inspection.id()),
                        new NewLostDay(LocalDate.of(2012, 12, 14), "later", "The offices are flooded.")));

        assertThat(inspections.byId(inspection.id()).plannedLastDay()).isEqualTo(LocalDate.of(2012, 12, 17));
        assertThat(due(inspection, "task-open-judgement-meeting")).isEqualTo(Instant.parse("2012-12-18T00:00:00Z"));
        inspection.clock("2012-12-17T08:00:00Z");
        assertThat(meetings(inspection)).isEqualTo(meetings + 1);
        inspection.clock("2012-12-18T08:00:00Z");
        assertThat(meetings(inspection)).as("there is no further day").isEqualTo(meetings + 1);
    }

    @Test
    void aDayLostAheadIsPassedOverByTheMornings() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        acting.as(
                "manager",
                () -> changes.loseDay(
                        asked(context, ChangesController.class, "loseDay", inspection.id()),
                        new NewLostDay(LocalDate.of(2012, 12, 4), "kept", "A day of mourning.")));
        long meetings = meetings(inspection);

        inspection.clock("2012-12-04T09:00:00Z");
        assertThat(meetings(inspection)).isEqualTo(meetings);
        inspection.clock("2012-12-05T09:00:00Z");
        assertThat(meetings(inspection)).isEqualTo(meetings + 1);
        assertThat(inspections.byId(inspection.id()).plannedLastDay()).isEqualTo(LocalDate.of(2012, 12, 14));
        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> changes.loseDay(
                                asked(context, ChangesController.class, "loseDay", inspection.id()),
                                new NewLostDay(LocalDate.of(2012, 12, 8), "later", "A Saturday."))))
                .hasMessageContaining("not a day of the fieldwork");
    }

    @Test
    void whileItIsPausedNoDayBeginsAndWhatIsDueStandsStill() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-04T09:00:00Z");
        Instant evidenceDue = due(inspection, "task-supply-evidence");
        long meetings = meetings(inspection);

        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> changes.pause(
                                asked(context, ChangesController.class, "pause", inspection.id()),
                                new NewPause(LocalDate.of(2012, 12, 5), "Too early."))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("firstDay: Wednesday 5 December 2012 has not come yet.");
        acting.as(
                "manager",
                () -> changes.pause(
                        asked(context, ChangesController.class, "pause", inspection.id()),
                        new NewPause(LocalDate.of(2012, 12, 4), "A serious incident.")));
        inspection.clock("2012-12-10T09:00:00Z");

        assertThat(meetings(inspection)).isEqualTo(meetings);
        assertThat(due(inspection, "task-supply-evidence")).isNull();
        acting.as(
                "manager",
                () -> changes.endPause(
                        asked(context, ChangesController.class, "endPause", inspection.id()),
                        new EndOfPause(LocalDate.of(2012, 12, 11), "It can go on.")));
        assertThat(due(inspection, "task-supply-evidence"))
                .as("five working days later")
                .isEqualTo(evidenceDue.plusSeconds(7 * 24 * 3600));
        assertThat(inspections.byId(inspection.id()).plannedLastDay()).isEqualTo(LocalDate.of(2012, 12, 21));
        inspection.clock("2012-12-11T09:00:00Z");
        assertThat(meetings(inspection)).isEqualTo(meetings + 1);
        assertThat(trail(inspection)).anyMatch(line -> line.startsWith("Work goes on from Tuesday 11 December 2012"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 251, 10000})
    void aNumberOfDaysThatIsNoneIsRefusedPlainly(int days) {
        PlayedInspection inspection = PlayedInspection.onSite(context);

        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> changes.ask(
                                asked(context, ChangesController.class, "ask", inspection.id()),
                                new NewChange("extension", "draft", days, "More time."))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Give one from 1 to 250");
    }

    @Test
    void theDirectorAsksForADeferralAndIsToldHowItWasDecided() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        NewChange deferral = new NewChange("deferral", null, 5, "A child has died.");
        assertThatThrownBy(() -> acting.as(
                        "link301",
                        () -> changes.ask(asked(context, ChangesController.class, "ask", inspection.id()), deferral)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as(
                        "dcs301",
                        () -> changes.ask(
                                asked(context, ChangesController.class, "ask", inspection.id()),
                                new NewChange("extension", "draft", 5, "More time."))))
                .isInstanceOf(NotAllowed.class);

        acting.as(
                "dcs301", () -> changes.ask(asked(context, ChangesController.class, "ask", inspection.id()), deferral));
        assertThatThrownBy(() -> acting.as(
                        "dcs301",
                        () -> changes.ask(asked(context, ChangesController.class, "ask", inspection.id()), deferral)))
                .hasMessageContaining("asked for already");
        assertThat(inspection
                        .open("manager", "task-decide-change")
                        .at("/asked/askedBy")
                        .asText())
                .isEqualTo("Dee Director");
        inspection.record("manager", "task-decide-change", "{\"decision\": \"grant\", \"reason\": \"It must be.\"}");

        assertThat(letters(inspection)).contains("deferral-decided dcs301");
        ChangesPage.Page seen = acting.as(
                "dcs301", () -> changes.changes(asked(context, ChangesController.class, "changes", inspection.id())));
        assertThat(seen.changes()).singleElement().satisfies(line -> assertThat(line.state())
                .isEqualTo("granted"));
        assertThat(seen.trail()).isEmpty();
        assertThat(seen.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.firstDay()).isEqualTo(LocalDate.of(2012, 12, 4));
            assertThat(pause.resumesOn()).isEqualTo(LocalDate.of(2012, 12, 11));
            assertThat(pause.reason()).isNull();
        });
        assertThat(inspections.byId(inspection.id()).plannedLastDay()).isEqualTo(LocalDate.of(2012, 12, 21));
        long meetings = meetings(inspection);
        inspection.clock("2012-12-10T09:00:00Z");
        assertThat(meetings(inspection)).isEqualTo(meetings);
        inspection.clock("2012-12-11T09:00:00Z");
        assertThat(meetings(inspection)).isEqualTo(meetings + 1);
    }

    @Test
    void beforeNoticeAManagerMovesTheFirstDay() {
        PlayedInspection inspection = PlayedInspection.planned(context);
        inspection.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> changes.moveFirstDay(
                                asked(context, ChangesController.class, "moveFirstDay", inspection.id()),
                                new NewFirstDay(LocalDate.of(2012, 12, 9), "A Sunday."))))
                .hasMessageContaining("not a working day");

        acting.as(
                "manager",
                () -> changes.moveFirstDay(
                        asked(context, ChangesController.class, "moveFirstDay", inspection.id()),
                        new NewFirstDay(LocalDate.of(2012, 12, 10), "The lead is ill.")));

        inspection.clock("2012-12-03T09:00:00Z");
        assertThat(inspection.waiting()).isEmpty();
        inspection.clock("2012-12-10T09:00:00Z");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).containsExactly("task-record-call");
    }

    @Test
    void theLastDayIsCorrectedWithItsDeadlinesAndSeenBeforehand() {
        PlayedInspection inspection = reporting();
        Instant before = due(inspection, "task-draft-report");
        assertThat(before).isEqualTo(Instant.parse("2013-01-03T00:00:00Z"));

        LastDay.Preview preview = acting.as(
                "lead",
                () -> changes.preview(
                        asked(context, ChangesController.class, "preview", inspection.id()),
                        LocalDate.of(2012, 12, 13)));
        assertThat(preview.lines().get(0).before()).isEqualTo(LocalDate.of(2013, 1, 2));
        assertThat(preview.lines().get(0).after()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(due(inspection, "task-draft-report")).isEqualTo(before);
        Map.of(
                        "2012-12-02", "day: The first day on site was Monday 3 December 2012.",
                        "2012-12-15", "day: Saturday 15 December 2012 has not come yet.")
                .forEach((wrong, words) -> assertThatThrownBy(() -> acting.as(
                                "lead",
                                () -> changes.correctLastDay(
                                        asked(context, ChangesController.class, "correctLastDay", inspection.id()),
                                        new DayAndReason(LocalDate.parse(wrong), "A slip."))))
                        .isInstanceOf(RefusedAnswers.class)
                        .hasMessageContaining(words));
        assertThatThrownBy(() -> acting.as(
                        "inspector1",
                        () -> changes.correctLastDay(
                                asked(context, ChangesController.class, "correctLastDay", inspection.id()),
                                new DayAndReason(LocalDate.of(2012, 12, 13), "A slip."))))
                .isInstanceOf(NotAllowed.class);

        acting.as(
                "lead",
                () -> changes.correctLastDay(
                        asked(context, ChangesController.class, "correctLastDay", inspection.id()),
                        new DayAndReason(LocalDate.of(2012, 12, 13), "They left a day earlier.")));

        assertThat(due(inspection, "task-draft-report")).isEqualTo(Instant.parse("2013-01-01T00:00:00Z"));
        assertThat(deadlines.of(inspection.id(), "draft").orElseThrow().origin())
                .isEqualTo(LocalDate.of(2012, 12, 13));
        assertThat(database.queryForList(
                        "select outcome from audit_entry where inspection_id = ? and what = 'correct-last-day'",
                        String.class,
                        inspection.id()))
                .containsExactly("from 2012-12-14 to 2012-12-13");
    }

    @Test
    void aLimitOfTheReportStandsStillInAPauseAndIsCountedFromItsOriginAfterIt() {
        PlayedInspection inspection = reporting();
        inspection.clock("2012-12-18T09:00:00Z");
        long lateBefore = letters(inspection).stream()
                .filter("escalation manager"::equals)
                .count();
        acting.as(
                "manager",
                () -> changes.pause(
                        asked(context, ChangesController.class, "pause", inspection.id()),
                        new NewPause(LocalDate.of(2012, 12, 18), "A court has ordered it.")));
        assertThat(due(inspection, "task-draft-report")).isNull();
        inspection.clock("2013-01-14T09:00:00Z");
        assertThat(deadlines.of(inspection.id(), "draft").orElseThrow().standsStill())
                .isTrue();
        acting.as(
                "manager",
                () -> changes.endPause(
                        asked(context, ChangesController.class, "endPause", inspection.id()),
                        new EndOfPause(LocalDate.of(2013, 1, 14), "The order is lifted.")));

        assertThat(deadlines.of(inspection.id(), "draft").orElseThrow().date()).isEqualTo(LocalDate.of(2013, 1, 24));
        assertThat(due(inspection, "task-draft-report")).isEqualTo(Instant.parse("2013-01-25T00:00:00Z"));
        assertThat(letters(inspection))
                .filteredOn("escalation manager"::equals)
                .as("nothing became late")
                .hasSize((int) lateBefore);
    }

    private PlayedInspection reporting() {
        return OnTheWay.reporting(context);
    }

    private static Replacement replacing(String leaver, String successor, Boolean stays) {
        return new Replacement(leaver, successor, null, null, stays, "Ill since this morning.", null, null);
    }

    private static long meetings(PlayedInspection inspection) {
        return inspection.waiting().stream()
                .filter(task -> task.elementId().equals("task-daily-meeting"))
                .count();
    }

    private Instant due(PlayedInspection inspection, String element) {
        return acting.asWaymark(() -> {
            Date due = context.getBean(TaskService.class)
                    .createTaskQuery()
                    .taskId(inspection.task(element).id())
                    .singleResult()
                    .getDueDate();
            return due == null ? null : due.toInstant();
        });
    }

    private List<String> letters(PlayedInspection inspection) {
        return database.query(
                "select template, to_user from letter where inspection_id = ?",
                (row, number) -> row.getString(1) + " " + row.getString(2),
                inspection.id());
    }

    private List<String> trail(PlayedInspection inspection) {
        return database.query(
                "select what, by_user, reason from inspection_trail where inspection_id = ?",
                (row, number) -> "%s (%s): %s".formatted(row.getString(1), row.getString(2), row.getString(3)),
                inspection.id());
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
