package org.waymark.report.factualaccuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.Improvement;
import org.waymark.report.ReportRendererTest;

class CorrectionsTest {

    private final Corrections corrections = new Corrections(ReportRendererTest.report("Help came late."));

    @Test
    void aParagraphIsChangedWhereItStandsAndTheOthersStay() {
        assertThat(corrections.put(new Place("overall-effectiveness", 1), "Help came early."))
                .isEmpty();

        assertThat(corrections.texts().get("overall-effectiveness"))
                .startsWith("Help came early.\nAssessments took too long");
    }

    @Test
    void anAreaForImprovementKeepsItsTimeScale() {
        List<Improvement> before = List.of(
                new Improvement("See every child alone at each visit.", "immediately"),
                new Improvement("Record why each decision was made.", "within-three-months"),
                new Improvement("Share plans with families in writing.", "within-three-months"));

        assertThat(corrections.put(new Place("areas-for-improvement", 5), "Share plans in time."))
                .isEmpty();

        assertThat(corrections.improvements(before).get(2))
                .isEqualTo(new Improvement("Share plans in time.", "within-three-months"));
        assertThat(corrections.texts()).isEmpty();
    }

    @Test
    void aWholeSectionIsRewritten() {
        assertThat(corrections.put(new Place("overall-effectiveness", null), "It was announced."))
                .isEmpty();

        assertThat(corrections.texts()).containsEntry("overall-effectiveness", "It was announced.");
    }

    @Test
    void twoAnswersThatContradictEachOtherAreRefused() {
        corrections.put(new Place("overall-effectiveness", 1), "One.");

        assertThat(corrections.put(new Place("overall-effectiveness", 1), "Other."))
                .hasValueSatisfying(why -> assertThat(why).contains("paragraph 1"));
        assertThat(corrections.put(new Place("overall-effectiveness", null), "All."))
                .hasValueSatisfying(why -> assertThat(why).contains("this section"));
    }

    @Test
    void aCommentWithoutAPlaceChangesNothing() {
        assertThat(corrections.put(new Place(null, null), "Text.")).isPresent();
        assertThat(corrections.put(new Place("areas-for-improvement", null), "Text."))
                .isPresent();
        assertThat(corrections.put(new Place("quality-of-practice", 1), "Text."))
                .isPresent();
    }
}
