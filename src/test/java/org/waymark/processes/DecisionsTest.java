package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {

    private final ProcessEngine engine = ModelsEngine.with(new StandIns());

    private Map<String, Object> decide(String key, Object... namesAndValues) {
        var inputs = Variables.createVariables();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return engine.getDecisionService()
                .evaluateDecisionTableByKey(key, inputs)
                .getSingleResult()
                .getEntryMap();
    }

    @ParameterizedTest(name = "rule holds {0}, within {1}, proposed {2}: {3}, limited {4}, rule {5}")
    @CsvSource({
        "false, true, good, good, false, No rule limits",
        "true, false, outstanding, adequate, true, is limited",
        "true, true, adequate, adequate, false, within what it allows",
        "true, true, inadequate, inadequate, false, within what it allows"
    })
    void aRuleThatHoldsLimitsTheOverallGrade(
            boolean holds, boolean within, String proposed, String grade, boolean limited, String why) {
        var decided = decide(
                "overall-grade",
                "ruleHolds",
                holds,
                "withinLimit",
                within,
                "proposedGrade",
                proposed,
                "limitedTo",
                "adequate");

        assertThat(decided).containsEntry("grade", grade).containsEntry("limited", limited);
        assertThat((String) decided.get("why")).contains(why);
    }

    @Test
    void theScaleIsTheFrameworksAndNotTheTables() {
        assertThat(decide(
                        "overall-grade",
                        "ruleHolds",
                        true,
                        "withinLimit",
                        false,
                        "proposedGrade",
                        "sound",
                        "limitedTo",
                        "poor"))
                .containsEntry("grade", "poor")
                .containsEntry("limited", true);
    }

    @ParameterizedTest(name = "good practice {0}, family {1}, {2} stages from {3}, {4} tracked of {5}: {6}")
    @CsvSource({
        "false, true, 0, 5, 20, 10, tracked",
        "true, false, 1, 5, 20, 10, tracked",
        "false, false, 5, 5, 20, 10, tracked",
        "false, false, 6, 5, 20, 10, tracked",
        "false, false, 1, 5, 9, 10, tracked",
        "false, false, 4, 5, 10, 10, sampled",
        "false, false, 4, 4, 10, 10, tracked",
        "false, false, 4, 5, 10, 11, tracked"
    })
    void theDepthOfACaseFollowsTheFrameworksNumbers(
            boolean goodPractice, boolean family, int stages, int from, int tracked, int minimum, String depth) {
        assertThat(decide(
                        "case-depth",
                        "goodPractice",
                        goodPractice,
                        "familyToMeet",
                        family,
                        "stagesReached",
                        stages,
                        "trackFromStages",
                        from,
                        "trackedSoFar",
                        tracked,
                        "trackedMinimum",
                        minimum))
                .containsExactly(Map.entry("depth", depth));
    }

    @ParameterizedTest(name = "{0} of {1} inspectors, {2} of {3} for education: {4}")
    @CsvSource({
        "5, 5, 1, 1, true",
        "4, 5, 1, 1, false",
        "6, 5, 1, 1, false",
        "5, 5, 0, 1, false",
        "5, 5, 2, 1, false",
        "2, 2, 0, 0, true"
    })
    void aTeamIsNormalWhenItsNumbersAreTheFrameworks(
            int inspectors, int normalInspectors, int education, int normalEducation, boolean normal) {
        var decided = decide(
                "team-make-up",
                "inspectors",
                inspectors,
                "normalInspectors",
                normalInspectors,
                "specialism",
                "education",
                "specialists",
                education,
                "normalSpecialists",
                normalEducation);

        assertThat(decided).containsEntry("normal", normal);
        assertThat((String) decided.get("why")).isNotBlank();
    }

    @ParameterizedTest(name = "{0}, only proposed {1}, {2} months: {3} within {4}")
    @CsvSource(
            nullValues = "none",
            value = {
                "monitor, false, 18, monitor, 18",
                "monitor, false, none, monitor, none",
                "programme, false, 36, programme, 36",
                "select, false, none, select, none",
                "monitor, true, 18, select, none",
                "programme, true, 60, select, none",
                "select, true, none, select, none"
            })
    void whatFollowsIsWhatTheFrameworkNamesUnlessItWasOnlyProposed(
            String follows, boolean onlyProposed, Integer months, String decision, Integer within) {
        var decided = decide("next-inspection", "follows", follows, "onlyProposed", onlyProposed, "months", months);

        assertThat(decided).containsEntry("decision", decision).containsEntry("months", within);
        assertThat((String) decided.get("why")).isNotBlank();
    }

    @ParameterizedTest(name = "{0}, {1} times {2}, at most {3}: {4}, {5} points")
    @CsvSource({
        "last-grade, 1, 40, 1000, judged requires improvement in 2011, 40",
        "never-inspected, 1, 30, 1000, no inspection is known, 30",
        "year-since-inspection, 1, 8, 64, not inspected for 1 year, 8",
        "year-since-inspection, 9, 8, 64, not inspected for 9 years, 64",
        "serious-case-review, 2, 10, 30, 2 serious case reviews, 20",
        "complaint, 1, 2, 10, 1 complaint, 2",
        "complaint, 7, 2, 10, 7 complaints, 10",
        "whistleblowing, 1, 8, 24, 1 report by a whistleblower, 8",
        "concern-in-inspection, 2, 5, 20, 2 concerns raised in the inspection, 10",
        "leadership-change, 1, 10, 20, 1 change of leadership, 10",
        "area-not-improved, 3, 5, 20, 3 areas for improvement still open, 15",
        "other-inspection-poor, 1, 8, 16, 1 poor outcome of an inspection by others, 8"
    })
    void aLineOfTheScoreSaysItsWorkingAndGivesNoMoreThanItsMost(
            String indicator, int times, int points, int atMost, String words, int given) {
        assertThat(decide(
                        "risk-score",
                        "indicator",
                        indicator,
                        "times",
                        times,
                        "points",
                        points,
                        "atMost",
                        atMost,
                        "grade",
                        "requires improvement",
                        "inspectedIn",
                        2011))
                .containsEntry("words", words)
                .containsEntry("points", given);
    }
}
