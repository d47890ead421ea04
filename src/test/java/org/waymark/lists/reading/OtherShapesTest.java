package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.lists.workbook.WorkbookBounds;

/** Three shapes in which other authorities send their lists, and what must not come in with them. */
class OtherShapesTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2012, 12, 3);

    private static ReadLists read(byte[] file) {
        return new ListsReader(WorkbookBounds.usual(), DAY_ONE).read(new ByteArrayInputStream(file));
    }

    /** Excel of 2003: a title and guidance above the headings, dates, errors, formulas, a hidden and an extra sheet. */
    @Test
    void aWorkbookOfOldIsReadLikeANewOne() throws IOException {
        ReadLists lists = read(oldWorkbook());

        assertThat(lists.children()).extracting(ChildRecord::uniqueId).containsExactly("9001", "A-17");
        ChildRecord first = lists.children().get(0);
        assertThat(first.gender()).isEqualTo("Female");
        assertThat(first.dateOfBirth()).isEqualTo("2004-02-29");
        assertThat(first.journey())
                .extracting(StageOccurrence::stage, StageOccurrence::began)
                .containsExactly(tuple(Stage.CONTACT_AND_REFERRAL, LocalDate.of(2012, 9, 3)));
        assertThat(first.journey().get(0).fact(Fact.REFERRALS_IN_YEAR)).contains("2");
        assertThat(lists.problems())
                .extracting(Problem::sheet, Problem::row, Problem::column, Problem::value)
                .contains(tuple("Referrals in", 5, "Allocated Team", "#N/A"));
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Guidance").createRow(0).createCell(0).setCellValue("How to fill in the lists");
            HSSFSheet sheet = workbook.createSheet("Referrals in");
            sheet.createRow(0).createCell(0).setCellValue("Children's services: referrals");
            sheet.createRow(1).createCell(0).setCellValue("One row for each referral");
            String[] headings = {
                "Child ID",
                "Sex",
                "Ethnicity",
                "DOB",
                "Age",
                "Referral Date",
                "Referral Source",
                "NFA",
                "Number of Referrals in Last 12 Months",
                "Allocated Team"
            };
            write(sheet.createRow(3), (Object[]) headings);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Row row = write(
                    sheet.createRow(4),
                    9001,
                    "b) Female",
                    "WBRI",
                    LocalDate.of(2004, 2, 29),
                    8.76,
                    LocalDate.of(2012, 9, 3),
                    "Police",
                    "No");
            row.getCell(3).setCellStyle(day);
            Cell formula = row.createCell(8);
            formula.setCellFormula("1+1");
            formula.setCellValue(2);
            row.createCell(9).setCellErrorValue(FormulaError.NA.getCode());
            write(
                    sheet.createRow(5),
                    "A-17",
                    "Male\u00A0",
                    "WIRI",
                    "",
                    -1,
                    "3 September 2012",
                    "q) 6: Police",
                    "b) No");
            workbook.createSheet("Codes_used");
            workbook.setSheetHidden(2, true);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Row write(Row row, Object... cells) {
        for (int place = 0; place < cells.length; place++) {
            Object value = cells[place];
            if (value instanceof Number number) {
                row.createCell(place).setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                row.createCell(place).setCellValue(date);
            } else {
                row.createCell(place).setCellValue(value.toString());
            }
        }
        return row;
    }

    /** A CSV file a list, packed in a folder: semicolons and windows-1252 in one, a byte order mark in the other. */
    @Test
    void aCsvFileAListInOneZipIsReadWhateverItsEncodingAndSeparator() {
        String referrals = "Referrals, April to September, all teams\r\n"
                + "Child Unique ID;Gender;Ethnicity;Date of Birth;Age of Child (Years);Date of referral;Allocated Team\r\n"
                + "77;a) Male;WBRI;05/05/2005;7;2012-09-03;\"Zoë; duty\"\r\n"
                + "\r\n"
                + "77;a) Male;WBRI;05/05/2005;7;2012-09-03;\"Zoë; duty\"\r\n"
                + "78;Male;WBRI;05/05/2005;7;in the spring;Duty\r\n"
                + "1.23457E+11;Male;WBRI;05/05/2005;7;03/09/2012;Duty\r\n";
        String help = "\uFEFFChild Unique ID,Gender,Ethnicity,Date of Birth,Age,Assessment start date\n"
                + "77,a) Male,WBRI,05/05/2005,7,02/07/2012\n"
                + "=1+1,Male,WBRI,05/05/2005,7,02/07/2099\n";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("lists/List_3 - Referrals.csv", referrals.getBytes(Charset.forName("windows-1252")));
        parts.put("lists/early.csv", help.getBytes(StandardCharsets.UTF_8));
        parts.put("__MACOSX/lists/._early.csv", new byte[] {0, 5, 22, 7});
        parts.put("lists/read me.txt", "hello".getBytes(StandardCharsets.UTF_8));

        ReadLists lists = read(Workbooks.packed(parts));

        assertThat(lists.rowsPerList()).containsEntry(2, 1).containsEntry(3, 1);
        assertThat(lists.children()).singleElement().satisfies(child -> {
            assertThat(child.team()).isEqualTo("Zoë; duty");
            assertThat(child.journey())
                    .extracting(StageOccurrence::stage)
                    .containsExactly(Stage.EARLY_HELP, Stage.CONTACT_AND_REFERRAL);
        });
        assertThat(lists.problems())
                .extracting(Problem::sheet, Problem::row, Problem::value)
                .contains(
                        tuple("early", 3, "2099-07-02"),
                        tuple("List_3 - Referrals", 5, "77"),
                        tuple("List_3 - Referrals", 6, "in the spring"),
                        tuple("List_3 - Referrals", 7, "1.23457E+11"));
    }

    /** Sheets called by what they hold, in another order, columns of 2024, and Lists 9 to 11 beside them. */
    @Test
    void sheetsAreKnownByTheirContentAndTheOtherListsAreKeptForWhatTheyAre() {
        Object[][] plans = {
            {"Plans as at 3 December"},
            AnnexAList.PROTECTION.headings().toArray(),
            Workbooks.row(AnnexAList.PROTECTION, "5", Fact.PLAN_STARTED_ON, LocalDate.of(2012, 8, 1))
        };
        byte[] workbook = Workbooks.with("CP plans", plans)
                .and("Leaving care", OtherList.CARE_LEAVERS.headings().toArray(), new Object[] {"L1", "Relevant child"})
                .and("Adopters", OtherList.PROSPECTIVE_ADOPTERS.headings().toArray(), new Object[] {"P1", "03/04/2012"})
                .and("FAQ", new Object[] {"Why?"})
                .bytes();

        ReadLists lists = read(workbook);

        assertThat(lists.rowsPerList()).containsOnly(Map.entry(7, 1), Map.entry(9, 1), Map.entry(11, 1));
        assertThat(lists.others())
                .extracting(OtherList.Row::list, OtherList.Row::cells)
                .contains(tuple(
                        OtherList.CARE_LEAVERS,
                        Map.of("Child Unique ID", "L1", "Eligibility Category", "Relevant child")));
        assertThat(lists.problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.INFORMATION)
                .extracting(Problem::sheet)
                .contains("FAQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../List 1.csv", "/etc/List 1.csv", "C:\\lists\\List 1.csv", "a\\..\\..\\List 1.csv"})
    void aPartWhoseNameLeadsOutIsRefused(String name) {
        assertRefused(
                Workbooks.packed(Map.of(name, "Child Unique ID\n".getBytes(StandardCharsets.UTF_8))), "name leads out");
    }

    @Test
    void aPackedFileWithinIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("List 1.csv", "Child Unique ID\n".getBytes(StandardCharsets.UTF_8));
        parts.put("more.zip", Workbooks.packed(Map.of("List 2.csv", new byte[10])));
        assertRefused(Workbooks.packed(parts), "another packed file");
    }

    @Test
    void aBombOfCsvIsRefused() {
        assertRefused(Workbooks.packed(Map.of("List 1.csv", new byte[60 * 1024 * 1024])), "unpacks to far more");
    }

    @Test
    void aCellThatNeverEndsIsRefused() {
        byte[] endless =
                ("Child Unique ID,Date of Contact\n\"" + "x,".repeat(800_000)).getBytes(StandardCharsets.UTF_8);
        assertRefused(Workbooks.packed(Map.of("List 1.csv", endless)), "");
    }

    private static void assertRefused(byte[] file, String because) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableLists.class).hasMessageContaining(because);
    }

    /** What the Department's validators ask too: kept as read, with the rule. */
    @Test
    void whatCannotBeBetweenListsIsAWarningThatSaysTheRule() {
        LocalDate day = LocalDate.of(2012, 9, 3);
        ReadLists lists = read(Workbooks.of(
                        AnnexAList.REFERRALS,
                        Workbooks.row(AnnexAList.REFERRALS, "1", Fact.REFERRED_ON, day),
                        Workbooks.row(
                                AnnexAList.REFERRALS, "2", Fact.REFERRED_ON, day, Fact.NO_FURTHER_ACTION, "a) Yes"))
                .andList(
                        AnnexAList.ASSESSMENTS,
                        Workbooks.row(AnnexAList.ASSESSMENTS, "1", Fact.STARTED_ON, day.minusDays(3)),
                        Workbooks.row(AnnexAList.ASSESSMENTS, "2", Fact.STARTED_ON, day.plusDays(1)),
                        Workbooks.row(AnnexAList.ASSESSMENTS, "3", Fact.STARTED_ON, LocalDate.of(2012, 11, 1)))
                .andList(
                        AnnexAList.IN_NEED,
                        Workbooks.row(
                                AnnexAList.IN_NEED,
                                "3",
                                Fact.IN_NEED_SINCE,
                                day,
                                Fact.CLOSED_ON,
                                LocalDate.of(2012, 10, 1),
                                Fact.CASE_STATUS,
                                "e) Closed episode"))
                .andList(
                        AnnexAList.PROTECTION,
                        Workbooks.row(
                                AnnexAList.PROTECTION, "4", Fact.PLAN_STARTED_ON, day, Fact.LATEST_REVIEW_ON, day))
                .bytes());

        List<Problem> warnings = lists.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.WARNING)
                .toList();
        assertThat(warnings)
                .extracting(Problem::sheet, Problem::row)
                .contains(tuple("List 4", 2), tuple("List 3", 3), tuple("List 4", 4), tuple("List 7", 2));
        assertThat(warnings)
                .extracting(Problem::wouldBeRight)
                .anyMatch(rule -> rule.contains("do not begin before the child is referred"))
                .anyMatch(rule -> rule.contains("a referral without further action leads to none"))
                .anyMatch(rule -> rule.contains("nothing begins after closure"))
                .anyMatch(rule -> rule.contains("not reviewed on the day it is made"));
        assertThat(lists.children()).hasSize(4);
    }
}
