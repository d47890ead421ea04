package org.waymark.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.sample.draw.MadeUpFrames.DAY_ONE;
import static org.waymark.sample.draw.MadeUpFrames.FIFTY;
import static org.waymark.sample.draw.MadeUpFrames.SPREAD;
import static org.waymark.sample.draw.MadeUpFrames.chance;
import static org.waymark.sample.draw.MadeUpFrames.children;
import static org.waymark.sample.draw.MadeUpFrames.draw;
import static org.waymark.sample.draw.MadeUpFrames.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journey.Stage;
import org.waymark.lists.reading.SameChild;

/** Whom chance draws, from whom, and who comes next. */
class SampleDrawTest {

    @Test
    void theSameSeedDrawsTheSameChildrenWhateverOrderTheListsHave() {
        List<Candidate> children = children(1, 240);
        List<Candidate> reversed = new ArrayList<>(children);
        Collections.reverse(reversed);
        assertThat(draw(reversed, FIFTY, 77)).isEqualTo(draw(children, FIFTY, 77));
        assertThat(draw(children, FIFTY, 78).keys())
                .isNotEqualTo(draw(children, FIFTY, 77).keys());
    }

    /** The first of each stratum by HMAC-SHA-256, as another program computed them from the same seed. */
    @Test
    void aRecordedSeedDrawsTodayWhatItDrewWhenItWasRecorded() {
        List<Candidate> children = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            children.add(open("case" + i, i % 2 == 0 ? Stage.ASSESSMENT : Stage.PROTECTION_PLAN));
        }
        assertThat(draw(children, new SampleRule(6, 3, SPREAD, false), 20121203).keys())
                .containsExactly("case8", "case3", "case10", "case7", "case4", "case9");
    }

    @ParameterizedTest(name = "day one {0}, closed {1}: eligible {2}")
    @CsvSource({
        "2012-12-03, 2012-09-03, true",
        "2012-12-03, 2012-09-02, false",
        "2012-12-03, 2012-12-02, true",
        "2012-05-31, 2012-02-29, true",
        "2012-05-31, 2012-02-28, false",
        "2012-12-03, 2012-12-04, true"
    })
    void closedWithinThreeMonthsCountsCalendarMonthsWithTheBoundaryDay(
            LocalDate dayOne, LocalDate closed, boolean eligible) {
        Candidate child = new Candidate("case", false, closed, Set.of(Stage.ASSESSMENT), false, null, null, Set.of());
        assertThat(Frame.of(List.of(child), dayOne, FIFTY).size()).isEqualTo(eligible ? 1 : 0);
    }

    @Test
    void aChildWithNothingButAContactIsDrawnOnlyWhereTheFrameworkSaysSo() {
        Candidate contact = new Candidate(
                "contact", false, DAY_ONE.minusDays(3), Set.of(Stage.CONTACT_AND_REFERRAL), true, 3, null, Set.of());
        assertThat(Frame.of(List.of(contact), DAY_ONE, FIFTY).size()).isZero();
        assertThat(Frame.of(List.of(contact), DAY_ONE, new SampleRule(50, 3, SPREAD, true))
                        .size())
                .isOne();
    }

    @Test
    void whateverTheFrameTheSampleIsOfItWithoutRepeatsAndAsLargeAsAskedOrAsCanBe() {
        for (int number = 0; number < 200; number++) {
            List<Candidate> children = children(number, new Random(number).nextInt(300));
            Frame frame = Frame.of(children, DAY_ONE, FIFTY);
            DrawnSample draw = draw(children, FIFTY, number);
            assertThat(draw.keys())
                    .doesNotHaveDuplicates()
                    .hasSize(Math.min(50, frame.size()))
                    .allMatch(key -> frame.child(key).isPresent());
            assertThat(draw.strata().stream().mapToInt(Stratum::children).sum()).isEqualTo(frame.size());
            assertThat(draw.strata().stream().mapToInt(Stratum::drawn).sum())
                    .isEqualTo(draw.keys().size());
            if (frame.size() > 50) {
                assertThat(draw.strata()).as("nobody is drawn for certain").allMatch(one -> one.chance() < 1);
            }
        }
    }

    @Test
    void theNumbersAreFixedBeforehandAndAreAsEvenAsTheStrataAllow() {
        List<Candidate> children = new ArrayList<>();
        add(children, "a", 200, Stage.ASSESSMENT);
        add(children, "b", 100, Stage.CHILD_IN_NEED_PLAN);
        add(children, "c", 10, Stage.PROTECTION_PLAN);
        assertThat(SampleDraw.strata(Frame.of(children, DAY_ONE, FIFTY), FIFTY))
                .as("ten are too few for a turn of seventeen, and are joined to their neighbour")
                .extracting(Stratum::stages, Stratum::children, Stratum::drawn)
                .containsExactly(
                        tuple(List.of(Stage.ASSESSMENT), 200, 25),
                        tuple(List.of(Stage.CHILD_IN_NEED_PLAN, Stage.PROTECTION_PLAN), 110, 25));
        assertThat(draw(children, FIFTY, 3).keys().subList(0, 2))
                .extracting(key -> key.charAt(0) == 'a')
                .as("the first few are spread too")
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theFirstStratumIsJoinedToTheOneAfterIt() {
        List<Candidate> children = new ArrayList<>();
        add(children, "a", 3, Stage.EARLY_HELP);
        add(children, "b", 60, Stage.ASSESSMENT);
        assertThat(SampleDraw.strata(Frame.of(children, DAY_ONE, FIFTY), FIFTY))
                .singleElement()
                .satisfies(one -> assertThat(one.stages()).containsExactly(Stage.EARLY_HELP, Stage.ASSESSMENT));
    }

    @Test
    void aStageThatTheSampleIsNotSpreadOverMakesNoStratumOfItsOwn() {
        List<Candidate> children = new ArrayList<>();
        add(children, "planned", 60, Stage.CHILD_IN_NEED_PLAN, Stage.STEPPING_DOWN);
        add(children, "reviewed", 60, Stage.CARE_REVIEW);
        assertThat(SampleDraw.strata(Frame.of(children, DAY_ONE, FIFTY), FIFTY))
                .extracting(Stratum::stages)
                .containsExactly(List.of(Stage.CHILD_IN_NEED_PLAN), List.of(Stage.BECOMING_LOOKED_AFTER));
        assertThat(SampleDraw.strata(Frame.of(children, DAY_ONE, FIFTY), new SampleRule(50, 3, List.of(), false)))
                .as("a framework without strata")
                .singleElement()
                .satisfies(one -> assertThat(one.chance()).isEqualTo(50 / 120.0));
    }

    @Test
    void oneChildUnderTwoSpellingsIsOneChild() {
        Candidate early = new Candidate(
                "k", false, DAY_ONE.minusDays(9), Set.of(Stage.CONTACT_AND_REFERRAL), true, null, null, Set.of());
        Candidate later = new Candidate("k", true, null, Set.of(Stage.ASSESSMENT), false, 4, "N1", Set.of("fostered"));
        assertThat(Candidate.together(List.of(early, later)))
                .isEqualTo(new Candidate(
                        "k",
                        true,
                        null,
                        Set.of(Stage.CONTACT_AND_REFERRAL, Stage.ASSESSMENT),
                        false,
                        4,
                        "N1",
                        Set.of("fostered")));
        assertThatThrownBy(() -> new Frame(List.of(early, later))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "00456,456",
        "456.0,456",
        "' 456 ',456",
        "ab12,AB12",
        "AB 12,ab12",
        "4\u00a056,456",
        "000,0",
        "\"'456\",456",
        "\uff14\uff15\uff16,456"
    })
    void spellingsOfOneIdentifierMeanOneChild(String one, String other) {
        assertThat(SameChild.key(one)).isEqualTo(SameChild.key(other));
    }

    @ParameterizedTest
    @CsvSource({"4560,456", "A0456,A456", "456.1,456", "45-6,456"})
    void otherIdentifiersMeanOtherChildren(String one, String other) {
        assertThat(SameChild.key(one)).isNotEqualTo(SameChild.key(other));
    }

    @Test
    void alikeIdentifiersThatTheReadingLeftApartStayTwoChildren() {
        Map<String, String> keys = SameChild.keysOf(List.of("00456", "456", "0077"));
        assertThat(keys.get("00456"))
                .as("so that none can be hidden behind another")
                .isNotEqualTo(keys.get("456"));
        assertThat(SameChild.keys("456")).contains(keys.get("456")).doesNotContain(keys.get("00456"));
        assertThat(keys.get("0077")).as("however a later file spells it").isEqualTo(SameChild.key("77"));
    }

    @Test
    void theNextOfTheSameStratumTakesAPlaceAndTheSameOneEachTime() {
        SampleDraw chance = chance(children(3, 400), FIFTY, 3);
        String missing = chance.draw().keys().get(7);
        Set<String> used = new HashSet<>(chance.draw().keys());
        Optional<String> next = chance.next(missing, used);
        assertThat(next).isPresent().isEqualTo(chance.next(missing, used));
        assertThat(used).doesNotContain(next.get());
        assertThat(chance.stratumOf(next.get())).isEqualTo(chance.stratumOf(missing));
    }

    @Test
    void whoIsAddedComesByAnOrderOfItsOwn() {
        SampleDraw chance = chance(children(3, 400), FIFTY, 3);
        Set<String> used = new HashSet<>(chance.draw().keys());
        Trait fostered = Trait.of("group:fostered");
        List<String> concerned = chance.concerned(fostered, used);
        assertThat(concerned).isNotEmpty().doesNotContainAnyElementsOf(used);
        assertThat(chance(children(3, 400), FIFTY, 4).concerned(fostered, Set.of()))
                .isNotEqualTo(chance.concerned(fostered, Set.of()));
    }

    private static void add(List<Candidate> children, String key, int number, Stage... stages) {
        for (int i = 0; i < number; i++) {
            children.add(open(key + i, stages));
        }
    }
}
