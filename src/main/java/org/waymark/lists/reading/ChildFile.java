package org.waymark.lists.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.journey.Fact;

/** All rows about one child, and the person they agree on. What is read first stands; a contradiction is a problem. */
final class ChildFile {

    private final String childId;
    private final Map<String, String> person = new HashMap<>(8);
    private final Map<String, ReadRow> saidBy = new HashMap<>(8);
    private final Map<Object, ReadRow> same = new HashMap<>(8);
    private final List<ReadRow> rows = new ArrayList<>(4);
    private final Set<AnnexAList> lists = EnumSet.noneOf(AnnexAList.class);

    ChildFile(String childId) {
        this.childId = childId;
    }

    /** Takes a row in; false when it repeats one that is there. */
    boolean add(ReadRow row, ListProblems problems) {
        ReadRow earlier = same.putIfAbsent(row.sameAs(), row);
        if (earlier != null) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().idColumn().heading(),
                    childId,
                    "one row; this one repeats row " + earlier.row() + " and was read once");
            return false;
        }
        for (Column column : row.list().columns()) {
            String said = column.isOfPerson() ? row.fact(column.fact()) : null;
            if (said != null && (!column.fact().equals(Fact.AGE) || said.equals("-1"))) {
                agree(column.fact(), said, row, problems);
            }
        }
        lists.add(row.list());
        rows.add(row);
        return true;
    }

    private void agree(String fact, String said, ReadRow row, ListProblems problems) {
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
        return lists.contains(list)
                ? rows.stream().filter(row -> row.list() == list).toList()
                : List.of();
    }

    boolean isIn(AnnexAList list) {
        return lists.contains(list);
    }
}
