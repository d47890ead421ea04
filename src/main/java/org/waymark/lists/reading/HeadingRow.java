package org.waymark.lists.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.lists.workbook.CellText;
import org.waymark.lists.workbook.Line;

/**
 * The row of a sheet that heads its columns, recognised as the heading of one list. Titles and guidance may stand above
 * it.
 *
 * @param columns what each column holds, by its index from 0
 * @param twice   the places, from 0, of columns that stood there before: the first of the same is read
 */
record HeadingRow(AnnexAList list, int row, Map<Integer, Column> columns, List<Integer> twice) {

    /** Tries the list that the sheet's name states first, then every other. */
    static Optional<HeadingRow> find(List<Line> firstRows, Optional<AnnexAList> stated, ListHeadings words) {
        List<AnnexAList> candidates = new ArrayList<>();
        stated.ifPresent(candidates::add);
        for (AnnexAList list : AnnexAList.values()) {
            if (stated.isEmpty() || list != stated.get()) {
                candidates.add(list);
            }
        }
        for (AnnexAList list : candidates) {
            for (Line row : firstRows) {
                HeadingRow heading = match(row, list, words);
                if (heading.suffices()) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /** The row that comes nearest to a list's heading but lacks a column without which the list says nothing. */
    static Optional<HeadingRow> nearest(List<Line> firstRows, AnnexAList list, ListHeadings words) {
        return firstRows.stream()
                .map(row -> match(row, list, words))
                .filter(heading -> heading.columns().size() >= 2)
                .max((one, other) ->
                        Integer.compare(one.columns().size(), other.columns().size()));
    }

    boolean has(Column column) {
        return columns.containsValue(column);
    }

    /** For each column of the list in its order, the place where it stands in a line; −1 where it does not. */
    int[] places() {
        int[] places = new int[list.columns().size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = -1;
        }
        columns.forEach((place, column) -> places[list.columns().indexOf(column)] = place);
        return places;
    }

    /** A child, and a date by which its row can stand. */
    private boolean suffices() {
        return has(list.idColumn()) && (has(list.keyColumn()) || list.elseColumn() != null && has(list.elseColumn()));
    }

    private static HeadingRow match(Line row, AnnexAList list, ListHeadings words) {
        Map<Integer, Column> columns = new HashMap<>();
        List<Integer> twice = new ArrayList<>();
        for (int place = 0; place < row.places(); place++) {
            CellText cell = row.at(place);
            Optional<Column> meant = cell == null ? Optional.empty() : words.column(list, cell.text());
            if (meant.isPresent()) {
                if (columns.containsValue(meant.get())) {
                    twice.add(place);
                } else {
                    columns.put(place, meant.get());
                }
            }
        }
        return new HeadingRow(list, row.number(), columns, twice);
    }
}
