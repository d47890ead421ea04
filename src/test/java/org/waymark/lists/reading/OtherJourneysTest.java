package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.WorkbookBounds;

/** Whoever stands in Lists 9 to 11, for a framework that asks about them. */
class OtherJourneysTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2015, 7, 7);
    private static final String ID = "Child Unique ID";
    private static final String BORN = "Date of Birth";
    private static final String DECIDED = "Date of Decision that Child Should be Placed for Adoption";
    private static final String ORDERED = "Date of Adoption Order";
    private static final String ADOPTER = "Individual adopter identifier";
    private static final String ENQUIRED = "Date enquiry received";

    private static final Object[] IN_CARE =
            Workbooks.row(AnnexAList.IN_CARE, "0042", Fact.LOOKED_AFTER_SINCE, LocalDate.of(2014, 3, 4));

    @Test
    void aChildInCareForWhomAdoptionWasDecidedHasItInTheSameJourney() {
        ReadLists lists = read(Workbooks.of(AnnexAList.IN_CARE, IN_CARE)
                .and(
                        "Adoption",
                        headings(OtherList.ADOPTION),
                        row(OtherList.ADOPTION, Map.of(ID, "42", DECIDED, "3 February 2015"))));

        assertThat(lists.children()).singleElement().satisfies(child -> {
            assertThat(child.stagesReached()).containsExactly(Stage.BECOMING_LOOKED_AFTER, Stage.ADOPTION);
            assertThat(adoption(child).began()).isEqualTo(LocalDate.of(2015, 2, 3));
            assertThat(adoption(child).facts())
                    .containsEntry("adoption-decided-on", "2015-02-03")
                    .containsEntry(Fact.FOUND_IN, "Adoption, row 2")
                    .doesNotContainKey(ID);
            assertThat(child.open()).isTrue();
        });
        assertThat(lists.rowsPerList()).containsEntry(8, 1).containsEntry(10, 1);
        assertThat(lists.others()).hasSize(1);
    }

    @Test
    void whoLeftCareHasAJourneyFromTheSixteenthBirthdayOnAndIsOpen() {
        ReadLists lists = read(Workbooks.of(AnnexAList.IN_CARE, IN_CARE)
                .and(
                        "List 9",
                        headings(OtherList.CARE_LEAVERS),
                        row(
                                OtherList.CARE_LEAVERS,
                                Map.of(
                                        ID,
                                        "L1",
                                        BORN,
                                        LocalDate.of(1996, 8, 20),
                                        "Gender",
                                        "b) Female",
                                        "Eligibility Category",
                                        "b) Former relevant child",
                                        "Allocated Team",
                                        "Leaving care"))));

        ChildRecord leaver = lists.children().get(1);
        assertThat(leaver.uniqueId()).isEqualTo("L1");
        assertThat(leaver.journey())
                .extracting(StageOccurrence::stage, StageOccurrence::began, StageOccurrence::ended)
                .containsExactly(tuple(Stage.LEAVING_CARE, LocalDate.of(2012, 8, 20), null));
        assertThat(List.of(leaver.gender(), leaver.team())).containsExactly("Female", "Leaving care");
        assertThat(leaver.open()).isTrue();
        assertThat(leaver.contactsAlone()).isFalse();
    }

    @Test
    void anAdopterIsNobodyOfTheChildrenEvenUnderAChildsIdentifier() {
        ReadLists lists = read(Workbooks.of(AnnexAList.IN_CARE, IN_CARE)
                .and(
                        "Adopters",
                        headings(OtherList.PROSPECTIVE_ADOPTERS),
                        row(
                                OtherList.PROSPECTIVE_ADOPTERS,
                                Map.of(ADOPTER, "0042", ENQUIRED, LocalDate.of(2014, 5, 6), ORDERED, "01/06/2015"))));

        assertThat(lists.children())
                .extracting(ChildRecord::uniqueId, ChildRecord::open, ChildRecord::closedOn)
                .containsExactly(tuple("0042", true, null), tuple("Adopter 0042", false, LocalDate.of(2015, 6, 1)));
    }

    @Test
    void aRowThatNamesNobodyOrNoDayMakesNoJourneyAndIsTold() {
        ReadLists lists = read(Workbooks.of(AnnexAList.IN_CARE, IN_CARE)
                .and(
                        "List 10",
                        headings(OtherList.ADOPTION),
                        row(OtherList.ADOPTION, Map.of(ID, "tbc", DECIDED, LocalDate.of(2015, 2, 3))),
                        row(OtherList.ADOPTION, Map.of(ID, "43")),
                        row(
                                OtherList.ADOPTION,
                                Map.of(
                                        ID,
                                        "44",
                                        DECIDED,
                                        LocalDate.of(2015, 2, 3),
                                        ORDERED,
                                        LocalDate.of(2015, 1, 3)))));

        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("0042", "44");
        assertThat(lists.problems())
                .filteredOn(problem -> problem.list() == OtherList.ADOPTION.number())
                .extracting(Problem::row, Problem::severity, Problem::wouldBeRight)
                .containsExactly(
                        tuple(
                                2,
                                Problem.Severity.ERROR,
                                "the identifier of one person: this is nobody's, and no journey was made of the row"),
                        tuple(3, Problem.Severity.ERROR, "a date; without one no journey was made of the row"),
                        tuple(4, Problem.Severity.WARNING, "an end on or after 2015-02-03; it was left out"));
    }

    @Test
    void aListThatTheFrameworkAsksAboutAndThatIsMissingIsTold() {
        ReadLists lists = new ListsReader(WorkbookBounds.usual(), DAY_ONE)
                .following(Set.of(OtherList.CARE_LEAVERS))
                .read(new ByteArrayInputStream(
                        Workbooks.of(AnnexAList.IN_CARE, IN_CARE).bytes()));

        assertThat(lists.problems())
                .extracting(Problem::wouldBeRight)
                .anyMatch(said -> said.startsWith("a sheet 'List 9' with the list 'Care leavers', headed by"));
    }

    @Test
    void whereNobodyAsksTheListsAreKeptAndMakeNoJourney() {
        byte[] workbook = Workbooks.of(AnnexAList.IN_CARE, IN_CARE)
                .and(
                        "List 10",
                        headings(OtherList.ADOPTION),
                        row(OtherList.ADOPTION, Map.of(ID, "43", DECIDED, LocalDate.of(2015, 2, 3))))
                .bytes();

        ReadLists lists = new ListsReader(WorkbookBounds.usual(), DAY_ONE).read(new ByteArrayInputStream(workbook));

        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("0042");
        assertThat(lists.others()).hasSize(1);
    }

    private static StageOccurrence adoption(ChildRecord child) {
        return child.journey().stream()
                .filter(one -> one.stage() == Stage.ADOPTION)
                .findFirst()
                .orElseThrow();
    }

    private static Object[] headings(OtherList list) {
        return list.headings().toArray();
    }

    private static Object[] row(OtherList list, Map<String, Object> values) {
        return list.headings().stream().map(values::get).toArray();
    }

    private static ReadLists read(Workbooks workbook) {
        return new ListsReader(WorkbookBounds.usual(), DAY_ONE)
                .following(EnumSet.copyOf(Arrays.asList(OtherList.values())))
                .read(new ByteArrayInputStream(workbook.bytes()));
    }
}
