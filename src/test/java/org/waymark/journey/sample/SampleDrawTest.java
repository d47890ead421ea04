package org.waymark.journey.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journey.lists.Stage;

class SampleDrawTest {

    private static final LocalDate MONDAY_3_DECEMBER_2012 = LocalDate.of(2012, 12, 3);
    private static final SampleRule FIFTY_OF_THREE_MONTHS = new SampleRule(50, 3);

    @Test
    void the_same_seed_draws_the_same_children_whatever_order_the_lists_have() {
        List<Candidate> population = population(1, 240);
        List<Candidate> reversed = new ArrayList<>(population);
        Collections.reverse(reversed);
        assertThat(draw(reversed, 77)).isEqualTo(draw(population, 77));
        assertThat(draw(population, 78).keys()).isNotEqualTo(draw(population, 77).keys());
    }

    @Test
    void a_recorded_seed_draws_today_what_it_drew_when_it_was_recorded() {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            population.add(open("case" + i, i % 2 == 0 ? Stage.ASSESSMENT : Stage.PROTECTION_PLAN));
        }
        assertThat(SampleDraw.draw(population, Set.of(), MONDAY_3_DECEMBER_2012, new SampleRule(6, 3), 20121203L)
                .keys()).containsExactly("case11", "case8", "case7", "case6", "case9", "case0");
    }

    @ParameterizedTest(name = "day one {0}, closed {1}: eligible {2}")
    @CsvSource({"2012-12-03, 2012-09-03, true", "2012-12-03, 2012-09-02, false", "2012-12-03, 2012-12-02, true",
            "2012-05-31, 2012-02-29, true", "2012-05-31, 2012-02-28, false", "2012-12-03, 2012-12-04, true"})
    void closed_within_three_months_counts_calendar_months_with_the_boundary_day(LocalDate dayOne, LocalDate closed,
                                                                                 boolean eligible) {
        List<Candidate> population = List.of(closed("case", closed, Stage.ASSESSMENT));
        Draw draw = SampleDraw.draw(population, Set.of(), dayOne, FIFTY_OF_THREE_MONTHS, 1);
        assertThat(draw.keys()).hasSize(eligible ? 1 : 0);
        assertThat(draw.population().eligible()).isEqualTo(eligible ? 1 : 0);
    }

    @Test
    void the_months_come_from_the_rule() {
        List<Candidate> population = List.of(closed("case", LocalDate.of(2012, 7, 3), Stage.ASSESSMENT));
        assertThat(SampleDraw.draw(population, Set.of(), MONDAY_3_DECEMBER_2012, new SampleRule(1, 5), 1).keys())
                .hasSize(1);
        assertThat(SampleDraw.draw(population, Set.of(), MONDAY_3_DECEMBER_2012, new SampleRule(1, 4), 1).keys())
                .isEmpty();
    }

    @Test
    void whatever_the_population_the_sample_is_eligible_without_repeats_and_as_large_as_asked_or_as_can_be() {
        for (int seed = 0; seed < 300; seed++) {
            List<Candidate> population = population(seed, new Random(seed).nextInt(200));
            Set<String> goodPractice = Set.of("case1", "case2", "case3");
            Draw draw = SampleDraw.draw(population, goodPractice, MONDAY_3_DECEMBER_2012, FIFTY_OF_THREE_MONTHS, seed);
            Map<String, Candidate> byKey = new HashMap<>();
            population.forEach(candidate -> byKey.put(candidate.key(), candidate));
            assertThat(draw.keys()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(goodPractice)
                    .allMatch(key -> byKey.get(key).isEligible(LocalDate.of(2012, 9, 3)))
                    .hasSize(Math.min(50, draw.population().eligible()));
            assertThat(draw.shortfall()).isEqualTo(50 - draw.keys().size());
        }
    }

    @Test
    void every_stage_that_the_population_has_is_in_the_sample() {
        for (int seed = 0; seed < 300; seed++) {
            List<Candidate> population = population(seed, 120);
            Draw draw = SampleDraw.draw(population, Set.of(), MONDAY_3_DECEMBER_2012, new SampleRule(11, 3), seed);
            Set<Stage> drawn = EnumSet.noneOf(Stage.class);
            population.stream().filter(candidate -> draw.keys().contains(candidate.key()))
                    .forEach(candidate -> drawn.addAll(candidate.stages()));
            assertThat(drawn).isEqualTo(draw.population().reached().keySet());
        }
    }

    @Test
    void a_stage_that_children_have_only_passed_through_is_brought_in() {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            population.add(open("plain" + i, Stage.PROTECTION_PLAN));
        }
        population.add(open("helped", Stage.EARLY_HELP, Stage.PROTECTION_PLAN));
        assertThat(draw(population, 5).keys()).hasSize(50).contains("helped");
    }

    @Test
    void the_spread_is_as_even_as_the_population_allows() {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            population.add(open("a" + i, Stage.ASSESSMENT));
        }
        for (int i = 0; i < 100; i++) {
            population.add(open("b" + i, Stage.CHILD_IN_NEED_PLAN));
        }
        for (int i = 0; i < 10; i++) {
            population.add(open("c" + i, Stage.PROTECTION_PLAN));
        }
        List<String> keys = draw(population, 3).keys();
        assertThat(keys).filteredOn(key -> key.startsWith("a")).hasSize(20);
        assertThat(keys).filteredOn(key -> key.startsWith("b")).hasSize(20);
        assertThat(keys).filteredOn(key -> key.startsWith("c")).hasSize(10);
        assertThat(keys.subList(0, 3)).extracting(key -> key.charAt(0)).containsExactlyInAnyOrder('a', 'b', 'c');
    }

    /** Chi-square with 19 degrees of freedom: 43.8 is exceeded once in a thousand times. The seeds are fixed. */
    @Test
    void every_child_of_a_stratum_has_the_same_chance() {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            population.add(open("a" + i, Stage.ASSESSMENT));
            population.add(open("b" + i, Stage.PROTECTION_PLAN));
        }
        Map<String, Integer> times = new HashMap<>();
        int draws = 4000;
        for (int seed = 0; seed < draws; seed++) {
            SampleDraw.draw(population, Set.of(), MONDAY_3_DECEMBER_2012, new SampleRule(10, 3), seed).keys()
                    .forEach(key -> times.merge(key, 1, Integer::sum));
        }
        for (String stratum : List.of("a", "b")) {
            double expected = draws * 5 / 20.0;
            double chiSquare = times.entrySet().stream().filter(entry -> entry.getKey().startsWith(stratum))
                    .mapToDouble(entry -> Math.pow(entry.getValue() - expected, 2) / expected).sum();
            assertThat(chiSquare).isLessThan(43.8);
        }
    }

    @Test
    void the_figures_tell_what_was_drawn_from() {
        Draw draw = SampleDraw.draw(List.of(open("a", Stage.ASSESSMENT), open("b", Stage.ASSESSMENT, Stage.CARE_REVIEW),
                        closed("c", LocalDate.of(2012, 11, 1), Stage.STEPPING_DOWN),
                        closed("d", LocalDate.of(2011, 11, 1), Stage.STEPPING_DOWN), open("e", Stage.EARLY_HELP)),
                Set.of("e", "nobody"), MONDAY_3_DECEMBER_2012, FIFTY_OF_THREE_MONTHS, 9);
        assertThat(draw.population()).isEqualTo(new Population(5, 1, 2, 1, LocalDate.of(2012, 9, 3),
                Map.of(Stage.ASSESSMENT, 2, Stage.CARE_REVIEW, 1, Stage.STEPPING_DOWN, 1),
                Map.of(Stage.ASSESSMENT, 1, Stage.CARE_REVIEW, 1, Stage.STEPPING_DOWN, 1)));
        assertThat(draw.shortfall()).isEqualTo(47);
        assertThat(draw.seed()).isEqualTo(9);
    }

    @Test
    void two_candidates_with_one_key_are_refused() {
        assertThatThrownBy(() -> draw(List.of(open("a", Stage.ASSESSMENT), open("a", Stage.CARE_REVIEW)), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Draw draw(List<Candidate> population, long seed) {
        return SampleDraw.draw(population, Set.of(), MONDAY_3_DECEMBER_2012, FIFTY_OF_THREE_MONTHS, seed);
    }

    private static List<Candidate> population(int seed, int size) {
        Random random = new Random(seed);
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<Stage> stages = new HashSet<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                stages.add(Stage.values()[random.nextInt(Stage.values().length)]);
            }
            LocalDate closed = random.nextInt(3) > 0 ? null : MONDAY_3_DECEMBER_2012.minusDays(random.nextInt(200));
            population.add(new Candidate("case" + i, closed == null, closed, stages, random.nextInt(18), "N1"));
        }
        return population;
    }

    private static Candidate open(String key, Stage... stages) {
        return new Candidate(key, true, null, Set.of(stages), 7, null);
    }

    private static Candidate closed(String key, LocalDate day, Stage... stages) {
        return new Candidate(key, false, day, Set.of(stages), null, null);
    }
}
