package org.waymark.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.draw.MadeUpFrames.DAY_ONE;
import static org.waymark.sample.draw.MadeUpFrames.FIFTY;
import static org.waymark.sample.draw.MadeUpFrames.LISTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Stage;
import org.waymark.platform.machine.Seed;

/**
 * Lists with which an authority tries to put children into the sample, or to keep them out: each group and each need on one
 * child, one unborn, twenty children under two spellings, two thousand closed contacts. No chance within a stratum changes.
 */
class HostileListsTest {

    private static final int DRAWS = 2000;
    /** The normal deviate that is exceeded once in a thousand times. */
    private static final double ONE_IN_A_THOUSAND = 3.0902;

    private static final List<Stage> STAGES =
            List.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED_PLAN, Stage.PROTECTION_PLAN);
    private static final Set<String> GROUPS = Set.of("fostered", "abuse", "misuse", "mental-health", "no-school");

    @Test
    void noChildOfAStratumHasAnotherChanceThanTheOthers() {
        Frame frame = hostile();
        assertThat(frame.size()).isEqualTo(150);
        List<Stratum> strata = SampleDraw.strata(frame, FIFTY);
        assertThat(strata).extracting(Stratum::children).containsExactly(50, 50, 50);
        Map<String, Integer> times = new HashMap<>();
        for (int number = 0; number < DRAWS; number++) {
            new SampleDraw(frame, FIFTY, new Order(Seed.configured(number), LISTS))
                    .draw()
                    .keys()
                    .forEach(key -> times.merge(key, 1, Integer::sum));
        }
        for (Stratum stratum : strata) {
            List<Candidate> members = frame.children().stream()
                    .filter(child -> stratum.stages().contains(child.furthest()))
                    .toList();
            assertThat(chiSquare(members, times, stratum.chance()))
                    .as("chi-square of %s", stratum.stages())
                    .isLessThan(exceededOnceInAThousand(members.size() - 1));
        }
    }

    /** What the authority marks, and whom it nominates, is not even looked at. */
    @Test
    void marksNeedsAndAgesPlayNoPart() {
        Frame frame = hostile();
        Frame plain = new Frame(frame.children().stream()
                .map(one ->
                        new Candidate(one.key(), one.open(), one.closedOn(), one.stages(), false, null, null, Set.of()))
                .toList());
        for (int number = 0; number < 50; number++) {
            Order order = new Order(Seed.configured(number), LISTS);
            assertThat(new SampleDraw(frame, FIFTY, order).draw())
                    .isEqualTo(new SampleDraw(plain, FIFTY, order).draw());
        }
        assertThat(frame.hash()).as("but they are frozen with the frame").isNotEqualTo(plain.hash());
    }

    /** Whoever changes the lists in the least cannot know whom they put where. */
    @Test
    void otherListsAreAnotherOrder() {
        Frame frame = hostile();
        Seed seed = Seed.configured(1);
        assertThat(new SampleDraw(frame, FIFTY, new Order(seed, "1".repeat(64)))
                        .draw()
                        .keys())
                .isNotEqualTo(new SampleDraw(frame, FIFTY, new Order(seed, LISTS))
                        .draw()
                        .keys());
    }

    /** A child alone at a stage that nobody else reached is not drawn for certain either. */
    @Test
    void aStageOfOnesOwnIsNoPlaceInTheSample() {
        List<Candidate> children = new ArrayList<>(hostile().children());
        children.add(MadeUpFrames.open("alone", Stage.EARLY_HELP, Stage.REVIEW_CONFERENCE));
        SampleDraw chance = MadeUpFrames.chance(children, FIFTY, 1);
        assertThat(chance.stratumOf("alone")).hasValueSatisfying(stratum -> {
            assertThat(stratum.children()).isEqualTo(51);
            assertThat(stratum.chance()).isLessThan(0.34);
        });
    }

    private static Frame hostile() {
        List<Candidate> listed = new ArrayList<>();
        for (Stage stage : STAGES) {
            for (int i = 0; i < 50; i++) {
                listed.add(child(stage.id() + i, stage, 7, "N1", Set.of()));
            }
        }
        listed.set(0, child("assessment0", Stage.ASSESSMENT, 17, "N8", GROUPS));
        listed.set(1, child("assessment1", Stage.ASSESSMENT, -1, "N7", Set.of()));
        for (int i = 0; i < 20; i++) {
            listed.add(child("protection-plan" + i, Stage.PROTECTION_PLAN, 7, "N1", Set.of()));
        }
        for (int i = 0; i < 2000; i++) {
            listed.add(new Candidate(
                    "contact" + i,
                    false,
                    DAY_ONE.minusDays(i % 60),
                    Set.of(Stage.CONTACT_AND_REFERRAL),
                    true,
                    i % 18,
                    null,
                    Set.of()));
        }
        return Frame.of(
                listed.stream()
                        .collect(Collectors.groupingBy(Candidate::key, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Candidate::together)
                        .toList(),
                DAY_ONE,
                FIFTY);
    }

    private static Candidate child(String key, Stage stage, int age, String need, Set<String> groups) {
        return new Candidate(key, true, null, Set.of(stage), false, age, need, groups);
    }

    /** Of draws without putting back: the number drawn is fixed, so that the squares are smaller by what is not drawn. */
    private static double chiSquare(List<Candidate> members, Map<String, Integer> times, double chance) {
        double expected = DRAWS * chance;
        double variance = expected * (1 - chance) * members.size() / (members.size() - 1);
        return members.stream()
                .mapToDouble(child -> Math.pow(times.getOrDefault(child.key(), 0) - expected, 2) / variance)
                .sum();
    }

    /** By Wilson and Hilferty. */
    private static double exceededOnceInAThousand(int freedom) {
        double ninth = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - ninth + ONE_IN_A_THOUSAND * Math.sqrt(ninth), 3);
    }
}
