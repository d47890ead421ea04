package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.bench.Bars.Bar;
import org.waymark.bench.Outcome.Measure;

/** The page of results names every bar: what was measured, and of what is not kept the reason and what is next. */
class ResultsPageTest {

    private static final Bar KEPT = new Bar("A kept bar", List.of("kept, "), false, "mvn kept", null, null);
    private static final Bar BROKEN =
            new Bar("A broken bar", List.of("broken, "), true, "mvn broken", "Because of <this>.", "That.");

    @Test
    void whatIsNotTakenSaysHowItIs() {
        assertThat(ResultsPage.of(List.of(KEPT), List.of()))
                .contains("A kept bar", "Not taken in this run", "mvn kept")
                .doesNotContain("Why not");
    }

    @Test
    void whatIsNotKeptSaysWhyAndWhatIsNext() {
        Measure kept = Measure.alone("kept, of something", 3, null, 4, 2);
        Measure slow = Measure.faster("broken, units a second", List.of(1.0, 2.0), List.of(2.0, 2.0), 1.2, 2);
        assertThat(slow.holds()).isFalse();
        assertThat(ResultsPage.of(List.of(KEPT, BROKEN), List.of(kept, slow)))
                .contains("Why not:</b> Because of &lt;this>.", "Next:</b> That.", "at least", "0.5")
                .doesNotContain("Not taken");
    }

    @Test
    void whatIsKeptBecauseItIsLargeHolds() {
        assertThat(Measure.faster("units", List.of(3.0), List.of(2.0), 1.2, 2).holds())
                .isTrue();
        assertThat(Measure.ofLimit("units", 1, 2, 0.6, 0.8).holds()).isFalse();
        assertThat(Measure.besideLimit("seconds", 6, 2, 4, 2).holds()).isTrue();
    }

    @Test
    void everyBarSaysHowItIsTaken() {
        assertThat(Bars.all()).hasSize(15).allSatisfy(bar -> {
            assertThat(bar.measures()).isNotEmpty();
            assertThat(bar.taken()).startsWith("mvn -Pbench verify -Dtest=");
        });
    }
}
