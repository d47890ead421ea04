package org.waymark.journey.lists;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows below one heading, cell by cell. What cannot be used is a problem; the rest of the row is kept. */
final class RowReader {

    private static final Set<String> PERSON =
            Set.of(Fact.GENDER, Fact.ETHNICITY, Fact.BORN_ON, Fact.AGE, Fact.DISABILITY, Fact.ASYLUM_SEEKING);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,40})?");
    /** What Excel makes of a long number when it writes a CSV file: different children would become one. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d+");

    private static final BigDecimal OLDEST = BigDecimal.valueOf(18);

    private final Heading heading;
    private final String sheet;
    private final boolean from1904;
    private final Problems problems;
    private final Set<Column> formulasNoted = new HashSet<>();

    RowReader(Heading heading, String sheet, boolean from1904, Problems problems) {
        this.heading = heading;
        this.sheet = sheet;
        this.from1904 = from1904;
        this.problems = problems;
    }

    /** What a row says, or nothing when it is blank or cannot be kept. */
    Optional<ReadRow> read(Line row) {
        Map<Column, CellText> cells = cells(row);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int at = row.number();
        Optional<String> id = childId(cells.get(heading.list().idColumn()), at);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> person = new HashMap<>();
        Map<String, String> facts = new HashMap<>();
        for (Column column : heading.list().columns()) {
            CellText cell = cells.get(column);
            if (cell != null && column.kind() != Column.Kind.CHILD_ID && column.kind() != Column.Kind.NOT_KEPT) {
                value(column, cell, at).ifPresent(value -> (PERSON.contains(column.fact()) ? person : facts)
                        .put(column.fact(), value));
            }
        }
        Column key = heading.list().keyColumn();
        if (!cells.containsKey(key)) {
            problems.error(sheet, at, key.heading(), "", key.wouldBeRight() + "; the row was left out");
        }
        if (!facts.containsKey(key.fact())) {
            return Optional.empty();
        }
        Column born = heading.list().column(Fact.BORN_ON);
        if (heading.has(born) && !cells.containsKey(born) && !"-1".equals(person.get(Fact.AGE))) {
            problems.warning(
                    sheet, at, born.heading(), "", "the child's date of birth, or the age -1 for a child not yet born");
        }
        return Optional.of(new ReadRow(heading.list(), sheet, at, id.get(), person, facts));
    }

    private Map<Column, CellText> cells(Line row) {
        Map<Column, CellText> cells = new HashMap<>();
        heading.columns().forEach((index, column) -> {
            CellText cell = row.cells().get(index);
            if (cell != null) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private Optional<String> childId(CellText cell, int at) {
        Column column = heading.list().idColumn();
        String text = cell == null ? "" : cell.text();
        boolean aName = text.contains(" ") && text.chars().noneMatch(Character::isDigit);
        if (text.isEmpty() || cell.error() || aName) {
            problems.error(sheet, at, column.heading(), text, column.wouldBeRight());
            return Optional.empty();
        }
        if (ROUNDED.matcher(text).matches()) {
            problems.error(
                    sheet,
                    at,
                    column.heading(),
                    text,
                    "the whole identifier: a spreadsheet has shortened it. Format the column as text; the row was left"
                            + " out");
            return Optional.empty();
        }
        noteFormula(column, cell, at);
        return Optional.of(text);
    }

    private Optional<String> value(Column column, CellText cell, int at) {
        noteFormula(column, cell, at);
        Optional<String> value = cell.error() || cell.text().isEmpty()
                ? Optional.empty()
                : switch (column.kind()) {
                    case DATE -> WrittenDate.read(cell, from1904).map(Object::toString);
                    case CODE -> column.codes().find(cell.text());
                    case COUNT -> count(cell.text());
                    case AGE -> age(cell.text());
                    default -> Optional.of(cell.text());
                };
        if (value.isEmpty()) {
            boolean key = column == heading.list().keyColumn();
            problems.error(
                    sheet,
                    at,
                    column.heading(),
                    cell.text(),
                    key ? column.wouldBeRight() + "; the row was left out" : column.wouldBeRight());
        } else if (column.kind() == Column.Kind.AGE && new BigDecimal(value.get()).compareTo(OLDEST) > 0) {
            problems.warning(
                    sheet, at, column.heading(), cell.text(), "a child under 18; care leavers belong in List 9");
        }
        return value;
    }

    private void noteFormula(Column column, CellText cell, int at) {
        if (cell.formula() && formulasNoted.add(column)) {
            problems.warning(
                    sheet,
                    at,
                    column.heading(),
                    cell.text(),
                    "a plain value; this column has formulas, of which the value last saved was read");
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
