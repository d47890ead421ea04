package org.waymark.lists.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.lists.workbook.Book;
import org.waymark.lists.workbook.Line;
import org.waymark.lists.workbook.UnreadableLists;

/** One reading of one workbook: finds the lists among the sheets, reads them in their order, joins them by child. */
final class WorkbookReading {

    private final Book book;
    private final ListProblems problems;
    private final LocalDate dayOne;
    private final Set<OtherList> followed;
    private final Consumer<String> progress;
    private final SheetFinder finder;
    private final Identifiers identifiers;
    private final DateOrder order;
    private final Map<AnnexAList, String> empty = new EnumMap<>(AnnexAList.class);
    private final Map<Integer, Integer> rowsPerList = new LinkedHashMap<>();

    /**
     * @param dayOne   the day the lists describe, or null
     * @param words    by which words the columns are known
     * @param followed the lists of 9 to 11 that make journeys
     * @param progress told in words what is being done
     */
    WorkbookReading(
            Book book,
            ListProblems problems,
            LocalDate dayOne,
            ListHeadings words,
            Set<OtherList> followed,
            Consumer<String> progress) {
        this.followed = followed;
        this.book = book;
        this.problems = problems;
        this.dayOne = dayOne;
        this.progress = progress;
        this.finder = new SheetFinder(book, problems, words);
        this.identifiers = new Identifiers(problems);
        this.order = new DateOrder(problems);
    }

    ReadLists read() throws IOException {
        if (finder.find().foundNone()) {
            throw new UnreadableLists(
                    "None of the eight lists about children was found in the file. Its sheets "
                            + "are: " + finder.sheetNames() + ". Please supply 'List 1' to 'List 8', each "
                            + "with the column headings of Annex A.",
                    problems.all());
        }
        List<ReadRow> rows = readLists();
        order.decide();
        rows.forEach(order::settle);
        identifiers.tell(rows);
        rows.removeIf(row -> row.began() == null || identifiers.isNoChilds(row.childId()));
        RowChecks checks = new RowChecks(problems, dayOne);
        rows.removeIf(row -> !checks.check(row));
        new Spellings(problems).unite(rows);
        progress.accept("Joining " + rows.size() + " rows by child …");
        Map<String, ChildFile> children = join(rows);
        rows.clear();
        empty.forEach((list, sheet) -> {
            if (rowsPerList.get(list.number()) == 0) {
                problems.error(sheet, 0, "", "", "at least one child below the column headings");
            }
        });
        refuseWhatIsOfAnotherTime(checks.leftOut());
        List<OtherList.Row> others = finder.otherRows(dayOne);
        others.forEach(row -> rowsPerList.merge(row.list().number(), 1, Integer::sum));
        followed.forEach(finder::missing);
        OtherJourneys further = new OtherJourneys(problems, dayOne, followed);
        others.forEach(further::take);
        if (children.isEmpty() && further.isEmpty()) {
            throw new UnreadableLists(
                    "The lists hold no child: not one row below the column headings could be read" + firstProblem()
                            + ". Please supply lists that name the children.",
                    problems.all());
        }
        List<ChildRecord> records = new ArrayList<>(children.size());
        for (Iterator<ChildFile> each = children.values().iterator(); each.hasNext(); ) {
            records.add(record(each.next()));
            each.remove();
        }
        return new ReadLists(further.joinedTo(records), rowsPerList, others, problems.all());
    }

    private List<ReadRow> readLists() throws IOException {
        List<ReadRow> rows = new ArrayList<>();
        for (AnnexAList list : AnnexAList.values()) {
            if (finder.heading(list).isPresent()) {
                int before = rows.size();
                readList(list, finder.heading(list).get(), rows);
                progress.accept(
                        "List " + list.number() + ", " + list.title() + ": rows read " + (rows.size() - before));
            } else {
                finder.missing(list);
            }
        }
        return rows;
    }

    private void refuseWhatIsOfAnotherTime(int farAhead) {
        int kept = rowsPerList.values().stream().mapToInt(Integer::intValue).sum();
        if (farAhead > kept) {
            throw new UnreadableLists(
                    "These lists are not of this inspection's time: " + farAhead + " of their "
                            + (farAhead + kept) + " rows are dated long after its first day, " + dayOne
                            + ". Please supply the lists as they stood then.",
                    problems.all());
        }
    }

    private void readList(AnnexAList list, HeadingRow heading, List<ReadRow> into) throws IOException {
        Book.Sheet sheet = finder.sheet(list);
        list.template().stream()
                .filter(column -> column.kind() != Column.Kind.NOT_KEPT && !heading.has(column))
                .forEach(column -> problems.warning(
                        sheet.name(),
                        heading.row(),
                        column.heading(),
                        "",
                        "a column with this heading; the list was read without it"));
        heading.twice()
                .forEach(place -> problems.warning(
                        sheet.name(),
                        heading.row(),
                        lettersOf(place),
                        "",
                        "one column with this heading; the first of them was read, and this one was left aside"));
        RowReader reader =
                new RowReader(heading, sheet.name(), book.countsFrom1904(), dayOne, problems, identifiers, order);
        int before = into.size();
        try (Stream<Line> rows = sheet.lines()) {
            rows.filter(row -> row.number() > heading.row())
                    .forEach(row -> reader.read(row).ifPresent(into::add));
        }
        reader.end();
        rowsPerList.put(list.number(), 0);
        empty.put(list, sheet.name());
        if (into.size() == before && reader.unfilled() > 0) {
            problems.error(
                    sheet.name(),
                    0,
                    "",
                    reader.unfilled() + " rows of formulas without a value",
                    "values: where these rows name children, open the workbook in Excel, save it, and supply that");
        }
    }

    /** A column as a spreadsheet calls it: A, B, … AA. */
    private static String lettersOf(int place) {
        return (place >= 26 ? lettersOf(place / 26 - 1) : "") + (char) ('A' + place % 26);
    }

    private Map<String, ChildFile> join(List<ReadRow> rows) {
        Map<String, ChildFile> children = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            ChildFile child = children.computeIfAbsent(row.childId(), ChildFile::new);
            boolean oneRowAChild = row.list().compareTo(AnnexAList.IN_NEED) >= 0;
            boolean second = oneRowAChild && child.isIn(row.list());
            if (!child.add(row, problems)) {
                continue;
            }
            rowsPerList.merge(row.list().number(), 1, Integer::sum);
            if (second) {
                problems.warning(
                        row.sheet(),
                        row.row(),
                        row.list().idColumn().heading(),
                        row.childId(),
                        "one row a child in this list; both were read");
            }
        }
        return children;
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
