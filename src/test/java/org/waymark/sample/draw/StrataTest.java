package org.waymark.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.sample.draw.MadeUpFrames.DAY_ONE;
import static org.waymark.sample.draw.MadeUpFrames.open;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journey.Stage;

/** How the children are parted before chance draws, at the edges of what is enough. */
class StrataTest {

    private static final SampleRule SIX = new SampleRule(6, 3, List.of(Stage.ASSESSMENT, Stage.PROTECTION_PLAN), false);

    @ParameterizedTest(name = "furthest {0}: with {1}")
    @CsvSource({
        "CONTACT_AND_REFERRAL, ASSESSMENT",
        "ASSESSMENT, ASSESSMENT",
        "INITIAL_CONFERENCE, ASSESSMENT",
        "PROTECTION_PLAN, PROTECTION_PLAN",
        "CARE_REVIEW, PROTECTION_PLAN"
    })
    void aChildBetweenTwoStagesThatAreSpreadOverCountsWithTheOneBefore(Stage furthest, Stage with) {
        assertThat(Strata.stage(open("child", furthest), SIX)).isEqualTo(with);
    }

    @Test
    void whereNothingIsSpreadOverAChildCountsWithTheStageItCameTo() {
        SampleRule unspread = new SampleRule(6, 3, List.of(), false);

        assertThat(Strata.stage(open("child", Stage.CARE_REVIEW), unspread)).isEqualTo(Stage.CARE_REVIEW);
        assertThat(Strata.stage(open("child"), unspread)).isEqualTo(Stage.values()[0]);
    }

    @Test
    void aFrameOfJustTheMinimumIsTakenWhole() {
        assertThat(strata(3, 3))
                .extracting(Stratum::stages, Stratum::children, Stratum::drawn)
                .containsExactly(tuple(List.of(Stage.ASSESSMENT), 3, 3), tuple(List.of(Stage.PROTECTION_PLAN), 3, 3));
    }

    @Test
    void aStratumOfWhichEveryChildWouldBeDrawnIsJoinedToItsNeighbour() {
        assertThat(strata(10, 3))
                .extracting(Stratum::stages, Stratum::children, Stratum::drawn)
                .containsExactly(tuple(List.of(Stage.ASSESSMENT, Stage.PROTECTION_PLAN), 13, 6));
    }

    @Test
    void aStratumOfOneChildMoreStandsByItself() {
        assertThat(strata(10, 4))
                .extracting(Stratum::children, Stratum::drawn)
                .containsExactly(tuple(10, 3), tuple(4, 3));
    }

    @Test
    void whatDoesNotDivideEvenlyGoesToTheLargest() {
        SampleRule seven = new SampleRule(7, 3, SIX.spreadOver(), false);

        assertThat(Strata.of(frame(8, 20, seven), seven))
                .extracting(Stratum::drawn)
                .containsExactly(3, 4);
    }

    private static List<Stratum> strata(int assessed, int planned) {
        return Strata.of(frame(assessed, planned, SIX), SIX);
    }

    private static Frame frame(int assessed, int planned, SampleRule rule) {
        List<Candidate> children = new ArrayList<>();
        for (int i = 0; i < assessed; i++) {
            children.add(open("assessed" + i, Stage.ASSESSMENT));
        }
        for (int i = 0; i < planned; i++) {
            children.add(open("planned" + i, Stage.PROTECTION_PLAN));
        }
        return Frame.of(children, DAY_ONE, rule);
    }
}
