package org.waymark.inspection.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.judgement.CoverageSource.Looked;
import org.waymark.inspection.judgement.CoverageSource.Of;

class CoverageTest {

    private static final Framework FRAMEWORK = AnInspection.FRAMEWORK;

    @Test
    void whatSeveralRoomsSawOfTheSameThingIsAddedUp() {
        String strand = FRAMEWORK.strands().get(0).id();

        Coverage.View view = Coverage.of(
                FRAMEWORK, List.of(new Looked(Of.STRAND, strand, 3, 0), new Looked(Of.STRAND, strand, 2, 90)));

        assertThat(view.strands().get(0))
                .isEqualTo(new Coverage.CoverageLine(
                        strand, FRAMEWORK.strands().get(0).title(), 5, 90, true));
    }

    @Test
    void everythingOfTheFrameworkIsThereAndWhatNobodySawSaysSo() {
        Coverage.View view = Coverage.of(FRAMEWORK, List.of(new Looked(Of.AGENCY, "police", 1, 60)));

        assertThat(view.strands()).hasSameSizeAs(FRAMEWORK.strands()).noneMatch(Coverage.CoverageLine::seen);
        assertThat(view.stages()).hasSameSizeAs(FRAMEWORK.stages());
        assertThat(view.groups()).hasSameSizeAs(FRAMEWORK.vulnerableGroups());
        assertThat(view.areas()).hasSize(FRAMEWORK.judgementAreas().size() - 1);
        assertThat(view.agencies())
                .filteredOn(Coverage.CoverageLine::seen)
                .extracting(Coverage.CoverageLine::title)
                .containsExactly("Police");
        assertThat(view.activities()).hasSameSizeAs(FRAMEWORK.activities());
        assertThat(view.unseen()).extracting(Coverage.Unseen::sort).hasSize(6);
        assertThat(view.unseen())
                .filteredOn(unseen -> unseen.sort().equals("Agencies"))
                .singleElement()
                .satisfies(unseen ->
                        assertThat(unseen.which()).contains("Health; ").doesNotContain("Police"));
    }

    @Test
    void anAreaMissesOnlyWhatItLooksAt() {
        Framework.JudgementArea leadership = area("leadership-and-governance");

        assertThat(Coverage.of(FRAMEWORK, List.of()).unseenOf(leadership))
                .extracting(Coverage.Unseen::sort)
                .containsExactly("Strands", "Agencies", "Beside the cases");
        List<Looked> all = Stream.of(
                        looked(Of.STRAND, leadership.looksAt().strands()),
                        looked(Of.AGENCY, leadership.looksAt().agencies()),
                        looked(Of.ACTIVITY, leadership.looksAt().activities()))
                .flatMap(List::stream)
                .toList();
        assertThat(Coverage.of(FRAMEWORK, all).unseenOf(leadership)).isEmpty();
        assertThat(Coverage.of(FRAMEWORK, all.subList(1, all.size())).unseenOf(leadership))
                .singleElement()
                .satisfies(
                        unseen -> assertThat(unseen.which()).isEqualTo("Quality assurance and management oversight"));
        assertThat(Coverage.of(FRAMEWORK, all).unseenOf(FRAMEWORK.overall().orElseThrow()))
                .as("overall effectiveness looks at everything")
                .extracting(Coverage.Unseen::sort)
                .hasSize(5);
    }

    private static Framework.JudgementArea area(String id) {
        return FRAMEWORK.judgementAreas().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Looked> looked(Of of, List<String> ids) {
        return ids.stream().map(id -> new Looked(of, id, 1, 0)).toList();
    }

    @Test
    void anIdOfTheSameWordInAnotherListIsNotMixedUp() {
        Coverage.View view = Coverage.of(FRAMEWORK, List.of(new Looked(Of.STAGE, "early-help", 1, 0)));

        assertThat(view.agencies()).noneMatch(Coverage.CoverageLine::seen);
        assertThat(view.stages()).filteredOn(Coverage.CoverageLine::seen).hasSize(1);
    }
}
