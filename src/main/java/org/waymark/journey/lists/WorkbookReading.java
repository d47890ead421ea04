package org.waymark.journey.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One reading of one workbook: finds the lists among the sheets, reads them in their order, joins them by child. */
final class WorkbookReading {

    /** Titles, guidance and contents stand above a heading, but not more than this. */
    private static final int ROWS_ABOVE_HEADING = 40;

    private final ReadableWorkbook workbook;
    private final Problems problems;
    private final Map<AnnexAList, Sheet> sheets = new EnumMap<>(AnnexAList.class);
    private final Map<AnnexAList, Heading> headings = new EnumMap<>(AnnexAList.class);
    private final Map<String, ChildFile> children = new LinkedHashMap<>();
    private final Map<Integer, Integer> rowsPerList = new LinkedHashMap<>();

    WorkbookReading(ReadableWorkbook workbook, Problems problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    ReadLists read() throws IOException {
        findLists();
        if (headings.isEmpty()) {
            throw new UnreadableLists("None of the eight lists about children was found in the workbook. Its sheets "
                    + "are: " + sheetNames() + ". Please supply 'List 1' to 'List 8', each "
                    + "with the column headings of Annex A.");
        }
        for (AnnexAList list : AnnexAList.values()) {
            if (headings.containsKey(list)) {
                readList(list);
            } else {
                missing(list);
            }
        }
        if (children.isEmpty()) {
            throw new UnreadableLists("The lists hold no child: not one row below the column headings could be read"
                    + firstProblem() + ". Please supply lists that name the children.");
        }
        List<ChildRecord> records = children.values().stream().map(this::record).toList();
        return new ReadLists(records, rowsPerList, problems.all());
    }

    private void missing(AnnexAList list) {
        problems.error(
                list.sheet(),
                0,
                "",
                "sheets found: " + sheetNames(),
                "a sheet '" + list.sheet() + "' with "
                        + "the list '" + list.title() + "', headed by '"
                        + list.idColumn().heading() + "', '"
                        + list.keyColumn().heading() + "' and the other columns of Annex A; the other lists were read");
    }

    private void findLists() throws IOException {
        List<Sheet> byName = new ArrayList<>();
        List<Sheet> others = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets()
                .sorted(Comparator.comparing(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE ? 0 : 1))
                .toList()) {
            (stated(sheet).isPresent() ? byName : others).add(sheet);
        }
        for (Sheet sheet : byName) {
            assign(sheet, stated(sheet));
        }
        for (Sheet sheet : others) {
            assign(sheet, Optional.empty());
        }
    }

    private void assign(Sheet sheet, Optional<AnnexAList> stated) throws IOException {
        boolean otherList =
                stated.isEmpty() && AnnexAList.numberIn(sheet.getName()).isPresent();
        if (otherList) {
            return;
        }
        List<Row> firstRows;
        try (Stream<Row> rows = sheet.openStream()) {
            firstRows = rows.limit(ROWS_ABOVE_HEADING).toList();
        }
        Optional<Heading> found = Heading.find(firstRows, stated);
        if (found.isEmpty()) {
            stated.ifPresent(list -> noHeading(sheet, list, firstRows));
            return;
        }
        AnnexAList list = found.get().list();
        if (headings.containsKey(list)) {
            problems.warning(
                    sheet.getName(),
                    0,
                    "",
                    sheet.getName(),
                    "one sheet for " + list.sheet() + "; it was read from '"
                            + sheets.get(list).getName() + "' and this one was left aside");
            return;
        }
        if (stated.isPresent() && stated.get() != list) {
            problems.warning(
                    sheet.getName(),
                    found.get().row(),
                    "",
                    sheet.getName(),
                    "the name '" + list.sheet() + "': its columns are those of " + list.title()
                            + ", and so it was read");
        }
        sheets.put(list, sheet);
        headings.put(list, found.get());
    }

    private void noHeading(Sheet sheet, AnnexAList list, List<Row> firstRows) {
        Optional<Heading> nearest = Heading.nearest(firstRows, list);
        for (Column needed : List.of(list.idColumn(), list.keyColumn())) {
            if (nearest.isPresent() && !nearest.get().has(needed)) {
                problems.error(
                        sheet.getName(),
                        nearest.get().row(),
                        needed.heading(),
                        "",
                        "a column with this heading; without it the list says nothing and was left out");
            }
        }
        if (nearest.isEmpty()) {
            problems.error(
                    sheet.getName(),
                    0,
                    "",
                    "",
                    "a row of column headings, beginning with '"
                            + list.idColumn().heading() + "'; the sheet was left out");
        }
    }

    private void readList(AnnexAList list) throws IOException {
        Sheet sheet = sheets.get(list);
        Heading heading = headings.get(list);
        list.columns().stream()
                .filter(column -> column.kind() != Column.Kind.NOT_KEPT && !heading.has(column))
                .forEach(column -> problems.warning(
                        sheet.getName(),
                        heading.row(),
                        column.heading(),
                        "",
                        "a column with this heading; the list was read without it"));
        RowReader reader = new RowReader(heading, sheet.getName(), workbook.isDate1904(), problems);
        RowChecks checks = new RowChecks(problems);
        int[] read = {0};
        try (Stream<Row> rows = sheet.openStream()) {
            rows.filter(row -> row.getRowNum() > heading.row()).forEach(row -> reader.read(row)
                    .map(checks::check)
                    .filter(this::join)
                    .ifPresent(kept -> read[0]++));
        }
        rowsPerList.put(list.number(), read[0]);
        if (read[0] == 0) {
            problems.error(sheet.getName(), 0, "", "", "at least one child below the column headings");
        }
    }

    private boolean join(ReadRow row) {
        ChildFile child =
                children.computeIfAbsent(row.childId().toLowerCase(Locale.ROOT), id -> new ChildFile(row.childId()));
        boolean oneRowAChild = row.list().compareTo(AnnexAList.IN_NEED) >= 0;
        boolean second = oneRowAChild && child.isIn(row.list());
        boolean added = child.add(row, problems);
        if (added && second) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().idColumn().heading(),
                    row.childId(),
                    "one row a child in this list; both were read");
        }
        return added;
    }

    private ChildRecord record(ChildFile child) {
        CaseState state = CaseState.of(child, problems);
        String born = child.person(Fact.BORN_ON);
        AnnexAList[] allocating = {
            AnnexAList.IN_CARE,
            AnnexAList.PROTECTION,
            AnnexAList.IN_NEED,
            AnnexAList.SECTION_47,
            AnnexAList.ASSESSMENTS,
            AnnexAList.REFERRALS
        };
        return new ChildRecord(
                child.childId(),
                child.person(Fact.GENDER),
                child.person(Fact.ETHNICITY),
                born == null ? null : LocalDate.parse(born),
                born == null && "-1".equals(child.person(Fact.AGE)),
                child.person(Fact.DISABILITY),
                Journeys.latest(child, Fact.PRIMARY_NEED, AnnexAList.IN_NEED, AnnexAList.IN_CARE),
                Journeys.latest(child, Fact.CASE_STATUS, AnnexAList.IN_NEED),
                Journeys.of(child),
                state.open(),
                state.closedOn(),
                Journeys.latest(child, Fact.TEAM, allocating),
                Journeys.latest(child, Fact.WORKER, allocating));
    }

    private String firstProblem() {
        return problems.all().stream()
                .filter(problem -> problem.row() > 0)
                .findFirst()
                .map(problem -> " (" + problem.sheet() + ", row " + problem.row() + ", '" + problem.column()
                        + "' should be " + problem.wouldBeRight() + ")")
                .orElse("");
    }

    private Optional<AnnexAList> stated(Sheet sheet) {
        return AnnexAList.numberIn(sheet.getName())
                .filter(number -> number <= AnnexAList.values().length && number >= 1)
                .map(number -> AnnexAList.values()[number - 1]);
    }

    private String sheetNames() {
        return workbook.getSheets().map(sheet -> "'" + sheet.getName() + "'").collect(Collectors.joining(", "));
    }
}
