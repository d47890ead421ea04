package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.lists.reading.Workbooks.row;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.workbook.CellText;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.Problem.Severity;
import org.waymark.lists.workbook.WorkbookBounds;

/** Lists as spreadsheets, systems and people really write them: each reads as the clean one does, or says what it is. */
@Timeout(60)
class ListsAsSentTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2012, 12, 3);
    private static final LocalDate SEPTEMBER_3 = LocalDate.of(2012, 9, 3);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static ReadLists read(byte[] file) {
        return new ListsReader(WorkbookBounds.usual(), DAY_ONE).read(new ByteArrayInputStream(file));
    }

    private static List<Problem> of(ReadLists lists, Severity severity) {
        return lists.problems().stream()
                .filter(problem ->
                        problem.severity() == severity && !problem.value().startsWith("sheets found"))
                .toList();
    }

    private static Object[] contact(Object id, Object day, Object... more) {
        Object[] facts = Arrays.copyOf(new Object[] {Fact.CONTACT_ON, day}, 2 + more.length);
        System.arraycopy(more, 0, facts, 2, more.length);
        return row(AnnexAList.CONTACTS, id, facts);
    }

    private static byte[] contacts(Object[]... rows) {
        return Workbooks.of(AnnexAList.CONTACTS, rows).bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v></v>", "<v>0</v>", "<v>112</v>", "", "#N/A"})
    void a_formula_filled_down_beyond_the_last_child_is_nobodys_row(String saved) {
        Object[][] rows = new Object[400][];
        rows[0] = contact("K1", SEPTEMBER_3);
        for (int n = 1; n < rows.length; n++) {
            rows[n] = new Object[] {null, null, null, null, new Workbooks.Formula("AGE")};
        }
        String value = saved.startsWith("#") ? "<v>" + saved + "</v>" : saved;
        byte[] file = Workbooks.changed(contacts(rows), SHEET, "<f>AGE</f>", "<f>AGE</f>" + value);
        ReadLists lists = read(file);
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(1, 1));
        assertThat(of(lists, Severity.ERROR)).isEmpty();
        assertThat(of(lists, Severity.WARNING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K_x0031_",
                "K1_x000D_",
                "K1_x000D_\n",
                "_x0009_K1",
                "K\u200B1",
                " K1\u00A0",
                "\uFEFFK1",
                "K\u00AD1"
            })
    void what_a_workbook_writes_for_what_cannot_be_seen_is_not_part_of_an_identifier(String written) {
        ReadLists lists = read(contacts(contact("K1", SEPTEMBER_3), contact(written, SEPTEMBER_3.plusDays(1))));
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("K1");
        assertThat(of(lists, Severity.ERROR)).isEmpty();
    }

    @Test
    void an_escaped_underscore_begins_no_escape() {
        assertThat(CellText.ofWorkbook("a_x005F_x000D_b").text()).isEqualTo("a_x000D_b");
        assertThat(CellText.ofWorkbook("_xD83D__xDE00_").text()).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void headings_with_line_breaks_and_escapes_are_headings() {
        List<String> headings = new ArrayList<>(AnnexAList.CONTACTS.headings());
        headings.set(0, "Child Unique _x000D_\nID");
        headings.set(5, "Date of\r\nContact");
        assertThat(read(Workbooks.with("List 1", headings.toArray(), contact("K1", SEPTEMBER_3))
                                .bytes())
                        .children())
                .hasSize(1);
    }

    @Test
    void a_column_that_is_blank_throughout_is_told_once_and_errors_come_first() {
        Object[][] rows = new Object[300][];
        Arrays.setAll(rows, n -> contact("K" + n, SEPTEMBER_3, Fact.BORN_ON, null, Fact.SOURCE, "Police"));
        rows[299] = contact("K299", "24 Septmber 2012", Fact.SOURCE, "Police");
        ReadLists lists = read(contacts(rows));
        assertThat(of(lists, Severity.WARNING)).singleElement().satisfies(problem -> assertThat(problem.column())
                .isEqualTo("Date of Birth"));
        assertThat(of(lists, Severity.ERROR)).extracting(Problem::value).containsExactly("24 Septmber 2012");
        assertThat(lists.problems()).extracting(Problem::severity).isSorted();
    }

    @Test
    void one_kind_of_error_in_every_row_hides_no_other() {
        Object[][] rows = new Object[400][];
        Arrays.setAll(rows, n -> contact("K" + n, SEPTEMBER_3, Fact.SOURCE, "Fax"));
        ReadLists lists = read(Workbooks.of(AnnexAList.CONTACTS, rows)
                .andList(AnnexAList.PROTECTION, row(AnnexAList.PROTECTION, "K1", Fact.PLAN_STARTED_ON, "in spring"))
                .bytes());
        assertThat(of(lists, Severity.ERROR)).hasSize(402);
        assertThat(lists.problems().subList(0, 30)).extracting(Problem::value).contains("in spring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "N/A", "n/a", "TBC", "0", "000", "-", "?", "Not known", "xxx", "none", "null"})
    void a_placeholder_is_no_child_and_told_once(String placeholder) {
        Object[][] rows = new Object[50][];
        Arrays.setAll(rows, n -> contact(placeholder, SEPTEMBER_3.plusDays(n)));
        rows[49] = contact("K1", SEPTEMBER_3);
        ReadLists lists = read(contacts(rows));
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("K1");
        assertThat(of(lists, Severity.ERROR)).singleElement().satisfies(problem -> {
            assertThat(problem.value()).isEqualTo(placeholder);
            assertThat(problem.wouldBeRight()).contains("49 rows of List 1");
        });
    }

    @Test
    void one_identifier_on_thousands_of_rows_is_no_childs_and_costs_no_more_than_others() {
        Object[][] rows = new Object[20_000][];
        Arrays.setAll(
                rows,
                n -> contact(
                        "A1",
                        SEPTEMBER_3.minusDays(n % 90),
                        Fact.BORN_ON,
                        LocalDate.of(1996, 1, 1).plusDays(n % 5000)));
        rows[19_999] = contact("B1", SEPTEMBER_3);
        ReadLists lists = read(contacts(rows));
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("B1");
        assertThat(of(lists, Severity.ERROR)).extracting(Problem::value).containsExactly("A1");
    }

    @Test
    void a_control_character_is_left_out_and_told_with_its_place() {
        byte[] csv =
                ("Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,Contact Source\r\n"
                                + "K\u0000103,Female,WBRI,05/05/2005,7,03/09/2012,Pol\u0007ice\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        ReadLists lists = read(Workbooks.packed(Map.of("List 1.csv", csv)));
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("K103");
        assertThat(of(lists, Severity.WARNING))
                .extracting(Problem::row, Problem::column)
                .contains(tuple(2, "Child Unique ID"))
                .contains(tuple(2, "Contact Source"));
        assertThat(lists.problems()).noneMatch(problem -> problem.sentence().indexOf('\u0000') >= 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Sept 2012",
                "3 Sept. 2012",
                "03-SEP-2012",
                "3rd of September 2012",
                "September 3, 2012",
                "Sept 3rd 2012",
                "Monday, 3 September 2012",
                "Mon 3 Sep 2012",
                "3 Septem 2012",
                "03Sep2012",
                "2012-Sep-03",
                "20120903",
                "2012/09/03",
                "3 Sep 2012 09:30",
                "3/9/2012 9:30:00 AM",
                "2012-09-03T00:00:00.000",
                "2012-09-02T23:00:00Z",
                "2012-09-03T00:00:00+01:00",
                "'03/09/2012",
                "41155"
            })
    void a_day_is_read_as_people_and_systems_write_it(String written) {
        ReadLists lists = read(contacts(contact("K1", written)));
        assertThat(lists.children().get(0).journey().get(0).began()).isEqualTo(SEPTEMBER_3);
        assertThat(of(lists, Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-Sep-12", "3 Sept 12", "03/09/12", "3.9.12", "3 Sept '12"})
    void a_year_of_two_digits_is_read_and_told(String written) {
        ReadLists lists = read(contacts(contact("K1", written, Fact.BORN_ON, "14-Mar-96")));
        assertThat(lists.children().get(0).journey().get(0).began()).isEqualTo(SEPTEMBER_3);
        assertThat(lists.children().get(0).dateOfBirth()).isEqualTo("1996-03-14");
        assertThat(of(lists, Severity.WARNING))
                .extracting(Problem::column)
                .contains("Date of Contact", "Date of Birth");
    }

    @ParameterizedTest
    @CsvSource({"456, 00456", "456, 456.0", "K 101, K101", "k101, K101", "'0456', '456 '"})
    void one_child_under_two_spellings_is_one_child_and_both_are_named(String one, String other) {
        ReadLists lists = read(Workbooks.of(AnnexAList.CONTACTS, contact(one, SEPTEMBER_3))
                .andList(AnnexAList.REFERRALS, row(AnnexAList.REFERRALS, other, Fact.REFERRED_ON, SEPTEMBER_3))
                .bytes());
        assertThat(lists.children()).hasSize(1);
        assertThat(of(lists, Severity.WARNING))
                .filteredOn(problem -> problem.wouldBeRight().startsWith("one spelling"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wouldBeRight())
                        .contains("'" + one.strip() + "'", "'" + other.strip() + "'"));
    }

    @Test
    void two_children_whose_identifiers_differ_by_a_zero_stay_two_and_are_named() {
        ReadLists lists = read(Workbooks.of(AnnexAList.CONTACTS, contact("456", SEPTEMBER_3))
                .andList(
                        AnnexAList.REFERRALS,
                        row(
                                AnnexAList.REFERRALS,
                                "0456",
                                Fact.REFERRED_ON,
                                SEPTEMBER_3,
                                Fact.BORN_ON,
                                LocalDate.of(2009, 9, 9)))
                .bytes());
        assertThat(lists.children()).hasSize(2);
        assertThat(of(lists, Severity.WARNING))
                .extracting(Problem::wouldBeRight)
                .anyMatch(right -> right.contains("different children"));
    }

    @Test
    void who_is_told_to_be_two_children_is_two_in_the_draw_and_who_is_told_to_be_one_is_one() {
        LocalDate born = LocalDate.of(2009, 9, 9);
        ReadLists lists =
                read(Workbooks.of(AnnexAList.CONTACTS, contact("456", SEPTEMBER_3), contact("456.0", SEPTEMBER_3))
                        .andList(
                                AnnexAList.REFERRALS,
                                row(AnnexAList.REFERRALS, "0456", Fact.REFERRED_ON, SEPTEMBER_3, Fact.BORN_ON, born),
                                row(
                                        AnnexAList.REFERRALS,
                                        "77",
                                        Fact.REFERRED_ON,
                                        SEPTEMBER_3,
                                        Fact.BORN_ON,
                                        born,
                                        Fact.GENDER,
                                        "Male"),
                                row(
                                        AnnexAList.REFERRALS,
                                        "077",
                                        Fact.REFERRED_ON,
                                        SEPTEMBER_3,
                                        Fact.BORN_ON,
                                        born,
                                        Fact.GENDER,
                                        "Female"),
                                row(AnnexAList.REFERRALS, "88", Fact.REFERRED_ON, SEPTEMBER_3, Fact.BORN_ON, ""),
                                row(AnnexAList.REFERRALS, "088", Fact.REFERRED_ON, SEPTEMBER_3, Fact.BORN_ON, ""))
                        .bytes());
        List<String> ids = lists.children().stream().map(ChildRecord::uniqueId).toList();
        assertThat(ids).containsExactlyInAnyOrder("0456", "456", "077", "77", "088", "88");
        assertThat(of(lists, Severity.WARNING))
                .filteredOn(one -> one.wouldBeRight().contains("different children"))
                .hasSize(3);
        assertThat(SameChild.keysOf(ids).values()).doesNotHaveDuplicates();
    }

    @Test
    void an_identifier_like_a_number_beyond_all_counting_is_a_problem_by_itself() {
        ReadLists lists = read(
                Workbooks.of(AnnexAList.CONTACTS, contact("1E99999999999", SEPTEMBER_3), contact("4711", SEPTEMBER_3))
                        .bytes());
        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("4711");
        assertThat(of(lists, Severity.ERROR)).extracting(Problem::value).contains("1E99999999999");
    }

    @Test
    void a_shortened_identifier_is_told_once_with_the_whole_one_where_the_file_holds_it() {
        ReadLists lists = read(Workbooks.of(
                        AnnexAList.CONTACTS,
                        contact("1.23457E+11", SEPTEMBER_3),
                        contact("1.23457E+11", SEPTEMBER_3.plusDays(1)))
                .andList(AnnexAList.REFERRALS, row(AnnexAList.REFERRALS, "123456789012", Fact.REFERRED_ON, SEPTEMBER_3))
                .bytes());
        assertThat(of(lists, Severity.ERROR))
                .filteredOn(problem -> problem.value().equals("1.23457E+11"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wouldBeRight()).contains("123456789012", "2 rows of List 1"));
    }

    @Test
    void a_file_with_the_month_first_is_read_so_and_every_column_is_told_as_a_whole() {
        ReadLists lists = read(contacts(
                contact("K1", "09/03/2012", Fact.BORN_ON, "03/04/2005"),
                contact("K2", "09/24/2012", Fact.BORN_ON, "07/19/2008")));
        assertThat(lists.children().get(0).journey().get(0).began()).isEqualTo(SEPTEMBER_3);
        assertThat(lists.children().get(0).dateOfBirth()).isEqualTo("2005-03-04");
        assertThat(of(lists, Severity.ERROR)).isEmpty();
        assertThat(of(lists, Severity.WARNING))
                .extracting(Problem::column)
                .contains("Date of Contact", "Date of Birth");
    }

    @Test
    void days_that_a_spreadsheet_may_have_exchanged_are_told_as_a_whole() {
        Object[][] rows = new Object[7][];
        Arrays.setAll(rows, n -> contact("K" + n, LocalDate.of(2012, 2, n + 1)));
        rows[6] = contact("K6", "24/09/2012");
        assertThat(of(read(contacts(rows)), Severity.WARNING))
                .extracting(Problem::wouldBeRight)
                .anyMatch(right -> right.contains("exchanged days and months"));
    }

    @Test
    void a_conference_without_a_discussion_is_kept_and_told() {
        ReadLists lists = read(Workbooks.of(
                        AnnexAList.SECTION_47,
                        row(
                                AnnexAList.SECTION_47,
                                "T1",
                                Fact.CONFERENCE_ON,
                                SEPTEMBER_3,
                                Fact.RESULTED_IN_PLAN,
                                "a) Yes"))
                .bytes());
        assertThat(lists.children().get(0).journey())
                .extracting(StageOccurrence::stage)
                .containsExactly(Stage.INITIAL_CONFERENCE);
        assertThat(of(lists, Severity.INFORMATION))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wouldBeRight()).contains("not counted"));
    }

    @Test
    void a_conference_before_its_discussion_is_kept_and_the_enquiry_is_over() {
        ReadLists lists = read(Workbooks.of(
                        AnnexAList.SECTION_47,
                        row(
                                AnnexAList.SECTION_47,
                                "T1",
                                Fact.STRATEGY_ON,
                                SEPTEMBER_3,
                                Fact.CONFERENCE_ON,
                                SEPTEMBER_3.minusDays(7)))
                .bytes());
        assertThat(lists.children().get(0).stagesReached())
                .containsExactly(Stage.STRATEGY_AND_SECTION_47, Stage.INITIAL_CONFERENCE);
        assertThat(lists.children().get(0).open()).isFalse();
        assertThat(of(lists, Severity.ERROR)).isEmpty();
    }

    @Test
    void a_workbook_may_call_its_parts_what_it_likes() {
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        Workbooks.parts(contacts(contact("K1", SEPTEMBER_3)))
                .forEach((name, part) -> renamed.put(
                        name.replace("workbook.xml", "workbook22.xml"),
                        name.endsWith(".xml") || name.endsWith(".rels")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace("workbook.xml", "workbook22.xml")
                                        .getBytes(StandardCharsets.UTF_8)
                                : part));
        assertThat(read(Workbooks.packed(renamed)).children()).hasSize(1);
    }

    @Test
    void a_strict_workbook_with_days_as_iso_texts_is_read() {
        Map<String, byte[]> strict = new LinkedHashMap<>();
        Workbooks.parts(contacts(contact("K1", 41155)))
                .forEach((name, part) -> strict.put(
                        name,
                        new String(part, StandardCharsets.UTF_8)
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                                .getBytes(StandardCharsets.UTF_8)));
        String sheet = new String(strict.get(SHEET), StandardCharsets.UTF_8)
                .replaceFirst("<c r=\"F2\"[^>]*><v>41155</v>", "<c r=\"F2\" t=\"d\"><v>2012-09-03T00:00:00</v>");
        strict.put(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet).contains("t=\"d\"");
        assertThat(read(Workbooks.packed(strict))
                        .children()
                        .get(0)
                        .journey()
                        .get(0)
                        .began())
                .isEqualTo(SEPTEMBER_3);
    }

    @Test
    void a_workbook_in_a_zip_is_read() {
        assertThat(read(Workbooks.packed(Map.of("lists/Annex A.xlsx", contacts(contact("K1", SEPTEMBER_3)))))
                        .children())
                .hasSize(1);
    }

    @Test
    void the_headings_of_a_systems_extract_are_known_and_a_list_without_its_headings_is_one_problem() {
        ReadLists lists = read(Workbooks.with(
                        "List 4",
                        row("CHILD_ID", "ASMT_START_DATE", "ASMT_AUTH_DATE"),
                        row("K1", SEPTEMBER_3, SEPTEMBER_3.plusDays(3)))
                .and("List 3", row("CASE", "WHEN"), row("K1", SEPTEMBER_3))
                .bytes());
        assertThat(lists.rowsPerList()).isEqualTo(Map.of(4, 1));
        assertThat(lists.problems())
                .filteredOn(problem -> problem.list() == 3)
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).contains("'CASE', 'WHEN'"));
    }

    @Test
    void a_heading_that_stands_twice_is_told() {
        List<Object> headings = new ArrayList<>(AnnexAList.CONTACTS.headings());
        headings.add("Date of Contact");
        ReadLists lists = read(Workbooks.with("List 1", headings.toArray(), contact("K1", SEPTEMBER_3))
                .bytes());
        assertThat(of(lists, Severity.WARNING)).extracting(Problem::column).containsExactly("H");
    }

    @Test
    void words_for_columns_are_data_and_what_is_wrong_with_them_is_said() {
        ListHeadings words =
                ListHeadings.parse("list 1:\n  Child Unique ID: [Klient]\n  Date of Contact: [Wann]\n", "words.yml");
        byte[] file = Workbooks.with("List 1", row("Klient", "Wann"), row("K1", SEPTEMBER_3))
                .bytes();
        assertThat(new ListsReader(WorkbookBounds.usual(), DAY_ONE, words, said -> {})
                        .read(new ByteArrayInputStream(file))
                        .children())
                .hasSize(1);
        assertThatThrownBy(() -> ListHeadings.parse(
                        "list 12:\n  X: [Y]\nlist 1:\n  Nowhere: [Z]\n  Gender: [Ethnicity]\n", "words.yml"))
                .isInstanceOf(InvalidHeadings.class)
                .hasMessageContaining("'list 12': is no list")
                .hasMessageContaining("has no column 'Nowhere'")
                .hasMessageContaining("already means the column 'Ethnicity'");
        assertThatThrownBy(() -> ListHeadings.parse("list 1: [\n", "words.yml")).hasMessageContaining("is not YAML");
    }
}
