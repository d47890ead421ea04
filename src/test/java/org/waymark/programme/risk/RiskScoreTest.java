package org.waymark.programme.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.programme.risk.RiskScore.KnownRisk;
import org.waymark.programme.risk.RiskScore.ScoreLine;
import org.waymark.programme.rules.InvalidRules;

class RiskScoreTest {

    private static final String HEADING = "indicator;points;at-most;source\n";
    private static final RiskWeights WEIGHTS = RiskWeights.parse(
            HEADING + "last-grade-inadequate;40;;assumed\nserious-case-review;10;25;assumed\n"
                    + "year-since-inspection;5;15;assumed\nwhistleblowing;8;;assumed\nnever-inspected;30;;assumed\n",
            "weights.csv");

    private static final KnownRisk KNOWN = new KnownRisk(
            "inadequate",
            LocalDate.of(2011, 3, 7),
            Map.of(RiskIndicator.SERIOUS_CASE_REVIEW, 2, RiskIndicator.WHISTLEBLOWING, 1));

    @Test
    void aScoreTellsItsWorkingLineByLine() {
        RiskScore score = RiskScore.of(KNOWN, WEIGHTS, LocalDate.of(2013, 3, 7));
        assertThat(score.total()).isEqualTo(78);
        assertThat(score.working())
                .isEqualTo("judged inadequate in 2011: +40; not inspected for 2 years: +10;"
                        + " 2 serious case reviews: +20; 1 report by a whistleblower: +8");
    }

    @Test
    void whatIsRestrictedIsOneLineForWhoeverMayNotReadIt() {
        assertThat(RiskScore.of(KNOWN, WEIGHTS, LocalDate.of(2013, 3, 6)).linesInOpen())
                .extracting(ScoreLine::toString)
                .containsExactly(
                        "judged inadequate in 2011: +40",
                        "not inspected for 1 year: +5",
                        "2 serious case reviews: +20",
                        "other information: +8");
    }

    @Test
    void noIndicatorGivesMoreThanItsMost() {
        KnownRisk many = new KnownRisk(null, LocalDate.of(2001, 3, 7), Map.of(RiskIndicator.SERIOUS_CASE_REVIEW, 9));
        assertThat(RiskScore.of(many, WEIGHTS, LocalDate.of(2013, 3, 7)).total())
                .isEqualTo(15 + 25);
    }

    @Test
    void anAuthorityThatWasNeverInspectedIsScoredForThat() {
        assertThat(RiskScore.of(new KnownRisk(null, null, Map.of()), WEIGHTS, LocalDate.of(2013, 3, 7))
                        .working())
                .isEqualTo("no inspection is known: +30");
    }

    @Test
    void weightsThatCannotBeAreNamedByTheirLine() {
        assertThatThrownBy(() -> RiskWeights.parse(HEADING + "complaint;2;;assumed\nnoise;3;;x\n", "w.csv"))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("w.csv, line 3, indicator: \"noise\" is none.");
        assertThatThrownBy(() -> RiskWeights.parse(HEADING + "complaint;-2;;assumed\n", "w.csv"))
                .hasMessageContaining("w.csv, line 2, points: \"-2\" is no number.");
        assertThatThrownBy(() -> RiskWeights.parse(HEADING + "complaint;2;;\n", "w.csv"))
                .hasMessageContaining("w.csv, line 2, source: is empty.");
        assertThatThrownBy(() -> RiskWeights.parse(HEADING + "complaint;2;;a\ncomplaint;3;;a\n", "w.csv"))
                .hasMessageContaining("w.csv, line 3, indicator: complaint stands in an earlier line too.");
        assertThatThrownBy(() -> RiskWeights.requireDifferent(List.of(5, 5, 5)))
                .hasMessageContaining("The weights give all 3 authorities the same score, 5");
    }

    @Test
    void everyIndicatorThatHasAWeightHasItsRow() {
        RiskWeights shipped = RiskWeights.inForce();
        assertThat(RiskIndicator.values()).allSatisfy(one -> assertThat(shipped.line(one.id(), 2, one.restricted()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.words()).startsWith("2 ");
                    assertThat(line.points()).isPositive();
                    assertThat(line.restricted()).isEqualTo(one.restricted());
                }));
        assertThat(shipped.line(RiskWeights.NEVER, 1, false)).hasSize(1);
        assertThat(shipped.line(RiskWeights.YEAR, 3, false)).hasSize(1);
        assertThat(shipped.line("inadequate", 2011)).hasSize(1);
    }
}
