package org.waymark.fieldwork;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.inspection.Coverage;

/**
 * What of one sort nobody has looked at, in cases or beside them.
 *
 * @param sort  such as {@code Agencies}
 * @param which their titles
 */
record Unseen(String sort, String which) {

    /** Only the sorts of which something is unseen. */
    static List<Unseen> of(Coverage.View coverage) {
        return Stream.of(
                        of("Strands", coverage.strands()),
                        of("Stages of the journey", coverage.stages()),
                        of("Agencies", coverage.agencies()),
                        of("Particularly vulnerable children", coverage.groups()),
                        of("Judgement areas", coverage.areas()))
                .filter(unseen -> !unseen.which.isEmpty())
                .toList();
    }

    private static Unseen of(String sort, List<Coverage.Line> lines) {
        return new Unseen(
                sort,
                lines.stream()
                        .filter(line -> !line.seen())
                        .map(Coverage.Line::title)
                        .collect(Collectors.joining("; ")));
    }
}
