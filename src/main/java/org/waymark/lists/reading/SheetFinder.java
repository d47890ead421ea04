package org.waymark.lists.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.lists.workbook.Book;
import org.waymark.lists.workbook.Line;

/** Finds the lists among the sheets: by a sheet's name, else by its headings. */
final class SheetFinder {

    /** Titles, guidance and contents stand above a heading, but not more than this. */
    private static final int ROWS_ABOVE_HEADING = 40;

    private final Book book;
    private final ListProblems problems;
    private final ListHeadings words;
    private final Set<AnnexAList> unheaded = EnumSet.noneOf(AnnexAList.class);
    private final Map<AnnexAList, Book.Sheet> sheets = new EnumMap<>(AnnexAList.class);
    private final Map<AnnexAList, HeadingRow> headings = new EnumMap<>(AnnexAList.class);
    private final Map<OtherList, OtherList.Found> others = new EnumMap<>(OtherList.class);
    private final Map<OtherList, Book.Sheet> otherSheets = new EnumMap<>(OtherList.class);

    SheetFinder(Book book, ListProblems problems, ListHeadings words) {
        this.book = book;
        this.problems = problems;
        this.words = words;
    }

    boolean foundNone() {
        return headings.isEmpty();
    }

    /** Where a list's headings stand; empty when the list is missing. */
    Optional<HeadingRow> heading(AnnexAList list) {
        return Optional.ofNullable(headings.get(list));
    }

    Book.Sheet sheet(AnnexAList list) {
        return sheets.get(list);
    }

    /** The rows of Lists 9 to 11, as they stand. @param dayOne the day the lists describe, or null */
    List<OtherList.Row> otherRows(LocalDate dayOne) throws IOException {
        List<OtherList.Row> rows = new ArrayList<>();
        for (OtherList.Found found : others.values()) {
            Book.Sheet sheet = otherSheets.get(found.list());
            try (Stream<Line> lines = sheet.lines()) {
                lines.filter(line -> line.number() > found.row())
                        .map(line -> found.read(line, sheet.name(), book.countsFrom1904(), dayOne))
                        .flatMap(Optional::stream)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    void missing(AnnexAList list) {
        if (unheaded.contains(list)) {
            return;
        }
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

    /** A list that makes journeys where the framework asks about its stage. */
    void missing(OtherList list) {
        if (others.containsKey(list)) {
            return;
        }
        problems.error(
                list.sheet(),
                0,
                "",
                "sheets found: " + sheetNames(),
                "a sheet '" + list.sheet() + "' with the list '" + list.title() + "', headed by '"
                        + list.headings().get(0) + "', '" + list.headings().get(1)
                        + "' and the other columns of Annex A: the framework asks about whoever stands in it");
    }

    SheetFinder find() throws IOException {
        List<Book.Sheet> byName = new ArrayList<>();
        List<Book.Sheet> unnamed = new ArrayList<>();
        for (Book.Sheet sheet : book.sheets()) {
            (stated(sheet).isPresent() ? byName : unnamed).add(sheet);
        }
        for (Book.Sheet sheet : byName) {
            assign(sheet, stated(sheet));
        }
        for (Book.Sheet sheet : unnamed) {
            assign(sheet, Optional.empty());
        }
        return this;
    }

    private void assign(Book.Sheet sheet, Optional<AnnexAList> stated) throws IOException {
        List<Line> firstRows;
        try (Stream<Line> rows = sheet.lines()) {
            firstRows = rows.limit(ROWS_ABOVE_HEADING).toList();
        }
        Optional<HeadingRow> found = HeadingRow.find(firstRows, stated, words);
        if (found.isEmpty()) {
            if (stated.isPresent()) {
                noHeading(sheet, stated.get(), firstRows);
            } else {
                assignOther(sheet, firstRows);
            }
            return;
        }
        AnnexAList list = found.get().list();
        if (headings.containsKey(list)) {
            problems.warning(
                    sheet.name(),
                    0,
                    "",
                    sheet.name(),
                    "one sheet for " + list.sheet() + "; it was read from '"
                            + sheets.get(list).name() + "' and this one was left aside");
            return;
        }
        if (stated.isPresent() && stated.get() != list) {
            problems.warning(
                    sheet.name(),
                    found.get().row(),
                    "",
                    sheet.name(),
                    "the name '" + list.sheet() + "': its columns are those of " + list.title()
                            + ", and so it was read");
        }
        sheets.put(list, sheet);
        headings.put(list, found.get());
        problems.isList(sheet.name(), list.number());
    }

    /** Lists 9 to 11, and what is none of the lists, which is let be and said. */
    private void assignOther(Book.Sheet sheet, List<Line> firstRows) {
        Optional<OtherList.Found> found = OtherList.find(firstRows, words);
        if (found.isEmpty() || others.containsKey(found.get().list())) {
            Optional<OtherList> named = AnnexAList.numberIn(sheet.name()).flatMap(OtherList::of);
            if (named.isPresent()) {
                String right = "the list '" + named.get().title() + "' under its headings";
                problems.warning(sheet.name(), 0, "", sheet.name(), right);
            } else {
                problems.information(sheet.name(), 0, "", "no list of Annex A", "left out, or let be as now");
            }
            return;
        }
        problems.isList(sheet.name(), found.get().list().number());
        others.put(found.get().list(), found.get());
        otherSheets.put(found.get().list(), sheet);
    }

    /** One problem for the list: what is lacking, and what stands there instead. */
    private void noHeading(Book.Sheet sheet, AnnexAList list, List<Line> firstRows) {
        if (!unheaded.add(list)) {
            return;
        }
        problems.isList(sheet.name(), list.number());
        Optional<HeadingRow> nearest = HeadingRow.nearest(firstRows, list, words);
        List<Column> lacking = Stream.of(list.idColumn(), list.keyColumn())
                .filter(column -> nearest.isEmpty() || !nearest.get().has(column))
                .toList();
        problems.error(
                sheet.name(),
                nearest.map(HeadingRow::row).orElse(0),
                nearest.isEmpty() || lacking.isEmpty() ? "" : lacking.get(0).heading(),
                widest(firstRows),
                "a row of column headings, with "
                        + lacking.stream()
                                .map(column -> "'" + column.heading() + "'")
                                .collect(Collectors.joining(" and "))
                        + " among them: without these the list says nothing, and it was left out. An administrator of"
                        + " Waymark can add other words for a column");
    }

    /** The row with most in it, which will be the headings that were not understood. */
    private static String widest(List<Line> firstRows) {
        return firstRows.stream()
                .map(SheetFinder::texts)
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .filter(texts -> !texts.isEmpty())
                .map(texts -> "columns found: " + String.join(", ", texts))
                .orElse("");
    }

    private static List<String> texts(Line line) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < line.places(); place++) {
            if (line.at(place) != null && !line.at(place).text().isEmpty()) {
                texts.add("'" + line.at(place).text() + "'");
            }
        }
        return texts;
    }

    private Optional<AnnexAList> stated(Book.Sheet sheet) {
        return AnnexAList.numberIn(sheet.name())
                .filter(number -> number <= AnnexAList.values().length && number >= 1)
                .map(number -> AnnexAList.values()[number - 1]);
    }

    String sheetNames() {
        return book.sheets().stream().map(sheet -> "'" + sheet.name() + "'").collect(Collectors.joining(", "));
    }
}
