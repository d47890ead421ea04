package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One usable row: which child, and what the list says of the child and of its journey. A large authority has a hundred
 * thousand of them: the values stand in one array, in the order of the list's columns, and the same text is held once.
 */
final class ReadRow {

    private static final String[] DAYS = new String[50_000];

    private final AnnexAList list;
    private final String sheet;
    private final int row;
    private final Object[] values;
    private String childId;

    /** @param values texts and days by the place of their column; a date that is still to be settled as it was read */
    ReadRow(AnnexAList list, String sheet, int row, String childId, Object[] values) {
        this.list = list;
        this.sheet = sheet;
        this.row = row;
        this.childId = childId;
        this.values = values;
    }

    AnnexAList list() {
        return list;
    }

    String sheet() {
        return sheet;
    }

    int row() {
        return row;
    }

    String childId() {
        return childId;
    }

    /** The child goes by this spelling of its identifier in other rows. */
    void isOf(String sameChild) {
        childId = sameChild;
    }

    Object value(int place) {
        return values[place];
    }

    void set(int place, Object value) {
        values[place] = value;
    }

    void forget(String fact) {
        values[list.place(fact)] = null;
    }

    /** The date of a fact, or null. */
    LocalDate date(String fact) {
        return list.has(fact) && values[list.place(fact)] instanceof LocalDate day ? day : null;
    }

    /** What the row says of the child or of its journey, or null; a date as ISO text. */
    String fact(String name) {
        return list.has(name) ? text(values[list.place(name)]) : null;
    }

    boolean says(String fact, String value) {
        return value.equals(fact(fact));
    }

    /** The day by which it stands; of a child that moved in under a plan, that of the conference. Never null once checked. */
    LocalDate began() {
        LocalDate own = (LocalDate) values[list.place(list.keyColumn().fact())];
        return own == null && list.elseColumn() != null ? date(list.elseColumn().fact()) : own;
    }

    /** What it says of the journey, by the names of {@link Fact}. */
    Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        List<Column> columns = list.columns();
        for (int place = 1; place < values.length; place++) {
            Column column = columns.get(place);
            if (values[place] != null && !column.isOfPerson()) {
                facts.put(column.fact(), text(values[place]));
            }
        }
        return facts;
    }

    String place() {
        return sheet + ", row " + row;
    }

    /** What two rows have in common that repeat each other. */
    Object sameAs() {
        List<Object> same = new ArrayList<>(values.length + 1);
        same.add(list);
        same.addAll(Arrays.asList(values));
        return same;
    }

    private static String text(Object value) {
        return value instanceof LocalDate day ? iso(day) : (String) value;
    }

    /** A few thousand days come in a hundred thousand rows: each is written once. Who loses a race writes it again. */
    static String iso(LocalDate day) {
        long place = day.toEpochDay();
        if (place < 0 || place >= DAYS.length) {
            return day.toString();
        }
        String written = DAYS[(int) place];
        if (written == null) {
            written = day.toString();
            DAYS[(int) place] = written;
        }
        return written;
    }
}
