package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.lists.reading.Workbooks.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.Problem.Severity;

/** What the rows of a child become: one journey, open or closed, and what contradicts itself in it. */
class ListedJourneysTest {

    private static final LocalDate MAY_21 = LocalDate.of(2012, 5, 21);

    @Test
    void an_unborn_child_has_the_age_minus_1_and_needs_no_date_of_birth() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.CONTACTS,
                        row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21, Fact.BORN_ON, null, Fact.AGE, -1))
                .read();
        assertThat(ofRows(lists)).isEmpty();
        assertThat(lists.children().get(0).unborn()).isTrue();
        assertThat(lists.children().get(0).ageOn(MAY_21)).hasValue(-1);
    }

    @Test
    void rows_of_one_child_become_one_journey_in_the_order_of_days() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.EARLY_HELP,
                        row(
                                AnnexAList.EARLY_HELP,
                                "A1",
                                Fact.STARTED_ON,
                                LocalDate.of(2012, 1, 9),
                                Fact.COMPLETED_ON,
                                LocalDate.of(2012, 2, 9)))
                .andList(
                        AnnexAList.REFERRALS,
                        row(
                                AnnexAList.REFERRALS,
                                " a1\u00A0",
                                Fact.REFERRED_ON,
                                LocalDate.of(2012, 3, 1),
                                Fact.NO_FURTHER_ACTION,
                                "No"))
                .andList(
                        AnnexAList.ASSESSMENTS,
                        row(
                                AnnexAList.ASSESSMENTS,
                                "A1",
                                Fact.STARTED_ON,
                                LocalDate.of(2012, 3, 2),
                                Fact.AUTHORISED_ON,
                                LocalDate.of(2012, 3, 14),
                                Fact.REQUIRES_SUPPORT,
                                "a) Yes"))
                .andList(
                        AnnexAList.SECTION_47,
                        row(
                                AnnexAList.SECTION_47,
                                "A1",
                                Fact.STRATEGY_ON,
                                LocalDate.of(2012, 5, 1),
                                Fact.CONFERENCE_ON,
                                LocalDate.of(2012, 5, 17)))
                .andList(
                        AnnexAList.IN_NEED,
                        row(
                                AnnexAList.IN_NEED,
                                "A1",
                                Fact.IN_NEED_SINCE,
                                LocalDate.of(2012, 3, 1),
                                Fact.CASE_STATUS,
                                "a) Looked after child",
                                Fact.PRIMARY_NEED,
                                "N1"))
                .andList(
                        AnnexAList.PROTECTION,
                        row(
                                AnnexAList.PROTECTION,
                                "A1",
                                Fact.PLAN_STARTED_ON,
                                LocalDate.of(2012, 5, 17),
                                Fact.LATEST_REVIEW_ON,
                                LocalDate.of(2012, 8, 13),
                                Fact.PLAN_ENDED_ON,
                                LocalDate.of(2012, 9, 3)))
                .andList(
                        AnnexAList.IN_CARE,
                        row(
                                AnnexAList.IN_CARE,
                                "A1",
                                Fact.LOOKED_AFTER_SINCE,
                                LocalDate.of(2012, 9, 3),
                                Fact.LATEST_REVIEW_ON,
                                LocalDate.of(2012, 9, 28)))
                .read();
        assertThat(lists.children()).hasSize(1);
        ChildRecord child = lists.children().get(0);
        assertThat(child.journey())
                .extracting(StageOccurrence::stage, StageOccurrence::began)
                .containsExactly(
                        tuple(Stage.EARLY_HELP, LocalDate.of(2012, 1, 9)),
                        tuple(Stage.CONTACT_AND_REFERRAL, LocalDate.of(2012, 3, 1)),
                        tuple(Stage.ASSESSMENT, LocalDate.of(2012, 3, 2)),
                        tuple(Stage.CHILD_IN_NEED_PLAN, LocalDate.of(2012, 3, 14)),
                        tuple(Stage.STRATEGY_AND_SECTION_47, LocalDate.of(2012, 5, 1)),
                        tuple(Stage.INITIAL_CONFERENCE, LocalDate.of(2012, 5, 17)),
                        tuple(Stage.PROTECTION_PLAN, LocalDate.of(2012, 5, 17)),
                        tuple(Stage.REVIEW_CONFERENCE, LocalDate.of(2012, 8, 13)),
                        tuple(Stage.BECOMING_LOOKED_AFTER, LocalDate.of(2012, 9, 3)),
                        tuple(Stage.CARE_REVIEW, LocalDate.of(2012, 9, 28)));
        assertThat(child.open()).isTrue();
        assertThat(child.primaryNeed()).isEqualTo("N1 - Abuse or neglect");
        assertThat(child.journey().get(3).fact(Fact.CONCLUDED_FROM)).isPresent();
    }

    @Test
    void a_closed_case_has_stepped_down_on_the_day_of_closing() {
        ChildRecord child = Workbooks.of(
                        AnnexAList.IN_NEED,
                        row(
                                AnnexAList.IN_NEED,
                                1,
                                Fact.IN_NEED_SINCE,
                                LocalDate.of(2012, 1, 9),
                                Fact.CLOSED_ON,
                                MAY_21,
                                Fact.CASE_STATUS,
                                "e) Closed episode",
                                Fact.CLOSURE_REASON,
                                "RC7"))
                .read()
                .children()
                .get(0);
        assertThat(child.open()).isFalse();
        assertThat(child.closedOn()).isEqualTo(MAY_21);
        assertThat(child.stagesReached()).containsExactly(Stage.CHILD_IN_NEED_PLAN, Stage.STEPPING_DOWN);
    }

    @Test
    void a_child_that_has_gone_to_another_authority_has_not_stepped_down() {
        ChildRecord child = Workbooks.of(
                        AnnexAList.IN_NEED,
                        row(
                                AnnexAList.IN_NEED,
                                1,
                                Fact.IN_NEED_SINCE,
                                LocalDate.of(2012, 1, 9),
                                Fact.CLOSED_ON,
                                MAY_21,
                                Fact.CASE_STATUS,
                                "e) Closed episode",
                                Fact.CLOSURE_REASON,
                                "RC5"))
                .read()
                .children()
                .get(0);
        assertThat(child.stagesReached()).containsExactly(Stage.CHILD_IN_NEED_PLAN);
    }

    @Test
    void a_plan_without_an_end_keeps_a_closed_child_open_and_is_asked_about() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.IN_NEED,
                        row(
                                AnnexAList.IN_NEED,
                                1,
                                Fact.IN_NEED_SINCE,
                                LocalDate.of(2012, 1, 9),
                                Fact.CLOSED_ON,
                                MAY_21,
                                Fact.CASE_STATUS,
                                "e) Closed episode"))
                .andList(
                        AnnexAList.PROTECTION,
                        row(AnnexAList.PROTECTION, 1, Fact.PLAN_STARTED_ON, LocalDate.of(2012, 2, 1)))
                .read();
        assertThat(lists.children().get(0).open()).isTrue();
        assertThat(ofRows(lists))
                .extracting(Problem::sheet, Problem::column)
                .containsExactly(tuple("List 7", "Child Protection Plan End Date"));
    }

    @Test
    void contradicting_dates_of_birth_are_a_problem_and_the_first_stands() {
        ReadLists lists = Workbooks.of(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21))
                .andList(
                        AnnexAList.REFERRALS,
                        row(AnnexAList.REFERRALS, 1, Fact.REFERRED_ON, MAY_21, Fact.BORN_ON, LocalDate.of(2006, 6, 6)))
                .read();
        assertThat(lists.children()).extracting(ChildRecord::dateOfBirth).containsExactly(LocalDate.of(2005, 5, 5));
        assertThat(ofRows(lists))
                .containsExactly(new Problem(
                        Severity.ERROR,
                        3,
                        "List 3",
                        2,
                        "Date of Birth",
                        "2006-06-06",
                        "the same in every list; List 1, row 2 says 2005-05-05, which was kept; if these are two children, "
                                + "give each its own ID"));
    }

    @Test
    void a_repeated_row_is_read_once() {
        Object[] row = row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21);
        ReadLists lists = Workbooks.of(AnnexAList.CONTACTS, row, row).read();
        assertThat(lists.children().get(0).journey()).hasSize(1);
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(1, 1));
        assertThat(ofRows(lists))
                .extracting(Problem::severity, Problem::row)
                .containsExactly(tuple(Severity.WARNING, 3));
    }

    @Test
    void an_end_before_its_beginning_is_left_out() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.PROTECTION,
                        row(
                                AnnexAList.PROTECTION,
                                1,
                                Fact.PLAN_STARTED_ON,
                                MAY_21,
                                Fact.PLAN_ENDED_ON,
                                MAY_21.minusDays(1)))
                .read();
        assertThat(lists.children().get(0).journey().get(0).ended()).isNull();
        assertThat(ofRows(lists)).extracting(Problem::column).containsExactly("Child Protection Plan End Date");
    }

    /** Problems in rows: in most tests the other lists are missing, which is told too. */
    private static List<Problem> ofRows(ReadLists lists) {
        return lists.problems().stream().filter(problem -> problem.row() > 0).toList();
    }
}
