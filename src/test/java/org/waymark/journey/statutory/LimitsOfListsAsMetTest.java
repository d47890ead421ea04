package org.waymark.journey.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.journey.ChildRecord;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.workbook.WorkbookBounds;

/** Lists as authorities have them, where they are kept beside the project: from the workbook to the verdict. */
class LimitsOfListsAsMetTest {

    private static final Path FOLDER = Path.of(System.getProperty("waymark.shared-tried", "../shared/tried"));
    private static final LocalDate DAY_ONE = LocalDate.of(2012, 6, 11);

    @Test
    void aVisitBeforeThePlacement() {
        List<Limit> all = limits("d1-visit-before-placement-2012-06-11.xlsx");

        assertThat(all)
                .filteredOn(limit -> limit.rule().equals("first-care-visit"))
                .extracting(Limit::verdict, Limit::days)
                .containsExactlyInAnyOrder(tuple(Verdict.MISSED, 277), tuple(Verdict.MISSED, 3));
    }

    @Test
    void shortBreaks() {
        List<Limit> all = limits("d2-short-breaks-v4-2012-06-11.xlsx");

        assertThat(all).noneMatch(limit -> limit.verdict() == Verdict.MISSED);
        assertThat(all).extracting(Limit::rule).containsExactly("short-break-first-review", "short-break-visit");
        assertThat(all.get(0).due()).isEqualTo("2012-06-01");
    }

    @Test
    void placedForAdoption() {
        List<Limit> all = limits("d4-placed-for-adoption-2012-06-11.xlsx");

        assertThat(all)
                .filteredOn(limit -> limit.rule().equals("adoption-first-review"))
                .extracting(Limit::verdict, Limit::days)
                .contains(tuple(Verdict.MISSED, 42), tuple(Verdict.MET, 5));
        assertThat(all)
                .filteredOn(limit -> limit.rule().equals("adoption-visit"))
                .extracting(Limit::verdict, Limit::days)
                .containsExactly(tuple(Verdict.MISSED, 14));
        assertThat(all).noneMatch(limit -> limit.rule().equals("care-visit"));
    }

    @Test
    void aConferenceBeforeItsDiscussion() {
        assertThat(limits("d6-conference-before-strategy-2012-06-11.xlsx"))
                .hasSize(2)
                .allSatisfy(limit -> {
                    assertThat(limit.rule()).isEqualTo("initial-conference");
                    assertThat(limit.verdict()).isEqualTo(Verdict.NOT_COUNTED);
                    assertThat(limit.says())
                            .contains("dated 14 May 2012, before the strategy discussion of 21 May 2012");
                });
    }

    @Test
    void aConferenceWithoutADiscussion() {
        List<Limit> all = limits("d7-transfer-in-conference-2012-06-11.xlsx");

        assertThat(all)
                .filteredOn(limit -> limit.rule().equals("transfer-conference"))
                .extracting(Limit::verdict)
                .containsExactly(Verdict.NOT_COUNTED);
        assertThat(all)
                .filteredOn(limit -> limit.rule().equals("first-review-conference"))
                .extracting(Limit::due)
                .containsExactly(LocalDate.of(2012, 8, 14));
    }

    @Test
    void anAssessmentAfterAReferralWithoutFurtherAction() {
        assertThat(limits("d9-nfa-referral-2012-06-11.xlsx"))
                .extracting(Limit::note)
                .anyMatch(note -> note != null && note.contains("marked as leading to no further action"));
    }

    private static List<Limit> limits(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "not beside the project");
        return new ListsReader(WorkbookBounds.usual(), DAY_ONE)
                .read(file).children().stream()
                        .flatMap(child -> of(child).stream())
                        .toList();
    }

    private static List<Limit> of(ChildRecord child) {
        return LawOfTheDay.LIMITS.of(new DatedJourney(child.journey(), child.closedOn(), DAY_ONE)).stream()
                .flatMap(List::stream)
                .toList();
    }
}
