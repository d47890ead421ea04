package org.waymark.inspection.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.LimitingRule;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.Found;
import org.waymark.platform.engine.Decisions;

/** What holds the overall grade down, and what is said where the lead would go past it. */
class GradeCapTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("ilacs-standard");
    private static final LimitingRule FIRM = rule("requires-improvement", false);
    private static final LimitingRule OVERRIDABLE = rule("inadequate", true);

    private static LimitingRule rule(String capsAt, boolean overridable) {
        return new LimitingRule(List.of("in-care"), "inadequate", 1, capsAt, overridable, "Handbook");
    }

    @Test
    void whereNobodyMayGoPastOneRuleTheReasonStillStandsAgainstAStricterOther() {
        assertThat(GradeCap.firmly(FRAMEWORK, List.of(FIRM), List.of(FIRM, OVERRIDABLE)))
                .contains("no better than Requires improvement to be good, and nobody may go past that.")
                .endsWith("Past the other rules you may go with your reason: propose Requires improvement to be good.")
                .doesNotContain("no better than Inadequate");
    }

    @Test
    void whereNoOtherIsStricterNothingElseIsOffered() {
        assertThat(GradeCap.firmly(FRAMEWORK, List.of(FIRM), List.of(FIRM))).doesNotContain("propose");
        assertThat(GradeCap.firmly(FRAMEWORK, List.of(), List.of(OVERRIDABLE))).isNull();
    }

    @Test
    void aProposedGradeWithinWhatARuleAllowsStandsAndTheTableIsToldSo() {
        Map<String, String> grades = Map.of("help-and-protection", "good", "in-care", "inadequate", "leaders", "good");
        assertThat(told(grades, "inadequate")).containsEntry("ruleHolds", true).containsEntry("withinLimit", true);
        assertThat(told(grades, "good")).containsEntry("withinLimit", false).containsEntry("limitedTo", "inadequate");
        assertThat(told(Map.of("in-care", "good"), "good")).containsEntry("ruleHolds", false);
    }

    @Test
    void whichAreasHoldTheGradeDownIsSaidAsTheyWereGraded() {
        Map<String, String> grades = Map.of("help-and-protection", "good", "in-care", "inadequate", "leaders", "good");
        assertThat(GradeCap.because(FRAMEWORK, grades, "good")).endsWith("” is Inadequate");
        assertThat(GradeCap.because(FRAMEWORK, grades, "inadequate"))
                .as("what is proposed stands")
                .isEmpty();
        assertThat(new Judgements.HeldDown("Good", "Inadequate", GradeCap.because(FRAMEWORK, grades, "good")).inWords())
                .startsWith("The team proposed “Good” overall. “Inadequate” stands: “");
    }

    @Test
    void findingsThatAreTheSameInSeveralAreasAreNamedWithTheirGrades() {
        List<Found> same = List.of(new Found("The mother  said so.", List.of()));
        List<AreaAnswer> judged = List.of(
                new AreaAnswer("help-and-protection", "good", same, null, null, null),
                new AreaAnswer(
                        "in-care", "inadequate", List.of(new Found("The mother said so. ", null)), null, null, null),
                new AreaAnswer("leaders", "good", List.of(new Found("Leaders know.", null)), null, null, null));
        assertThat(SameFindings.inWords(FRAMEWORK, judged)).hasValueSatisfying(says -> assertThat(says)
                .startsWith("The findings are word for word the same in “")
                .contains("(Good) and “")
                .endsWith("(Inadequate)."));
        assertThat(SameFindings.inWords(FRAMEWORK, judged.subList(1, 3))).isEmpty();
    }

    /** What the decision table is told. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(Map<String, String> grades, String proposed) {
        Decisions decisions = mock(Decisions.class);
        ArgumentCaptor<Map<String, Object>> inputs = ArgumentCaptor.forClass(Map.class);
        when(decisions.decide(eq("overall-grade"), inputs.capture()))
                .thenReturn(Map.of("grade", proposed, "limited", false, "why", ""));
        new GradeCap(decisions).apply(FRAMEWORK, grades, proposed);
        return inputs.getValue();
    }
}
