package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.journey.ChildRecord;
import org.waymark.lists.workbook.Problem;

/**
 * What a workbook of child-level lists gave.
 *
 * @param children    one record a child, in the order in which the lists first name them
 * @param rowsPerList rows that were read, by list number 1 to 11; a list that is missing has no entry
 * @param others      the rows of Lists 9 to 11, whether or not they make journeys
 * @param problems    what the authority should look at, in the order of the workbook
 */
public record ReadLists(
        List<ChildRecord> children,
        Map<Integer, Integer> rowsPerList,
        List<OtherList.Row> others,
        List<Problem> problems) {

    public ReadLists {
        children = List.copyOf(children);
        rowsPerList = Map.copyOf(rowsPerList);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /** The latest day of any child's journey: lists that end years away from the inspection are the wrong ones. */
    public Optional<LocalDate> latestDay() {
        return children.stream()
                .flatMap(child -> child.journey().stream())
                .flatMap(occurrence ->
                        Stream.ofNullable(occurrence.ended() == null ? occurrence.began() : occurrence.ended()))
                .max(Comparator.naturalOrder());
    }
}
