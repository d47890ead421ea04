package org.waymark.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Stage;
import org.waymark.platform.machine.Seed;

/** A sample is drawn from the children that the framework asks about, and from nobody else. */
class PopulationTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2012, 12, 3);
    private static final Population IN_CARE = new Population(Set.of(Stage.BECOMING_LOOKED_AFTER), true);

    private static SampleRule rule(int minimum, Population from) {
        return new SampleRule(minimum, 3, List.of(), false, from, List.of());
    }

    private static Candidate child(String key, boolean open, Stage... stages) {
        return new Candidate(key, open, open ? null : DAY_ONE.minusDays(3), Set.of(stages), false, 7, null, Set.of());
    }

    @Test
    void theFrameHoldsThoseAloneWhoAreAskedAbout() {
        Frame frame = Frame.of(
                List.of(
                        child("a", true, Stage.ASSESSMENT, Stage.BECOMING_LOOKED_AFTER),
                        child("b", true, Stage.ASSESSMENT),
                        child("c", false, Stage.BECOMING_LOOKED_AFTER)),
                DAY_ONE,
                rule(2, IN_CARE));
        assertThat(frame.children()).extracting(Candidate::key).containsExactly("a");
    }

    @Test
    void whereTheLeadNamesTheCasesChanceDrawsNone() {
        SampleRule rule = rule(0, Population.EVERYBODY);
        Frame frame = Frame.of(List.of(child("a", true, Stage.ASSESSMENT)), DAY_ONE, rule);
        assertThat(new SampleDraw(frame, rule, new Order(Seed.configured(1), "lists"))
                        .draw()
                        .keys())
                .isEmpty();
    }

    @Test
    void whatIsPublishedOfTheRuleDrawsTheSamePopulation() {
        SampleFile.Rule told =
                new SampleFile.Rule(2, 3, List.of("becoming-looked-after"), true, null, List.of(), false, null, 0, 2);
        assertThat(told.sampleRule()).isEqualTo(rule(2, IN_CARE));
        assertThat(new SampleFile.Rule(2, 3, null, null, null, List.of(), false, null, 0, 2).sampleRule())
                .isEqualTo(rule(2, Population.EVERYBODY));
    }
}
