package org.waymark.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.inspection.CoverageSource.Looked;
import org.waymark.inspection.CoverageSource.Of;

class CoverageTest {

    private static final Framework FRAMEWORK = AnInspection.FRAMEWORK;

    @Test
    void whatSeveralRoomsSawOfTheSameThingIsAddedUp() {
        String strand = FRAMEWORK.strands().get(0).id();

        Coverage.View view = Coverage.of(
                FRAMEWORK, List.of(new Looked(Of.STRAND, strand, 3, 0), new Looked(Of.STRAND, strand, 2, 90)));

        assertThat(view.strands().get(0))
                .isEqualTo(new Coverage.Line(
                        strand, FRAMEWORK.strands().get(0).title(), 5, 90, true));
    }

    @Test
    void everythingOfTheFrameworkIsThereAndWhatNobodySawSaysSo() {
        Coverage.View view = Coverage.of(FRAMEWORK, List.of(new Looked(Of.AGENCY, "police", 1, 60)));

        assertThat(view.strands()).hasSameSizeAs(FRAMEWORK.strands()).noneMatch(Coverage.Line::seen);
        assertThat(view.stages()).hasSameSizeAs(FRAMEWORK.stages());
        assertThat(view.groups()).hasSameSizeAs(FRAMEWORK.vulnerableGroups());
        assertThat(view.areas()).hasSameSizeAs(FRAMEWORK.judgementAreas());
        assertThat(view.agencies()).filteredOn(Coverage.Line::seen).extracting(Coverage.Line::title).containsExactly("Police");
        assertThat(view.unseen())
                .isEqualTo(FRAMEWORK.strands().size()
                        + FRAMEWORK.stages().size()
                        + FRAMEWORK.vulnerableGroups().size()
                        + FRAMEWORK.judgementAreas().size()
                        + FRAMEWORK.agencies().size()
                        - 1);
    }

    @Test
    void anIdOfTheSameWordInAnotherListIsNotMixedUp() {
        Coverage.View view = Coverage.of(FRAMEWORK, List.of(new Looked(Of.STAGE, "early-help", 1, 0)));

        assertThat(view.agencies()).noneMatch(Coverage.Line::seen);
        assertThat(view.stages()).filteredOn(Coverage.Line::seen).hasSize(1);
    }
}
