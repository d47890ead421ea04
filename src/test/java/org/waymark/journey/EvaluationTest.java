package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

class EvaluationTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");
    private static final String STRAND = FRAMEWORK.strands().get(0).id();
    private static final String THEME = FRAMEWORK.themes().get(0).id();
    private static final String AREA = FRAMEWORK.judgementAreas().get(1).id();

    @Test
    void aStageIsEvaluatedOnTheStrandsThatWereAnswered() {
        StageEvaluation evaluation = evaluation();
        EvaluateStageForm.evaluate(evaluation, stage(List.of(strand(STRAND, "good", null, "The chronology."),
                strand(FRAMEWORK.strands().get(1).id(), " ", null, "")), "social worker", null, null), FRAMEWORK);
        assertThat(evaluation.strands()).containsExactly(new StrandEvaluation(STRAND, "good", null, "The chronology."));
        assertThat(evaluation.examined().examinedWith()).isEqualTo("social worker");
    }

    @Test
    void aStageThatWasNotSeenHasAReasonAndNothingElse() {
        StageEvaluation evaluation = evaluation();
        EvaluateStageForm.evaluate(evaluation, stage(List.of(strand(STRAND, null, null, null)), null, null, "The file is lost."), FRAMEWORK);
        assertThat(evaluation.notSeen()).isEqualTo("The file is lost.");
        assertThat(evaluation.strands()).isEmpty();

        refused(() -> EvaluateStageForm.evaluate(evaluation(),
                stage(List.of(strand(STRAND, "good", null, "E")), null, null, "Lost"), FRAMEWORK), "notSeenBecause");
    }

    @Test
    void everythingThatIsWrongWithAStageIsSaidAtOnce() {
        refused(() -> EvaluateStageForm.evaluate(evaluation(), stage(List.of(strand(STRAND, "satisfactory", null, null),
                strand("no-strand", null, null, "E")), null, null, null), FRAMEWORK),
                "examinedWith", "strands[0].grade", "strands[0].evidence", "strands[1]", "strands[1].grade");
        refused(() -> EvaluateStageForm.evaluate(evaluation(), stage(List.of(), "nurse", "alone too", null), FRAMEWORK),
                "aloneBecause", "strands");
        refused(() -> EvaluateStageForm.evaluate(evaluation(), stage(List.of(strand(STRAND, "good", null, "E"),
                strand(STRAND, "good", null, "E")), "nurse", null, null), FRAMEWORK), "strands");
    }

    @Test
    void aWrongGradeIsAnsweredWithTheScaleOfTheFramework() {
        assertThatThrownBy(() -> EvaluateStageForm.evaluate(evaluation(),
                stage(List.of(strand(STRAND, "satisfactory", null, "E")), "nurse", null, null), FRAMEWORK))
                .hasMessageContaining("Outstanding, Good, Adequate, Inadequate");
    }

    @Test
    void aSampledCaseIsEvaluatedOnThemesAndMaySpeakOfAreas() {
        CaseConclusion conclusion = conclusion();
        List<ThemeEvaluation> found = EvaluateSampledCaseForm.evaluate(conclusion, new EvaluateSampledCaseForm.Answers(
                List.of(new EvaluateSampledCaseForm.ThemeAnswer(THEME, null, "Prompt.", "The record of the visit.")),
                List.of(new AreaAnswer(AREA, "Help came in time.", null), new AreaAnswer("", null, null)), null, "On leave"), FRAMEWORK);
        assertThat(found).singleElement().satisfies(theme -> assertThat(theme.narrative()).isEqualTo("Prompt."));
        assertThat(conclusion.areas()).containsExactly(new AreaFinding(AREA, "Help came in time.", null));
    }

    @Test
    void aConclusionSpeaksOfAtLeastOneArea() {
        refused(() -> ConcludeCaseForm.conclude(conclusion(),
                new ConcludeCaseForm.Answers("Much", "No", null, List.of()), FRAMEWORK), "areas");
        refused(() -> ConcludeCaseForm.conclude(conclusion(),
                new ConcludeCaseForm.Answers("Much", "No", null, List.of(new AreaAnswer(AREA, null, "good"))), FRAMEWORK),
                "areas[0].says");
        CaseConclusion conclusion = conclusion();
        ConcludeCaseForm.conclude(conclusion, new ConcludeCaseForm.Answers(" Much ", "No", " ",
                List.of(new AreaAnswer(AREA, "Says", "good"))), FRAMEWORK);
        assertThat(conclusion.differenceMade()).isEqualTo("Much");
        assertThat(conclusion.absenceOfHelpDid()).isNull();
    }

    @Test
    void aSecondInspectorGradesBlindAndTheComparisonIsMadeAfterwards() {
        List<FirstFindings.First> first = List.of(new FirstFindings.First(AREA, "good", "Says"),
                new FirstFindings.First("leadership-and-governance", null, "A narrative"));
        List<ModeratedPoint> points = ModerateCaseForm.moderated(List.of(
                new ModerateCaseForm.Point("leadership-and-governance", null, "differ", "Supervision was rare."),
                new ModerateCaseForm.Point(AREA, "adequate", null, "Visits were late.")), first, FRAMEWORK);
        assertThat(points).containsExactly(new ModeratedPoint(AREA, "good", "adequate", false, "Visits were late."),
                new ModeratedPoint("leadership-and-governance", null, null, false, "Supervision was rare."));
        refused(() -> ModerateCaseForm.moderated(List.of(new ModerateCaseForm.Point(AREA, null, null, " ")), first, FRAMEWORK),
                "points[0].reason", "points[0].grade", "points");
    }

    @Test
    void gradesAreTalliedInTheOrderOfTheScale() {
        assertThat(CaseEvidence.tally(List.of("inadequate", "good", "good"), FRAMEWORK)).isEqualTo("Good 2 times, Inadequate once");
    }

    private static StageEvaluation evaluation() {
        return new StageEvaluation("case", "assessment", "insp1", Instant.EPOCH);
    }

    private static CaseConclusion conclusion() {
        return new CaseConclusion("case", "insp1", Instant.EPOCH);
    }

    private static EvaluateStageForm.Answers stage(List<EvaluateStageForm.StrandAnswer> strands, String with, String alone,
                                                   String notSeen) {
        return new EvaluateStageForm.Answers(strands, with, alone, notSeen);
    }

    private static EvaluateStageForm.StrandAnswer strand(String id, String grade, String narrative, String evidence) {
        return new EvaluateStageForm.StrandAnswer(id, grade, narrative, evidence);
    }

    static void refused(Runnable work, String... fields) {
        Consumer<RefusedAnswers> rightFields =
                refused -> assertThat(refused.errors()).extracting(FieldError::field).containsExactly(fields);
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RefusedAnswers.class, rightFields);
    }
}
