package org.waymark.programme.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.casework.cohort.GradesAcrossInspections.Graded;
import org.waymark.casework.cohort.GradesAcrossInspections.GradedCases;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.across.FoundAcross.AreaGrades;
import org.waymark.programme.across.FoundAcross.FoundLine;
import org.waymark.programme.across.FoundAcross.InspectedCases;
import org.waymark.programme.knowledge.PastOutcome;

class FoundAcrossTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");

    private static InspectedCases inspected(String region, int year, GradedCases... cases) {
        return new InspectedCases(FRAMEWORK, region, year, List.of(cases));
    }

    private static GradedCases stage(String stage, int cases, String... grades) {
        return new GradedCases("x", Graded.STAGE, stage, List.of(grades), cases);
    }

    @Test
    void aCaseCountsByItsWorstGradeAndTheStageMostOftenFoundWantingStandsFirst() {
        List<FoundLine> lines = FoundAcross.lines(
                List.of(
                        inspected(
                                "London",
                                2012,
                                stage("assessment", 20, "good", "inadequate"),
                                stage("assessment", 20, "good")),
                        inspected(
                                "London",
                                2013,
                                stage("assessment", 20, "adequate"),
                                stage("care-review", 30, "good"),
                                stage("care-review", 10, "outstanding", "adequate"))),
                false);
        assertThat(FoundAcross.stages(lines)).extracting(FoundLine::wanting).containsExactly(40, 10);
        assertThat(FoundAcross.stages(lines).get(0)).satisfies(line -> {
            assertThat(line.of()).isEqualTo("Assessment");
            assertThat(line.grades()).containsExactly("Outstanding", "Good", "Adequate", "Inadequate");
            assertThat(line.numbers()).containsExactly(0, 20, 20, 20);
            assertThat(line.all()).isEqualTo(60);
        });
    }

    @Test
    void eachYearAndRegionStandsByItselfAndSmallNumbersOfChildrenAreKeptBack() {
        List<FoundLine> lines = FoundAcross.lines(
                List.of(
                        inspected(
                                "London", 2012, stage("assessment", 3, "good"), stage("assessment", 40, "inadequate")),
                        inspected("North East", 2012, stage("assessment", 4, "good"))),
                true);
        assertThat(lines).extracting(FoundLine::region).containsExactly("London", "North East");
        assertThat(lines.get(0).numbers()).as("three can be read from neither").contains((Integer) null);
        assertThat(lines.get(0).wanting()).isNull();
        assertThat(lines.get(1).all()).isNull();
    }

    @Test
    void whereAGradeIsKeptBackTheHalvesAreToldAloneIfEachIsLargeEnough() {
        FoundLine line = FoundAcross.lines(
                        List.of(inspected(
                                "London",
                                2012,
                                stage("assessment", 3, "outstanding"),
                                stage("assessment", 10, "good"),
                                stage("assessment", 4, "adequate"),
                                stage("assessment", 20, "inadequate"))),
                        false)
                .get(0);
        assertThat(line.numbers()).containsOnlyNulls();
        assertThat(line.wanting()).isEqualTo(24);
        assertThat(line.all()).isEqualTo(37);
    }

    @Test
    void noRegionIsFoundByTakingTheOthersFromTheSumOfAll() {
        List<InspectedCases> inspected = List.of(
                inspected("London", 2012, stage("assessment", 40, "good")),
                inspected("North East", 2012, stage("assessment", 30, "good")),
                inspected("South East", 2012, stage("assessment", 4, "good")));
        assertThat(FoundAcross.lines(inspected, false).get(0).all()).isEqualTo(74);
        assertThat(FoundAcross.lines(inspected, true))
                .as("the four, and with them the smallest of the others")
                .extracting(FoundLine::all)
                .containsExactly(40, null, null);
    }

    @Test
    void whatIsKeptBackTogetherCouldBeToldHoweverItIsSharedOut() {
        Random chance = new Random(7);
        for (int time = 0; time < 2000; time++) {
            List<List<Integer>> parts = IntStream.range(0, 1 + chance.nextInt(6))
                    .mapToObj(part -> IntStream.range(0, 4)
                            .mapToObj(grade -> chance.nextInt(3) == 0 ? chance.nextInt(8) : chance.nextInt(40))
                            .toList())
                    .toList();
            Set<Integer> hidden = FoundAcross.hidden(parts);
            if (!hidden.isEmpty() && hidden.size() < parts.size()) {
                List<Integer> left = IntStream.range(0, 4)
                        .mapToObj(grade -> hidden.stream()
                                .mapToInt(part -> parts.get(part).get(grade))
                                .sum())
                        .toList();
                assertThat(hidden).as("%s", parts).hasSizeGreaterThan(1);
                assertThat(SmallNumbers.parts(left)).as("%s", parts).doesNotContainNull();
            }
        }
    }

    @Test
    void whatIsNotOfTheFrameworkOrItsScaleIsLeftOut() {
        assertThat(FoundAcross.lines(
                        List.of(inspected(
                                "London", 2012, stage("gone", 40, "good"), stage("assessment", 40, "satisfactory"))),
                        false))
                .isEmpty();
    }

    @Test
    void gradesOfAreasAreCountedByYearKindAndArea() {
        PastOutcome one = new PastOutcome(
                "301",
                "SIF",
                null,
                null,
                LocalDate.of(2014, 3, 4),
                "good",
                new TreeMap<>(Map.of("help-and-protection", "good")));
        PastOutcome other = new PastOutcome("302", "SIF", null, null, LocalDate.of(2014, 5, 4), "inadequate", Map.of());
        List<String> scale = List.of("outstanding", "good", "requires improvement", "inadequate");
        assertThat(FoundAcross.areas(List.of(one, other), kind -> "Single inspection", kind -> scale))
                .containsExactly(
                        new AreaGrades(2014, "Single inspection", "Help and protection", Map.of("good", 1L), 0L),
                        new AreaGrades(2014, "Single inspection", "Overall", Map.of("good", 1L, "inadequate", 1L), 1L));
        PastOutcome better =
                new PastOutcome("303", "SIF", null, null, LocalDate.of(2014, 6, 4), "outstanding", Map.of());
        assertThat(FoundAcross.areas(List.of(one, better), kind -> "Single inspection", kind -> scale)
                        .get(1)
                        .numbers()
                        .keySet())
                .as("best first")
                .containsExactly("outstanding", "good");
        assertThat(FoundAcross.areas(List.of(other), kind -> "Another's", kind -> List.of()))
                .as("nobody knows its scale")
                .singleElement()
                .satisfies(line -> assertThat(line.lower()).isNull());
    }
}
