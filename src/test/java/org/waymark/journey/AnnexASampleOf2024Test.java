package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.ReadLists;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.WorkbookBounds;

/**
 * A workbook not written here: Annex A of 2024 from SocialFinanceDigitalLabs/liia-tools-pipeline (MIT), five to seven
 * rows a list, dirty on purpose. It is known to hold a gender without its letter, a blank date of birth, {@code #N/A}
 * for every team and worker of List 6, a need code of another system, ages as decimals, adults in List 6, children
 * looked after years before they were born, the postcode {@code nope}, a birth after the start of a plan (a plan made before
 * birth, which is right), and one child only who stands in two lists. It is read where it lies, when it is there.
 */
class AnnexASampleOf2024Test {

    private static ReadLists lists;

    @BeforeAll
    static void read() {
        Path file = Path.of(System.getProperty("waymark.shared-data", "../shared/data"), "annex-a-2024-sample.xlsx");
        assumeTrue(Files.exists(file), "the sample workbook is not there");
        lists = new ListsReader(WorkbookBounds.usual()).read(file);
    }

    @Test
    void every_row_of_the_eight_lists_about_children_is_read() {
        assertThat(lists.rowsPerList())
                .isEqualTo(Map.ofEntries(
                        Map.entry(1, 5),
                        Map.entry(2, 5),
                        Map.entry(3, 6),
                        Map.entry(4, 5),
                        Map.entry(5, 5),
                        Map.entry(6, 5),
                        Map.entry(7, 7),
                        Map.entry(8, 5),
                        Map.entry(9, 6),
                        Map.entry(10, 5),
                        Map.entry(11, 5)));
        assertThat(lists.children()).hasSize(42);
    }

    @Test
    void the_one_child_of_two_lists_has_one_journey() {
        ChildRecord child = child("6537810");
        assertThat(child.journey())
                .extracting(StageOccurrence::stage, StageOccurrence::began)
                .containsExactly(
                        tuple(Stage.CONTACT_AND_REFERRAL, LocalDate.of(2020, 9, 16)),
                        tuple(Stage.STRATEGY_AND_SECTION_47, LocalDate.of(2020, 9, 16)),
                        tuple(Stage.INITIAL_CONFERENCE, LocalDate.of(2020, 10, 5)));
        assertThat(lists.children())
                .filteredOn(other -> other.journey().stream()
                                .map(occurrence -> occurrence
                                        .fact(Fact.FOUND_IN)
                                        .orElseThrow()
                                        .split(",")[0])
                                .distinct()
                                .count()
                        > 1)
                .containsExactly(child);
    }

    @Test
    void what_is_written_another_way_is_understood() {
        assertThat(child("9212044").gender()).isEqualTo("Female");
        assertThat(child("8140425").primaryNeed()).isEqualTo("N1 - Abuse or neglect");
        assertThat(child("1761444").journey().get(0).fact(Fact.LEGAL_STATUS)).contains("E1: Placement order");
        assertThat(child("1761444").journey().get(0).fact(Fact.PLACEMENT_PROVIDER))
                .contains("PR4: Private provision");
    }

    @Test
    void a_plan_made_before_birth_is_right() {
        assertThat(child("10721552").dateOfBirth())
                .isAfter(child("10721552").journey().get(0).began());
        // Row 8 is another matter: that plan began eleven months before the child was born.
        assertThat(lists.problems())
                .filteredOn(problem -> problem.sheet().equals("List 7"))
                .extracting(Problem::row)
                .containsExactly(8);
    }

    @Test
    void its_dirt_comes_back_with_its_place() {
        assertThat(lists.problems())
                .extracting(Problem::sheet, Problem::row, Problem::column, Problem::value)
                .contains(
                        tuple("List 1", 3, "Date of Birth", ""),
                        tuple(
                                "List 4",
                                2,
                                "Was the child assessed as requiring LA children’s social care support",
                                "CS Assessment Updated"),
                        tuple("List 6", 2, "Primary Need Code", "PSRMEM - Support with memory and cognition"),
                        tuple("List 6", 2, "Allocated Team", "#N/A"),
                        tuple("List 6", 6, "Allocated Worker", "#N/A"),
                        tuple("List 6", 2, "Age of Child (Years)", "21.478439425051334"),
                        tuple("List 8", 5, "Date Started to be Looked After", "2010-02-24"));
        assertThat(lists.problems()).hasSize(25);
    }

    @Test
    void where_a_child_is_placed_is_not_taken_over() {
        assertThat(lists.children())
                .flatExtracting(ChildRecord::journey)
                .noneMatch(occurrence -> occurrence.facts().values().stream()
                        .anyMatch(
                                value -> List.of("T28 2WB", "nope", "Home Town").contains(value)));
    }

    @Test
    void how_far_the_lists_reach_is_told() {
        assertThat(lists.latestDay()).contains(LocalDate.of(2021, 2, 26));
    }

    private static ChildRecord child(String id) {
        return lists.children().stream()
                .filter(child -> child.uniqueId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
