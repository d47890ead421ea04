package org.waymark.inspection.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.ProgressOfJudgement;
import org.waymark.inspection.planning.Planning;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.RefusedAnswers;

@WaymarkTest
class InspectionFormsTest {

    private static final String JUDGED = """
            {"judgements": [
              {"area": "overall-effectiveness", "grade": "adequate", "unseenReason": "No case reached us.",
               "findings": [{"text": "Safe enough.", "evidence": []}]},
              {"area": "help-and-protection", "grade": "adequate", "unseenReason": "No case reached us.",
               "findings": [{"text": "Help comes.", "evidence": []}]},
              {"area": "quality-of-practice", "grade": "inadequate", "unseenReason": "No case reached us.",
               "findings": [{"text": "Visits are missed.", "evidence": []}, {"text": "Plans drift.", "evidence": []}],
               "dissentBy": "inspector1", "dissent": "Adequate."},
              {"area": "leadership-and-governance", "grade": "good", "unseenReason": "No case reached us.",
               "findings": [{"text": "Leaders know.", "evidence": []}]}],
             "overrideReason": null, "qualityManager": "quality", "qualityAbsentReason": null}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Interventions interventions;

    @Autowired
    private Planning planning;

    @Autowired
    private Judgements judgements;

    @Autowired
    private ProgressOfJudgement howFar;

    @Autowired
    private Milestones milestones;

    @Test
    void theManagersPageOffersThePlacesOfTheNormalTeam() {
        PlayedInspection inspection = PlayedInspection.planned(context);

        JsonNode page = inspection.open("manager", "task-assemble-team");

        assertThat(page.at("/members")).hasSize(6);
        assertThat(page.at("/members/0/role").asText()).isEqualTo("lead");
        assertThat(page.at("/makeUp").findValuesAsText("title")).containsExactly("Social care", "Education");
        assertThat(page.at("/people").toString())
                .contains("Ivy Fourie, inspector", "Quin Quality, quality assurance")
                .doesNotContain("link301", "(inspector4)");
        assertThatThrownBy(() -> inspection.record(
                        "manager",
                        "task-assemble-team",
                        PlayedInspection.TEAM.replace("\"education\"", "\"social-care\"")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("departureReason")
                .hasMessageContaining("fewer education inspectors");
    }

    @Test
    void whoIsWantedElsewhereOnThoseDaysIsOfferedWithThatWord() {
        PlayedInspection.onSite(context);
        PlayedInspection next = PlayedInspection.planned(context);

        JsonNode people = next.open("manager", "task-assemble-team").at("/people");

        assertThat(people.findValuesAsText("label"))
                .anyMatch(label -> label.startsWith("Ivy Fourie, inspector; in ")
                        && label.contains("; in Barking and Dagenham until Friday 14 December 2012"))
                .anyMatch(label -> label.equals("Quin Quality, quality assurance"));
    }

    @Test
    void theSameSubmissionPlansOneInspection() {
        PlayedInspection.planned(context);
        PlanRequest request = new PlanRequest("child-protection-2012", "302", LocalDate.of(2012, 12, 3), false);

        String first = acting.as("manager", () -> planning.plan("s-302", request, List.of(), null)
                .id());
        String again = acting.as("manager", () -> planning.plan("s-302", request, List.of(), null)
                .id());

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theCallOpensTheInspectionToTheAuthorityAndNothingDoesBefore() {
        PlayedInspection inspection = PlayedInspection.onSite(context);

        InspectionView view = inspections.byId(inspection.id());

        assertThat(view.isOpenToAuthority()).isTrue();
        assertThat(view.call().spokeTo()).isEqualTo("Ms Okafor, DCS");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).contains("task-arrange-set-up");
    }

    @Test
    void theTeamJudgesFeedsBackAndRecordsItsLastDay() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        openJudgementMeeting(inspection);

        JsonNode page = inspection.open("lead", "task-hold-judgement-meeting");
        assertThat(page.at("/judgements")).hasSize(4);
        assertThat(page.at("/answers/qualityManager").asText()).isEqualTo("quality");
        assertThat(page.at("/coverage/strands")).isNotEmpty().allMatch(line -> !line.path("seen")
                .asBoolean());
        assertThatThrownBy(() -> inspection.record(
                        "lead", "task-hold-judgement-meeting", JUDGED.replace("\"No case reached us.\"", "null")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Nobody has recorded anything");
        assertThat(now(inspection)).isEqualTo("Judging");
        inspection.record("lead", "task-hold-judgement-meeting", JUDGED);
        assertThat(now(inspection)).isEqualTo("Judged, feedback to give");
        assertThat(judgements.overallGrade(inspection.id())).contains("inadequate");
        assertThat(judgements.findings(inspection.id()).get("quality-of-practice"))
                .extracting(Judgements.Found::text)
                .containsExactly("Visits are missed.", "Plans drift.");
        assertThat(judgements.of(inspection.id()).get(2).findings()).isEqualTo("Visits are missed.\n\nPlans drift.");

        inspection.record("lead", "task-give-feedback", """
                {"at": "2012-12-14T13:30",
                 "present": [{"name": "Ms Okafor", "role": "Director of Children's Services"},
                             {"name": "Mr Lead", "role": "Lead member"}],
                 "said": "The headlines."}""");
        assertThat(now(inspection)).isEqualTo("Feedback given, last day to record");
        JsonNode limits = inspection.open("lead", "task-record-last-day").at("/limits");
        JsonNode ofToday = limits.get(limits.size() - 1);
        assertThat(ofToday.at("/day").asText()).isEqualTo("2012-12-14");
        assertThat(ofToday.at("/limits/0/date").asText()).isEqualTo("Wednesday 2 January 2013");
        assertThat(limits.at("/0/day").asText()).isEqualTo("2012-12-03");
        assertThatThrownBy(() -> inspection.record("lead", "task-record-last-day", "{\"day\": \"2012-12-15\"}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("day: Saturday 15 December 2012 has not come yet.");
        inspection.record("lead", "task-record-last-day", "{\"day\": \"2012-12-14\"}");

        assertThat(milestones.dayOf(inspection.id(), "end-of-fieldwork")).contains(LocalDate.of(2012, 12, 14));
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).contains("task-draft-report");
    }

    @Test
    void aChangeIsDecidedByAManager() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        acting.as("manager", () -> {
            interventions.askForChange(inspection.id(), "extension", "draft", 3, "The DCS asks for time.");
        });

        assertThat(inspection
                        .open("manager", "task-decide-change")
                        .at("/asked/workingDays")
                        .asInt())
                .isEqualTo(3);
        inspection.record("manager", "task-decide-change", "{\"decision\": \"grant\", \"reason\": \"A short week.\"}");

        assertThat(context.getBean(Deadlines.class)
                        .of(inspection.id(), "draft")
                        .orElseThrow()
                        .extension())
                .isEqualTo(3);
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain("task-decide-change");
    }

    @Test
    void aCancelledInspectionEnds() {
        PlayedInspection inspection = PlayedInspection.onSite(context);

        acting.as("manager", () -> interventions.cancel(inspection.id(), "The authority is abolished."));

        assertThat(inspection.waiting()).isEmpty();
        assertThat(inspections.byId(inspection.id()).status()).isEqualTo(InspectionStatus.CANCELLED);
    }

    private void openJudgementMeeting(PlayedInspection inspection) {
        for (int day = 4; day <= 14; day++) {
            inspection.clock("2012-12-%02dT08:00:00Z".formatted(day));
        }
        inspection.clock("2012-12-14T14:00:00Z");
        assertThatThrownBy(() -> inspection.record("lead", "task-open-judgement-meeting", "{}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Arrange the set-up");
        inspection.record("lead", "task-open-judgement-meeting", "{\"reasonForOthers\": \"The fortnight is over.\"}");
        inspection.clock("2012-12-14T14:02:00Z");
    }

    /** What the page of the inspection says of how far it is. */
    private String now(PlayedInspection inspection) {
        return acting.as("lead", () -> howFar.inWords(List.of(inspections.byId(inspection.id())))
                .getOrDefault(
                        inspection.id(),
                        inspections.byId(inspection.id()).status().inWords()));
    }
}
