package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.lists.reading.Workbooks.headings;
import static org.waymark.lists.reading.Workbooks.row;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.Problem.Severity;
import org.waymark.lists.workbook.WorkbookBounds;

class ListsReaderTest {

    private static final LocalDate MAY_21 = LocalDate.of(2012, 5, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List 1",
                "List_1",
                "List 1 - Contacts",
                "list1",
                "LIST 01",
                "Annex A List 1",
                "Contacts",
                "Sheet1"
            })
    void a_sheet_is_found_by_its_name_or_else_by_its_headings(String sheet) {
        ReadLists lists = Workbooks.with(
                        sheet, headings(AnnexAList.CONTACTS), row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21))
                .read();
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(1, 1));
    }

    @Test
    void list_11_is_not_list_1_and_other_sheets_are_let_be() {
        ReadLists lists = Workbooks.with("Guidance", row("How to fill in these lists"), row("Child Unique ID", "…"))
                .and("List 11", headings(AnnexAList.CONTACTS), row(AnnexAList.CONTACTS, 2, Fact.CONTACT_ON, MAY_21))
                .andList(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21))
                .read();
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("1");
    }

    @Test
    void titles_and_guidance_may_stand_above_the_headings() {
        ReadLists lists = Workbooks.with(
                        "List 3",
                        row("Annex A: List 3 - Referrals"),
                        row(),
                        row("Guidance", "Give the child's unique ID, not the name"),
                        headings(AnnexAList.REFERRALS),
                        row(AnnexAList.REFERRALS, 1, Fact.REFERRED_ON, MAY_21, Fact.SOURCE, "z) Fax"))
                .read();
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(3, 1));
        assertThat(lists.problems())
                .filteredOn(problem -> problem.row() > 0)
                .extracting(Problem::row)
                .containsExactly(5);
    }

    @Test
    void headings_may_be_written_otherwise_and_in_another_order() {
        ReadLists lists = Workbooks.with(
                        "List 3",
                        row(
                                "  DATE\u00A0OF  referral",
                                "child unique id ",
                                "Age",
                                "DOB",
                                "Sex",
                                "Ethnicity",
                                "Source of referral",
                                "Referral NFA",
                                "Number of referrals in last 12 months",
                                "Team",
                                "Worker"),
                        row(MAY_21, 5, 3.7, "05/05/2008", "F", "wbri", "6", "no", 0, "North\u00A0Team", "W\u00A0 7"))
                .read();
        assertThat(ofRows(lists)).isEmpty();
        ChildRecord child = lists.children().get(0);
        assertThat(child.gender()).isEqualTo("Female");
        assertThat(child.ethnicity()).isEqualTo("WBRI");
        assertThat(child.dateOfBirth()).isEqualTo(LocalDate.of(2008, 5, 5));
        assertThat(child.team()).isEqualTo("North Team");
        assertThat(child.worker()).isEqualTo("W 7");
        assertThat(child.journey().get(0).fact(Fact.SOURCE)).contains("6: Police");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21/05/2012",
                "2012-05-21",
                "21/5/2012",
                "21-05-2012",
                "21.05.2012",
                "21 May 2012",
                "21st May 2012",
                "21-May-2012",
                "2012-05-21T00:00:00",
                "21/05/2012 09:30",
                " 21/05/2012\u00A0"
            })
    void dates_are_read_as_people_write_them(String written) {
        ReadLists lists = contact(written);
        assertThat(ofRows(lists)).isEmpty();
        assertThat(lists.children().get(0).journey().get(0).began()).isEqualTo(MAY_21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2012", "05/21/2012", "see notes", "#N/A", "21/05/1012", "May 2012"})
    void what_is_no_date_leaves_the_row_out_and_says_what_would_be_right(String written) {
        ReadLists lists = Workbooks.of(
                        AnnexAList.CONTACTS,
                        row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, written),
                        row(AnnexAList.CONTACTS, 2, Fact.CONTACT_ON, MAY_21))
                .read();
        assertThat(lists.children()).hasSize(1);
        assertThat(ofRows(lists))
                .containsExactly(new Problem(
                        Severity.ERROR,
                        1,
                        "List 1",
                        2,
                        "Date of Contact",
                        written,
                        "a date such as 31/12/2012; the row was left out"));
    }

    @Test
    void a_number_that_would_fill_the_memory_written_out_is_a_problem_and_no_more() {
        byte[] workbook = Workbooks.of(
                        AnnexAList.REFERRALS,
                        row(AnnexAList.REFERRALS, 1, Fact.REFERRED_ON, MAY_21, Fact.REFERRALS_IN_YEAR, 987654))
                .bytes();
        ReadLists lists =
                Workbooks.read(Workbooks.changed(workbook, "xl/worksheets/sheet1.xml", "987654", "1E999999999"));
        assertThat(ofRows(lists)).extracting(Problem::value).containsExactly("1E+999999999");
    }

    @Test
    void days_counted_from_1904_are_understood() {
        byte[] workbook = Workbooks.of(
                        AnnexAList.CONTACTS,
                        row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, 39588, Fact.BORN_ON, "05/05/2005"))
                .bytes();
        Map<String, byte[]> parts = Workbooks.parts(workbook);
        String book = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        String changed = book.contains("<workbookPr")
                ? book.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"true\"/>")
                : book.replaceFirst("<bookViews", "<workbookPr date1904=\"true\"/><bookViews");
        parts.put("xl/workbook.xml", changed.getBytes(StandardCharsets.UTF_8));
        ReadLists lists = Workbooks.read(Workbooks.packed(parts));
        assertThat(lists.children().get(0).journey().get(0).began()).isEqualTo(MAY_21);
    }

    @Test
    void an_error_in_a_cell_costs_the_cell_alone() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.REFERRALS,
                        row(AnnexAList.REFERRALS, 1, Fact.REFERRED_ON, MAY_21, Fact.WORKER, "#N/A", Fact.TEAM, "North"))
                .read();
        assertThat(ofRows(lists))
                .extracting(Problem::column, Problem::value)
                .containsExactly(tuple("Allocated Worker", "#N/A"));
        assertThat(lists.children().get(0).team()).isEqualTo("North");
        assertThat(lists.children().get(0).worker()).isNull();
    }

    @Test
    void a_row_without_a_child_and_a_row_with_what_looks_like_a_name_are_left_out() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.CONTACTS,
                        row(AnnexAList.CONTACTS, null, Fact.CONTACT_ON, MAY_21),
                        row(AnnexAList.CONTACTS, "Ann Other", Fact.CONTACT_ON, MAY_21),
                        row(AnnexAList.CONTACTS, "AB-17", Fact.CONTACT_ON, MAY_21))
                .read();
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("AB-17");
        assertThat(ofRows(lists)).extracting(Problem::row).containsExactly(2, 3);
    }

    @Test
    void a_missing_list_names_itself_and_the_sheets_that_were_found_and_the_others_are_read() {
        ReadLists lists = Workbooks.of(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21))
                .and("Notes", row("nothing"))
                .read();
        assertThat(lists.children()).hasSize(1);
        assertThat(lists.problems().get(7))
                .extracting(Problem::severity, Problem::sheet)
                .containsExactly(Severity.INFORMATION, "Notes");
        assertThat(lists.problems().subList(0, 7))
                .allMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.value().equals("sheets found: 'List 1', 'Notes'"));
        assertThat(lists.problems().get(6).sentence()).startsWith("List 8:").contains("Children in care");
    }

    @Test
    void a_list_without_a_row_and_a_list_without_its_date_are_told() {
        ReadLists lists = Workbooks.of(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21))
                .andList(AnnexAList.EARLY_HELP)
                .and("List 3", row("Child Unique ID", "Gender", "Referral Source"), row(1, "F", "6"))
                .read();
        assertThat(lists.problems())
                .extracting(Problem::sheet, Problem::column)
                .contains(tuple("List 2", ""), tuple("List 3", "Date of referral"));
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(1, 1, 2, 0));
    }

    @Test
    void a_sheet_that_bears_the_wrong_name_is_read_as_what_it_holds() {
        ReadLists lists = Workbooks.with(
                        "List 1",
                        headings(AnnexAList.REFERRALS),
                        row(AnnexAList.REFERRALS, 1, Fact.REFERRED_ON, MAY_21))
                .read();
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(3, 1));
        assertThat(lists.problems())
                .extracting(Problem::wouldBeRight)
                .anyMatch(right -> right.startsWith("the name 'List 3'"));
    }

    @Test
    void a_formula_is_read_as_the_value_it_was_saved_with_and_noted_once_a_column() {
        byte[] workbook = Workbooks.of(
                        AnnexAList.CONTACTS,
                        row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, new Workbooks.Formula("TODAY()")),
                        row(AnnexAList.CONTACTS, 2, Fact.CONTACT_ON, new Workbooks.Formula("TODAY()")))
                .bytes();
        ReadLists lists = Workbooks.read(Workbooks.changed(
                workbook, "xl/worksheets/sheet1.xml", "<f>TODAY()</f>", "<f>TODAY()</f><v>41050</v>"));
        assertThat(lists.children())
                .allMatch(child -> child.journey().get(0).began().equals(MAY_21));
        assertThat(ofRows(lists))
                .extracting(Problem::severity, Problem::row)
                .containsExactly(tuple(Severity.WARNING, 2));
    }

    @Test
    void macros_are_not_run_and_told_of() {
        Map<String, byte[]> parts =
                Workbooks.parts(Workbooks.of(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, MAY_21))
                        .bytes());
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        assertThat(Workbooks.read(Workbooks.packed(parts)).problems())
                .extracting(Problem::wouldBeRight)
                .anyMatch(right -> right.contains("not run"));
    }

    @Test
    void of_one_kind_of_warning_a_few_are_listed_and_the_others_counted_but_every_error_is() {
        Object[][] rows = new Object[30][];
        Arrays.setAll(
                rows, n -> row(AnnexAList.CONTACTS, n + 1, Fact.CONTACT_ON, MAY_21, Fact.SOURCE, "Fax", Fact.AGE, 30));
        WorkbookBounds limits = new WorkbookBounds(1 << 20, 1 << 24, 200, 100, 10);
        List<Problem> problems = new ListsReader(limits)
                .read(new ByteArrayInputStream(
                        Workbooks.of(AnnexAList.CONTACTS, rows).bytes()))
                .problems();
        assertThat(problems)
                .filteredOn(problem -> problem.column().equals("Contact Source"))
                .hasSize(30);
        assertThat(problems)
                .filteredOn(problem -> problem.column().equals("Age of Child (Years)"))
                .hasSize(11)
                .extracting(Problem::value)
                .contains("20 more rows of the same kind, not listed one by one");
        assertThat(problems).extracting(Problem::severity).isSorted();
    }

    @Test
    void what_may_reach_a_log_tells_nothing_of_a_child() {
        ReadLists lists = Workbooks.of(
                        AnnexAList.CONTACTS,
                        row(AnnexAList.CONTACTS, 4711, Fact.CONTACT_ON, MAY_21, Fact.SOURCE, "Aunt Betty"))
                .read();
        assertThat(lists.toString())
                .doesNotContain("4711")
                .doesNotContain("2005")
                .doesNotContain("Betty");
    }

    private static ReadLists contact(Object day) {
        return Workbooks.of(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, day))
                .read();
    }

    /** Problems in rows: in most tests the other lists are missing, which is told too. */
    private static List<Problem> ofRows(ReadLists lists) {
        return lists.problems().stream().filter(problem -> problem.row() > 0).toList();
    }
}
