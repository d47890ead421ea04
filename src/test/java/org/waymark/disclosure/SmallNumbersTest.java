package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

    @Test
    void whatIsNotSmallIsShownAndNoughtWithIt() {
        assertThat(SmallNumbers.parts(List.of(30, 12, 8))).containsExactly(30, 12, 8);
        assertThat(SmallNumbers.parts(List.of(0, 0, 19))).containsExactly(0, 0, 19);
    }

    @Test
    void aSmallPartTakesAsManyWithItAsHideIt() {
        assertThat(SmallNumbers.parts(List.of(30, 12, 3))).containsExactly(30, null, null);
        assertThat(SmallNumbers.parts(List.of(30, 9, 3, 12))).containsExactly(30, null, null, null);
        assertThat(SmallNumbers.parts(List.of(1, 1, 48))).containsOnlyNulls();
        assertThat(SmallNumbers.parts(Arrays.asList(5, 0))).containsOnlyNulls();
    }

    /** Whoever knows the whole and this rule tries every way of sharing the whole out that would be shown alike. */
    @ParameterizedTest
    @CsvSource({"1, 60", "2, 60", "3, 40", "4, 30", "5, 22"})
    void everyNumberKeptBackMayHaveSixValuesStill(int parts, int most) {
        for (int whole = SmallNumbers.LEAST; whole <= most; whole++) {
            Map<List<Integer>, List<Set<Integer>>> possible = new HashMap<>();
            for (List<Integer> table : tables(parts, whole)) {
                List<Set<Integer>> values = possible.computeIfAbsent(SmallNumbers.parts(table), shown -> sets(parts));
                for (int i = 0; i < parts; i++) {
                    values.get(i).add(table.get(i));
                }
            }
            possible.forEach((shown, values) -> {
                for (int i = 0; i < parts; i++) {
                    if (shown.get(i) == null) {
                        assertThat(values.get(i))
                                .as("part %d of %s", i, shown)
                                .hasSizeGreaterThanOrEqualTo(SmallNumbers.LEAST);
                    }
                }
            });
        }
    }

    @Test
    void aPartOfAWholeIsToldOnlyWhereWhatIsLeftIsNotSmallEither() {
        assertThat(SmallNumbers.told(19, 20)).isEqualTo(SmallNumbers.Told.NEARLY_ALL);
        assertThat(SmallNumbers.told(20, 20)).isEqualTo(SmallNumbers.Told.NEARLY_ALL);
        assertThat(SmallNumbers.told(0, 20)).isEqualTo(SmallNumbers.Told.FEW);
        assertThat(SmallNumbers.told(14, 20)).isEqualTo(SmallNumbers.Told.EXACTLY);
        assertThat(SmallNumbers.told(4, 8)).isEqualTo(SmallNumbers.Told.NOTHING);
        for (int whole = SmallNumbers.LEAST; whole <= 60; whole++) {
            Map<SmallNumbers.Told, Integer> values = new HashMap<>();
            for (int part = 0; part <= whole; part++) {
                values.merge(SmallNumbers.told(part, whole), 1, Integer::sum);
            }
            values.remove(SmallNumbers.Told.EXACTLY);
            assertThat(values.values()).as("of %d", whole).allMatch(number -> number >= SmallNumbers.LEAST);
        }
    }

    private static List<Set<Integer>> sets(int number) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sets.add(new HashSet<>());
        }
        return sets;
    }

    private static List<List<Integer>> tables(int parts, int whole) {
        if (parts == 1) {
            return List.of(List.of(whole));
        }
        List<List<Integer>> tables = new ArrayList<>();
        for (int first = 0; first <= whole; first++) {
            for (List<Integer> rest : tables(parts - 1, whole - first)) {
                List<Integer> table = new ArrayList<>(parts);
                table.add(first);
                table.addAll(rest);
                tables.add(table);
            }
        }
        return tables;
    }
}
