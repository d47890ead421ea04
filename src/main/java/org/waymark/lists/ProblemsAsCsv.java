package org.waymark.lists;

import java.util.Arrays;
import java.util.List;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;

/** The problems of an upload as a file that a spreadsheet opens. */
final class ProblemsAsCsv {

    private static final List<String> HEADINGS =
            List.of("How it was taken", "Sheet", "Row", "Column", "Found", "What would be right");

    private ProblemsAsCsv() {}

    /** @param withFindings whether what stood in the cells is told, which may tell of a child */
    static String of(List<ListPreview.ProblemLine> problems, boolean withFindings) {
        return SpreadsheetCsv.forPeople(
                HEADINGS,
                problems.stream().map(problem -> cells(problem, withFindings)).toList());
    }

    private static List<String> cells(ListPreview.ProblemLine problem, boolean withFindings) {
        return Arrays.asList(
                problem.severity(),
                problem.sheet(),
                problem.row() == null ? null : problem.row().toString(),
                problem.column(),
                withFindings ? problem.value() : null,
                withFindings ? problem.wouldBeRight() : null);
    }
}
