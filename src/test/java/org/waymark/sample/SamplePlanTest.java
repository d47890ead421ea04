package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.waymark.casework.findings.EvaluationTest.refused;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.casework.Depth;
import org.waymark.casework.cohort.OpenJudgementMeetingForm;
import org.waymark.journey.AgeBand;
import org.waymark.lists.VulnerableGroups;
import org.waymark.lists.reading.SameChild;
import org.waymark.platform.machine.Seed;
import org.waymark.sample.draw.Order;

class SamplePlanTest {

    @Test
    void inspectorsTakeTurns() {
        assertThat(SamplePlan.inTurn(List.of("a", "b"), 3)).containsExactly("a", "b", "a");
        assertThat(SamplePlan.inTurn(List.of(), 2)).containsExactly(null, null);
    }

    @Test
    void aShareIsAtLeastReached() {
        assertThat(RoundedShare.of(10, 50)).isEqualTo(5);
        assertThat(RoundedShare.of(10, 51)).isEqualTo(6);
        assertThat(RoundedShare.of(0, 51)).isZero();
    }

    @Test
    void theSameSeedHasTheSameCasesModerated() {
        assertThat(moderated(7, 50))
                .hasSize(5)
                .isEqualTo(moderated(7, 50))
                .isNotEqualTo(moderated(8, 50))
                .allMatch(place -> place >= 0 && place < 50);
        assertThat(moderated(7, 0)).isEmpty();
    }

    private static Set<Integer> moderated(long seed, int cases) {
        return SamplePlan.moderated(new Order(Seed.configured(seed), "lists"), cases, 10);
    }

    @Test
    void familiesAreProposedAmongTrackedCases() {
        assertThat(SamplePlan.families(List.of(Depth.SAMPLED, Depth.TRACKED, Depth.TRACKED, Depth.TRACKED), 2))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void agesAreToldCoarsely() {
        assertThat(AgeBand.of(OptionalInt.of(-1))).isEqualTo("unborn");
        assertThat(AgeBand.of(OptionalInt.of(0))).isEqualTo("under 1");
        assertThat(AgeBand.of(OptionalInt.of(15))).isEqualTo("10 to 15");
        assertThat(AgeBand.of(OptionalInt.of(16))).isEqualTo("16 and over");
        assertThat(AgeBand.of(OptionalInt.empty())).isEqualTo("not known");
    }

    @Test
    void everyUnfinishedCaseIsClosedWithAReason() {
        List<String> unfinished = List.of("C001", "C002");
        assertThat(reasons(
                        unfinished,
                        "The file is away.",
                        new OpenJudgementMeetingForm.Closing("C002", "Late."),
                        new OpenJudgementMeetingForm.Closing("C009", "Finished since.")))
                .containsOnly(entry("C001", "The file is away."), entry("C002", "Late."));
        refused(() -> reasons(unfinished, null, new OpenJudgementMeetingForm.Closing("C002", "Late.")), "inspectors");
        assertThat(OpenJudgementMeetingForm.reasons(
                        new OpenJudgementMeetingForm.Answers(
                                List.of(new OpenJudgementMeetingForm.OfInspector(
                                        "Taken ill.",
                                        unfinished.stream()
                                                .map(number -> new OpenJudgementMeetingForm.Closing(
                                                        number, number.equals("C002") ? "Late." : null))
                                                .toList())),
                                null,
                                null),
                        unfinished))
                .containsEntry("C002", "Late.")
                .containsValue("Taken ill.")
                .hasSize(unfinished.size());
        refused(() -> reasons(unfinished, " "), "reasonForOthers");
        assertThat(reasons(List.of(), null)).isEmpty();
    }

    @Test
    void asManyCasesOfGoodPracticeAreNamedAsTheFrameworkAsksFor() {
        NominateGoodPracticeForm.checkNumber(List.of("700001", "700002"), 2).raise();
        refused(
                () -> NominateGoodPracticeForm.checkNumber(List.of("700001", "700001"), 3)
                        .raise(),
                "cases",
                "cases[1].uniqueId");
    }

    @Test
    void nomineesAreOneChildWhereTheListsSaySo() {
        assertThat(NominateGoodPracticeForm.who(List.of("00456", "456"), List.of()))
                .containsExactly("00456", "456");
        var one = new DrawnChildren.Keyed("k", null);
        refused(
                () -> NominateGoodPracticeForm.checkNumber(
                                NominateGoodPracticeForm.who(List.of("00456", "456"), List.of(one, one)), 2)
                        .raise(),
                "cases[1].uniqueId");
        NominateGoodPracticeForm.checkNumber(
                        NominateGoodPracticeForm.who(
                                List.of("00456", "456"), List.of(one, new DrawnChildren.Keyed("other", null))),
                        2)
                .raise();
    }

    @Test
    void marksGoToTheChildThatIsWrittenAndNotToOneKeptApart() {
        Map<String, String> keys = SameChild.keysOf(List.of("00456", "456", "77"));
        Set<String> known = Set.copyOf(keys.values());
        assertThat(VulnerableGroups.byChild(Map.of("fostered", List.of("456", "0077", "456.0")), known))
                .containsOnly(entry(keys.get("456"), Set.of("fostered")), entry(keys.get("77"), Set.of("fostered")));
    }

    private static Map<String, String> reasons(
            List<String> unfinished, String others, OpenJudgementMeetingForm.Closing... closings) {
        return OpenJudgementMeetingForm.reasons(
                new OpenJudgementMeetingForm.Answers(List.of(), List.of(closings), others), unfinished);
    }
}
