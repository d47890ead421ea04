package org.waymark.journey.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All rows about one child, and the person they agree on. What is read first stands; a contradiction is a problem. */
final class ChildFile {

    private final String childId;
    private final Map<String, String> person = new HashMap<>();
    private final Map<String, ReadRow> saidBy = new HashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();

    ChildFile(String childId) {
        this.childId = childId;
    }

    /** Takes a row in; false when it repeats one that is there. */
    boolean add(ReadRow row, Problems problems) {
        for (ReadRow earlier : rows) {
            if (earlier.repeats(row)) {
                problems.warning(
                        row.sheet(),
                        row.row(),
                        row.list().idColumn().heading(),
                        childId,
                        "one row; this one repeats row " + earlier.row() + " and was read once");
                return false;
            }
        }
        row.list().columns().stream()
                .map(Column::fact)
                .filter(row.person()::containsKey)
                .filter(fact -> !fact.equals(Fact.AGE) || row.person().get(fact).equals("-1"))
                .forEach(fact -> agree(fact, row, problems));
        rows.add(row);
        return true;
    }

    private void agree(String fact, ReadRow row, Problems problems) {
        String said = row.person().get(fact);
        String before = person.putIfAbsent(fact, said);
        if (before == null) {
            saidBy.put(fact, row);
        } else if (!Objects.equals(before, said)) {
            problems.error(
                    row.sheet(),
                    row.row(),
                    row.list().column(fact).heading(),
                    said,
                    "the same in every list; " + saidBy.get(fact).place() + " says " + before + ", which was kept"
                            + (fact.equals(Fact.BORN_ON) ? "; if these are two children, give each its own ID" : ""));
        }
    }

    String childId() {
        return childId;
    }

    String person(String fact) {
        return person.get(fact);
    }

    List<ReadRow> rows() {
        return rows;
    }

    List<ReadRow> rows(AnnexAList list) {
        return rows.stream().filter(row -> row.list() == list).toList();
    }

    boolean isIn(AnnexAList list) {
        return rows.stream().anyMatch(row -> row.list() == list);
    }
}
