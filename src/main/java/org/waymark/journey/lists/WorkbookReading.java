package org.waymark.journey.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One reading of one workbook: finds the lists among the sheets, reads them in their order, joins them by child. */
final class WorkbookReading {

    private final Book book;
    private final Problems problems;
    private final LocalDate dayOne;
    private final SheetFinder finder;
    private final Map<String, ChildFile> children = new LinkedHashMap<>();
    private int farAhead;
    private final Map<Integer, Integer> rowsPerList = new LinkedHashMap<>();

    /** @param dayOne the day the lists describe, or null */
    WorkbookReading(Book book, Problems problems, LocalDate dayOne) {
        this.book = book;
        this.problems = problems;
        this.dayOne = dayOne;
        this.finder = new SheetFinder(book, problems);
    }

    ReadLists read() throws IOException {
        if (finder.find().foundNone()) {
            throw new UnreadableLists("None of the eight lists about children was found in the file. Its sheets "
                    + "are: " + finder.sheetNames() + ". Please supply 'List 1' to 'List 8', each "
                    + "with the column headings of Annex A.");
        }
        for (AnnexAList list : AnnexAList.values()) {
            if (finder.heading(list).isPresent()) {
                readList(list, finder.heading(list).get());
            } else {
                finder.missing(list);
            }
        }
        int kept = rowsPerList.values().stream().mapToInt(Integer::intValue).sum();
        if (farAhead > kept) {
            throw new UnreadableLists("These lists are not of this inspection's time: " + farAhead + " of their "
                    + (farAhead + kept) + " rows are dated long after its first day, " + dayOne
                    + ". Please supply the lists as they stood then.");
        }
        if (children.isEmpty()) {
            throw new UnreadableLists("The lists hold no child: not one row below the column headings could be read"
                    + firstProblem() + ". Please supply lists that name the children.");
        }
        List<ChildRecord> records = children.values().stream().map(this::record).toList();
        List<OtherList.Row> others = finder.otherRows();
        others.forEach(row -> rowsPerList.merge(row.list().number(), 1, Integer::sum));
        return new ReadLists(records, rowsPerList, others, problems.all());
    }

    private void readList(AnnexAList list, Heading heading) throws IOException {
        Book.Sheet sheet = finder.sheet(list);
        list.columns().stream()
                .filter(column -> column.kind() != Column.Kind.NOT_KEPT && !heading.has(column))
                .forEach(column -> problems.warning(
                        sheet.name(),
                        heading.row(),
                        column.heading(),
                        "",
                        "a column with this heading; the list was read without it"));
        RowReader reader = new RowReader(heading, sheet.name(), book.countsFrom1904(), problems);
        RowChecks checks = new RowChecks(problems, dayOne);
        int[] read = {0};
        try (Stream<Line> rows = sheet.lines()) {
            rows.filter(row -> row.number() > heading.row()).forEach(row -> reader.read(row)
                    .flatMap(checks::check)
                    .filter(this::join)
                    .ifPresent(kept -> read[0]++));
        }
        rowsPerList.put(list.number(), read[0]);
        farAhead += checks.leftOut();
        if (read[0] == 0) {
            problems.error(sheet.name(), 0, "", "", "at least one child below the column headings");
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
        ChildChecks.check(child, problems);
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
}
