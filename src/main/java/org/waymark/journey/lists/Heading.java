package org.waymark.journey.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a sheet that heads its columns, recognised as the heading of one list. Titles and guidance may stand above
 * it.
 *
 * @param columns what each column holds, by its index from 0
 */
record Heading(AnnexAList list, int row, Map<Integer, Column> columns) {

    /** Tries the list that the sheet's name states first, then every other. */
    static Optional<Heading> find(List<Line> firstRows, Optional<AnnexAList> stated) {
        List<AnnexAList> candidates = new ArrayList<>();
        stated.ifPresent(candidates::add);
        for (AnnexAList list : AnnexAList.values()) {
            if (stated.isEmpty() || list != stated.get()) {
                candidates.add(list);
            }
        }
        for (AnnexAList list : candidates) {
            for (Line row : firstRows) {
                Heading heading = match(row, list);
                if (heading.has(list.idColumn()) && heading.has(list.keyColumn())) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /** The row that comes nearest to a list's heading but lacks a column without which the list says nothing. */
    static Optional<Heading> nearest(List<Line> firstRows, AnnexAList list) {
        return firstRows.stream()
                .map(row -> match(row, list))
                .filter(heading -> heading.columns().size() >= 2)
                .max((one, other) ->
                        Integer.compare(one.columns().size(), other.columns().size()));
    }

    boolean has(Column column) {
        return columns.containsValue(column);
    }

    private static Heading match(Line row, AnnexAList list) {
        Map<Integer, Column> columns = new HashMap<>();
        row.cells().forEach((place, cell) -> list.columns().stream()
                .filter(column -> column.isCalled(cell.text()) && !columns.containsValue(column))
                .findFirst()
                .ifPresent(column -> columns.put(place, column)));
        return new Heading(list, row.number(), columns);
    }
}
