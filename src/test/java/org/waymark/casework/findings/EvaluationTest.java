package org.waymark.casework.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.casework.evaluation.CaseEvidence;
import org.waymark.casework.evaluation.ConcludeCaseForm;
import org.waymark.casework.evaluation.EvaluateSampledCaseForm;
import org.waymark.casework.evaluation.EvaluateStageForm;
import org.waymark.casework.evaluation.ModerateCaseForm;
import org.waymark.casework.evaluation.SettleDisagreementForm;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

public class EvaluationTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");
    private static final String STRAND = FRAMEWORK.strands().get(0).id();
    private static final String THEME = FRAMEWORK.themes().get(0).id();
    private static final String AREA = FRAMEWORK.judgementAreas().get(1).id();

    private static final List<String> ASSESSED = List.of("early-help", "assessment");
    private static final List<String> PROTECTED = List.of("assessment", "protection-plan");
    private static final QuestionAnswer MUCH = new QuestionAnswer("difference-made", null, " Much ");
    private static final QuestionAnswer EARLIER = new QuestionAnswer("early-help", "yes", "As it was.");
    private static final List<AreaAnswer> SAYS = List.of(new AreaAnswer(AREA, "Says", null));

    @Test
    void aStageIsEvaluatedOnTheStrandsThatWereAnswered() {
        StageEvaluation evaluation = evaluation();
        evaluate(
                evaluation,
                stage(
                        List.of(
                                strand(STRAND, "good", null, "The chronology."),
                                strand(FRAMEWORK.strands().get(1).id(), " ", null, "")),
                        "social worker",
                        null,
                        null),
                FRAMEWORK);
        assertThat(evaluation.strands()).containsExactly(new StrandEvaluation(STRAND, "good", null));
        assertThat(evaluation.examined().examinedWith()).isEqualTo("social worker");
    }

    @Test
    void aStageThatWasNotSeenHasAReasonAndNothingElse() {
        StageEvaluation evaluation = evaluation();
        evaluate(
                evaluation,
                stage(List.of(strand(STRAND, null, null, null)), null, null, "The file is lost."),
                FRAMEWORK);
        assertThat(evaluation.notSeen()).isEqualTo("The file is lost.");
        assertThat(evaluation.strands()).isEmpty();

        refused(
                () -> evaluate(
                        evaluation(), stage(List.of(strand(STRAND, "good", null, "E")), null, null, "Lost"), FRAMEWORK),
                "notSeenBecause");
    }

    @Test
    void everythingThatIsWrongWithAStageIsSaidAtOnce() {
        refused(
                () -> evaluate(
                        evaluation(),
                        stage(
                                List.of(
                                        strand(STRAND, "satisfactory", null, null),
                                        strand("no-strand", null, null, "E")),
                                null,
                                null,
                                null),
                        FRAMEWORK),
                "examinedWith",
                "strands[0].grade",
                "strands[0].evidence",
                "strands[1]",
                "strands[1].grade");
        refused(
                () -> evaluate(evaluation(), stage(List.of(), "nurse", "alone too", null), FRAMEWORK),
                "aloneBecause",
                "strands");
        refused(
                () -> evaluate(
                        evaluation(),
                        stage(
                                List.of(strand(STRAND, "good", null, "E"), strand(STRAND, "good", null, "E")),
                                "nurse",
                                null,
                                null),
                        FRAMEWORK),
                "strands");
    }

    @Test
    void aWrongGradeIsAnsweredWithTheScaleOfTheFramework() {
        assertThatThrownBy(() -> evaluate(
                        evaluation(),
                        stage(List.of(strand(STRAND, "satisfactory", null, "E")), "nurse", null, null),
                        FRAMEWORK))
                .hasMessageContaining("Outstanding, Good, Adequate, Inadequate");
    }

    @Test
    void aSampledCaseIsEvaluatedOnThemesAndMaySpeakOfAreas() {
        CaseConclusion conclusion = conclusion();
        List<PointAnswer> found = EvaluateSampledCaseForm.evaluate(
                conclusion, sampled(), ASSESSED, FRAMEWORK, new EvaluationRules(FRAMEWORK, "themes"));
        assertThat(found).singleElement().satisfies(theme -> assertThat(theme.narrative())
                .isEqualTo("Prompt."));
        assertThat(conclusion.areas()).containsExactly(new AreaFinding(AREA, "Help came in time.", null));
    }

    @Test
    void aConclusionSpeaksOfAtLeastOneArea() {
        refused(
                () -> ConcludeCaseForm.conclude(conclusion(), concluded(List.of(), MUCH), ASSESSED, FRAMEWORK),
                "areas");
        refused(
                () -> ConcludeCaseForm.conclude(
                        conclusion(),
                        concluded(List.of(new AreaAnswer(AREA, null, "good")), MUCH),
                        ASSESSED,
                        FRAMEWORK),
                "areas[0].says");
        CaseConclusion conclusion = conclusion();
        ConcludeCaseForm.conclude(
                conclusion, concluded(List.of(new AreaAnswer(AREA, "Says", "good")), MUCH), ASSESSED, FRAMEWORK);
        assertThat(conclusion.answers()).containsExactly(new AnsweredQuestion("difference-made", null, "Much"));
    }

    @Test
    void aSecondInspectorGradesBlindAndTheComparisonIsMadeAfterwards() {
        List<FirstFindings.First> first = List.of(
                new FirstFindings.First(AREA, "good", "Says"),
                new FirstFindings.First("leadership-and-governance", null, "A narrative"));
        List<ModeratedPoint> points = ModerateCaseForm.moderated(
                List.of(
                        new ModerateCaseForm.Point(
                                "leadership-and-governance", null, "differ", "Supervision was rare."),
                        new ModerateCaseForm.Point(AREA, "adequate", null, "Visits were late.")),
                first,
                FRAMEWORK);
        assertThat(points)
                .containsExactly(
                        new ModeratedPoint(AREA, "good", "adequate", false, "Visits were late."),
                        new ModeratedPoint("leadership-and-governance", null, null, false, "Supervision was rare."));
        refused(
                () -> ModerateCaseForm.moderated(
                        List.of(new ModerateCaseForm.Point(AREA, null, null, " ")), first, FRAMEWORK),
                "points[0].reason",
                "points[0].grade",
                "points");
    }

    @Test
    void gradesAreTalliedInTheOrderOfTheScale() {
        assertThat(CaseEvidence.tally(List.of("inadequate", "good", "good"), FRAMEWORK))
                .isEqualTo("Good 2 times, Inadequate once");
    }

    @Test
    void evidenceSaysWhereItComesFromAndNamesAnAgencyOfTheFramework() {
        EvaluateStageForm.StrandAnswer strand = new EvaluateStageForm.StrandAnswer(
                STRAND,
                "good",
                null,
                List.of(
                        EvidenceAnswer.EMPTY,
                        new EvidenceAnswer("The visits were late.", null, " ", null),
                        new EvidenceAnswer(null, "Chronology", null, "nobody")));
        refused(
                () -> evaluate(evaluation(), stage(List.of(strand), "nurse", null, null), FRAMEWORK),
                "strands[0].evidence[1].document",
                "strands[0].evidence[2].seen",
                "strands[0].evidence[2].agency");
    }

    @Test
    void aStrandOfMoreThanCanBeKeptIsRefusedAndSaysHowMuchCan() {
        EvaluateStageForm.Answers answers =
                stage(List.of(strand(STRAND, "good", "x".repeat(20_001), "E")), "nurse", null, null);
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            assertThat(validators.getValidator().validate(answers))
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.getPropertyPath()).hasToString("strands[0].narrative");
                        assertThat(refused.getMessage()).contains("20000 characters");
                    });
        }
    }

    @Test
    void aFlagSaysUnderWhichJudgementItStands() {
        EvaluationRules rules = new EvaluationRules(FRAMEWORK, "strands");
        assertThat(rules.flags(List.of(new FlagAnswer(null, " "), new FlagAnswer(AREA, " Drift. "))))
                .containsExactly(new FlagAnswer(AREA, "Drift."));
        rules.flags(List.of(new FlagAnswer("beauty", null)));
        assertThat(rules.errors()).extracting(FieldError::field).containsExactly("flags[0].area", "flags[0].says");
    }

    @Test
    void ofAChildUnderProtectionOrInCareItIsAskedWhatEarlyHelpCouldHavePrevented() {
        refusedOfAProtectedChild(List.of(MUCH), "questions");
        refusedOfAProtectedChild(
                List.of(MUCH, new QuestionAnswer("early-help", null, "As it was.")), "questions[1].answer");
        refusedOfAProtectedChild(
                List.of(MUCH, EARLIER, new QuestionAnswer("absence-of-help", null, " ")), "questions[2].says");
        refusedOfAProtectedChild(
                List.of(MUCH, new QuestionAnswer("early-help", "perhaps", "As it was.")), "questions[1].answer");
        CaseConclusion conclusion = conclusion();
        ConcludeCaseForm.conclude(
                conclusion,
                concluded(SAYS, MUCH, new QuestionAnswer("early-help", "no", " It was there. ")),
                PROTECTED,
                FRAMEWORK);
        assertThat(conclusion.answers()).hasSize(2).last().satisfies(answered -> assertThat(
                        answered.inWords(FRAMEWORK.conclusionQuestion(answered.question())))
                .isEqualTo("No: it was there, or nothing could have prevented this\nIt was there."));
        refused(
                () -> EvaluateSampledCaseForm.evaluate(
                        conclusion(),
                        sampled(new QuestionAnswer("early-help", null, null)),
                        PROTECTED,
                        FRAMEWORK,
                        new EvaluationRules(FRAMEWORK, "themes")),
                "questions[0].answer",
                "questions[0].says");
    }

    @Test
    void whatIsNotAskedOfACaseIsNotAnsweredAndWhatIsAskedOnce() {
        refused(
                () -> ConcludeCaseForm.conclude(conclusion(), concluded(SAYS, MUCH, EARLIER), ASSESSED, FRAMEWORK),
                "questions[1]");
        refused(
                () -> ConcludeCaseForm.conclude(conclusion(), concluded(SAYS, MUCH, MUCH), ASSESSED, FRAMEWORK),
                "questions[1]");
    }

    private static void refusedOfAProtectedChild(List<QuestionAnswer> answers, String field) {
        refused(
                () -> ConcludeCaseForm.conclude(
                        conclusion(), concluded(SAYS, answers.toArray(QuestionAnswer[]::new)), PROTECTED, FRAMEWORK),
                field);
    }

    @Test
    void theLeadDecidesEveryPointOnWhichTwoInspectorsDiffer() {
        List<ModeratedPoint> differences = List.of(
                new ModeratedPoint(AREA, "good", "adequate", false, "Late."),
                new ModeratedPoint("leadership-and-governance", null, null, false, "Rare."));
        assertThat(SettleDisagreementForm.decided(
                        List.of(
                                new SettleDisagreementForm.Point(
                                        "leadership-and-governance", "good", "The first reading."),
                                new SettleDisagreementForm.Point(AREA, "adequate", "The dates.")),
                        differences,
                        FRAMEWORK))
                .containsExactly(
                        new SettledPoint(AREA, "adequate", "The dates."),
                        new SettledPoint("leadership-and-governance", null, "The first reading."));
        refused(
                () -> SettleDisagreementForm.decided(
                        List.of(new SettleDisagreementForm.Point(AREA, null, " ")), differences, FRAMEWORK),
                "points[0].grade",
                "points[0].reason",
                "points");
    }

    @Test
    void whatIsLeftEmptyPlaysNoPartOnlyIfTheInspectorSaysSo() {
        List<PointAnswer> one = List.of(
                new PointAnswer("impact-of-help", "good", null, evidence("The plan.")),
                new PointAnswer("direct-contact", " ", null, null));
        Map<String, String> known = Map.of("impact-of-help", "Effectiveness", "direct-contact", "Direct contact");
        EvaluationRules rules = new EvaluationRules(FRAMEWORK, "strands");

        assertThat(rules.evaluated(one, known, true)).hasSize(1);
        assertThat(rules.errors()).isEmpty();
        rules.evaluated(one, known, false);
        assertThat(rules.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("strands[1].grade");
            assertThat(error.message()).startsWith("Direct contact: ");
        });
    }

    private static void evaluate(StageEvaluation evaluation, EvaluateStageForm.Answers answers, Framework framework) {
        EvaluateStageForm.evaluate(evaluation, answers, framework, new EvaluationRules(framework, "strands"));
    }

    private static EvaluateSampledCaseForm.Answers sampled(QuestionAnswer... answers) {
        return new EvaluateSampledCaseForm.Answers(
                List.of(new EvaluateSampledCaseForm.ThemeAnswer(
                        THEME, null, "Prompt.", evidence("The record of the visit."))),
                List.of(new AreaAnswer(AREA, "Help came in time.", null), new AreaAnswer("", null, null)),
                List.of(answers),
                List.of(),
                List.of(),
                null,
                "On leave",
                null,
                false);
    }

    private static ConcludeCaseForm.Answers concluded(List<AreaAnswer> areas, QuestionAnswer... answers) {
        return new ConcludeCaseForm.Answers(List.of(answers), List.of(), areas);
    }

    private static List<EvidenceAnswer> evidence(String seen) {
        return seen == null || seen.isBlank() ? List.of() : List.of(new EvidenceAnswer(seen, "The file", null, null));
    }

    private static StageEvaluation evaluation() {
        return new StageEvaluation("case", "assessment", "insp1", Instant.EPOCH);
    }

    private static CaseConclusion conclusion() {
        return new CaseConclusion("case", "insp1", Instant.EPOCH);
    }

    private static EvaluateStageForm.Answers stage(
            List<EvaluateStageForm.StrandAnswer> strands, String with, String alone, String notSeen) {
        return new EvaluateStageForm.Answers(strands, with, alone, 40, List.of(), List.of(), notSeen, true);
    }

    private static EvaluateStageForm.StrandAnswer strand(String id, String grade, String narrative, String evidence) {
        return new EvaluateStageForm.StrandAnswer(id, grade, narrative, evidence(evidence));
    }

    public static void refused(Runnable work, String... fields) {
        Consumer<RefusedAnswers> rightFields = refused ->
                assertThat(refused.errors()).extracting(FieldError::field).containsExactly(fields);
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RefusedAnswers.class, rightFields);
    }
}
