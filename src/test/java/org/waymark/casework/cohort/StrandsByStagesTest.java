package org.waymark.casework.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.casework.cohort.StrandsByStages.AtStage;
import org.waymark.casework.cohort.StrandsByStages.Tracked;
import org.waymark.framework.Framework;
import org.waymark.inspection.AnInspection;

/** What the heat map of the tracked cases shows, and which cases a gap leads to. */
class StrandsByStagesTest {

    private static final Framework FRAMEWORK = AnInspection.FRAMEWORK;
    private static final String FIRST = FRAMEWORK.stages().get(0).id();
    private static final String SECOND = FRAMEWORK.stages().get(1).id();
    private static final String STRAND = FRAMEWORK.strands().get(0).id();

    @Test
    void aStrandIsCountedWhereItWasEvaluated() {
        StrandsByStages map = StrandsByStages.of(
                FRAMEWORK,
                List.of(
                        new Tracked("C001", List.of(FIRST, SECOND), Map.of(FIRST, List.of(STRAND))),
                        new Tracked("C002", List.of(FIRST), Map.of(FIRST, List.of(STRAND)))));

        assertThat(map.strands()).hasSameSizeAs(FRAMEWORK.strands());
        assertThat(map.stages().get(0).times().get(0)).isEqualTo(2);
        assertThat(map.stages().get(0).times().get(1)).isZero();
        assertThat(map.stages().get(0).waiting()).isEmpty();
        assertThat(map.stages().get(1)).extracting(AtStage::reached).isEqualTo(1);
        assertThat(map.stages().get(1).waiting()).containsExactly("C001");
    }

    @Test
    void aStageThatCouldNotBeSeenWaitsForNobody() {
        StrandsByStages map =
                StrandsByStages.of(FRAMEWORK, List.of(new Tracked("C001", List.of(FIRST), Map.of(FIRST, List.of()))));

        assertThat(map.stages().get(0).waiting()).isEmpty();
        assertThat(map.stages().get(0).times()).containsOnly(0);
    }

    @Test
    void aStageThatNoCaseReachedIsThereAndEmpty() {
        StrandsByStages map = StrandsByStages.of(FRAMEWORK, List.of());

        assertThat(map.stages()).hasSameSizeAs(FRAMEWORK.stages());
        assertThat(map.stages()).allSatisfy(stage -> assertThat(stage.reached()).isZero());
    }
}
