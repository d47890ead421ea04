package org.waymark.lists.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.journey.Fact;
import org.waymark.lists.workbook.CellText;
import org.waymark.lists.workbook.Line;

/** Reads the rows below one heading, cell by cell. What cannot be used is a problem; the rest of the row is kept. */
final class RowReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,40})?");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(18);
    private static final int MOST_KEPT = 10_000;

    private final HeadingRow heading;
    private final String sheet;
    private final boolean from1904;
    private final LocalDate dayOne;
    private final ListProblems problems;
    private final Identifiers identifiers;
    private final DateOrder order;
    private final List<Column> columns;
    private final int[] places;
    private final int key;
    private final int otherwise;
    private final int age;
    private final List<Map<String, Optional<Object>>> known;
    private final Set<Column> noted = new HashSet<>();
    private final BlankColumns blanks;
    private int unfilled;

    RowReader(
            HeadingRow heading,
            String sheet,
            boolean from1904,
            LocalDate dayOne,
            ListProblems problems,
            Identifiers identifiers,
            DateOrder order) {
        this.heading = heading;
        this.sheet = sheet;
        this.from1904 = from1904;
        this.dayOne = dayOne;
        this.problems = problems;
        this.identifiers = identifiers;
        this.order = order;
        this.columns = heading.list().columns();
        this.places = heading.places();
        this.key = heading.list().place(heading.list().keyColumn().fact());
        this.otherwise = heading.list().elseColumn() == null
                ? -1
                : heading.list().place(heading.list().elseColumn().fact());
        this.age = heading.list().place(Fact.AGE);
        this.known = columns.stream()
                .<Map<String, Optional<Object>>>map(column -> new HashMap<>())
                .toList();
        this.blanks = new BlankColumns(heading, sheet, problems);
    }

    /** What a row says, or nothing when nobody filled it in or it cannot be kept. */
    Optional<ReadRow> read(Line line) {
        if (isUnfilled(line)) {
            return Optional.empty();
        }
        int at = line.number();
        CellText idCell = cell(line, 0);
        Optional<String> id = identifiers.read(idCell, heading.list(), sheet, at);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        note(0, idCell, at);
        Object[] values = new Object[columns.size()];
        for (int place = 1; place < values.length; place++) {
            CellText cell = cell(line, place);
            if (cell != null && !cell.isBlank() && columns.get(place).kind() != Column.Kind.NOT_KEPT) {
                values[place] = value(place, cell, at);
            }
        }
        if (values[key] == null && (otherwise < 0 || values[otherwise] == null)) {
            Column column = columns.get(key);
            if (cell(line, key) == null || cell(line, key).isBlank()) {
                problems.error(sheet, at, column.heading(), "", column.wouldBeRight() + "; the row was left out");
            }
            return Optional.empty();
        }
        blanks.seen(at, place -> cell(line, place) != null && !cell(line, place).isBlank(), "-1".equals(values[age]));
        return Optional.of(new ReadRow(heading.list(), sheet, at, id.get(), values));
    }

    /** To be told once all rows were read. */
    void end() {
        blanks.end();
    }

    /** Rows that hold formulas and nothing that anybody typed. */
    int unfilled() {
        return unfilled;
    }

    /** A formula filled down beyond the last child gives nothing, 0, an age of 112 or an error: nobody typed it. */
    private boolean isUnfilled(Line line) {
        boolean formulas = false;
        for (int place = 0; place < places.length; place++) {
            CellText cell = cell(line, place);
            if (cell == null || cell.isBlank() && !cell.formula()) {
                continue;
            }
            boolean saysNothing =
                    place > 0 || cell.isBlank() || cell.error() || cell.text().equals("0");
            if (!cell.formula() || !saysNothing) {
                return false;
            }
            formulas = true;
        }
        unfilled += formulas ? 1 : 0;
        return true;
    }

    private CellText cell(Line line, int place) {
        return places[place] < 0 ? null : line.at(places[place]);
    }

    private Object value(int place, CellText cell, int at) {
        Column column = columns.get(place);
        note(place, cell, at);
        Optional<Object> value = cell.error() || cell.text().isEmpty() ? Optional.empty() : known(place, column, cell);
        if (value.isEmpty()) {
            boolean rowGoes = place == key && otherwise < 0;
            problems.error(
                    sheet,
                    at,
                    column.heading(),
                    cell.text(),
                    rowGoes ? column.wouldBeRight() + "; the row was left out" : column.wouldBeRight());
            return null;
        }
        if (place == age && new BigDecimal((String) value.get()).compareTo(OLDEST) > 0) {
            problems.warning(
                    sheet, at, column.heading(), cell.text(), "a child under 18; care leavers belong in List 9");
        }
        return value.get() instanceof WrittenDate.Reading reading ? day(place, reading, cell, at) : value.get();
    }

    private Optional<Object> known(int place, Column column, CellText cell) {
        Map<String, Optional<Object>> before = known.get(place);
        String asked = cell.number() ? cell.text() : ' ' + cell.text();
        Optional<Object> value = before.get(asked);
        if (value == null) {
            value = read(column, cell);
            if (before.size() < MOST_KEPT) {
                before.put(asked, value);
            }
        }
        return value;
    }

    private Optional<Object> read(Column column, CellText cell) {
        return switch (column.kind()) {
            case DATE -> WrittenDate.read(cell, from1904, dayOne).map(reading -> (Object) reading);
            case CODE -> column.codes().find(cell.text()).map(code -> (Object) code);
            case COUNT -> count(cell.text()).map(count -> (Object) count);
            case AGE -> age(cell.text()).map(years -> (Object) years);
            default -> Optional.of(cell.text());
        };
    }

    /** The day; while its order is in question, what the cell said, to be settled when all of the file was read. */
    private Object day(int place, WrittenDate.Reading reading, CellText cell, int at) {
        Column column = columns.get(place);
        if (reading.twoDigit() && noted.add(column)) {
            problems.warning(
                    sheet,
                    at,
                    column.heading(),
                    cell.text(),
                    "a year of four digits; this column has years of two, and this one was read as "
                            + reading.day().getYear());
        }
        return order.seen(heading.list(), sheet, place, reading, cell)
                ? new DateOrder.Doubtful(cell.text(), reading)
                : reading.day();
    }

    private void note(int place, CellText cell, int at) {
        Column column = columns.get(place);
        if (cell.formula() && noted.add(column)) {
            problems.warning(
                    sheet,
                    at,
                    column.heading(),
                    cell.text(),
                    "a plain value; this column has formulas, of which the value last saved was read");
        }
        if (cell.unclean()) {
            problems.warning(
                    sheet,
                    at,
                    column.heading(),
                    cell.text(),
                    "the same without control characters, which cannot be seen; they were left out");
        }
    }

    private static Optional<String> count(String text) {
        return number(text)
                .filter(count ->
                        count.signum() >= 0 && count.stripTrailingZeros().scale() <= 0)
                .map(count -> Integer.toString(count.intValue()));
    }

    /** Whole years: authorities also write how old a child is to the day, as a decimal. */
    private static Optional<String> age(String text) {
        return number(text)
                .filter(age -> age.compareTo(BigDecimal.ONE.negate()) >= 0)
                .map(age -> age.signum() < 0 ? "-1" : Integer.toString(age.intValue()));
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
