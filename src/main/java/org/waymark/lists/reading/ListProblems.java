package org.waymark.lists.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.Problem.Severity;
import org.waymark.lists.workbook.TypedText;

/**
 * Gathers problems. Every error is listed; of one kind of warning in one list no more than a few, the rest of them
 * counted, so that what is wrong throughout a column hides nothing else.
 */
final class ListProblems {

    private static final int LONGEST_VALUE = 200;
    /** More than any lists can have that somebody would mend row by row; beyond it the memory would fill. */
    private static final int MOST_ERRORS = 100_000;
    /** So many errors of a kind stand before all others of it: a page of the first errors then shows every kind. */
    private static final int BEFORE_OTHERS = 10;

    /** What tells kinds of problems in one column apart: the beginning of what would be right. */
    private static final int KIND = 16;

    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::list)
            .thenComparing(Problem::sheet)
            .thenComparing(Problem::row);

    private record Kind(Severity severity, String sheet, String column, String beginning) {}

    private final int most;
    private final List<Problem> listed = new ArrayList<>();
    private final List<Problem> moreErrors = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private int errors;

    /** @param most of one kind in one list, errors left aside */
    ListProblems(int most) {
        this.most = most;
    }

    /** A sheet is this list, 1 to 11, whatever it is called. */
    void isList(String sheet, int number) {
        lists.put(sheet, number);
    }

    void error(String sheet, int row, String column, String value, String wouldBeRight) {
        add(Severity.ERROR, sheet, row, column, value, wouldBeRight);
    }

    void warning(String sheet, int row, String column, String value, String wouldBeRight) {
        add(Severity.WARNING, sheet, row, column, value, wouldBeRight);
    }

    void information(String sheet, int row, String column, String value, String wouldBeRight) {
        add(Severity.INFORMATION, sheet, row, column, value, wouldBeRight);
    }

    private void add(Severity severity, String sheet, int row, String column, String value, String wouldBeRight) {
        boolean error = severity == Severity.ERROR;
        int ofItsKind = counts.merge(
                new Kind(severity, sheet, column, wouldBeRight.substring(0, Math.min(KIND, wouldBeRight.length()))),
                1,
                Integer::sum);
        if (error ? ++errors > MOST_ERRORS : ofItsKind > most) {
            return;
        }
        String tidy = TypedText.tidy(value);
        String shown = tidy.length() <= LONGEST_VALUE ? tidy : tidy.substring(0, LONGEST_VALUE) + "…";
        int list = lists.getOrDefault(sheet, AnnexAList.numberIn(sheet).orElse(0));
        List<Problem> to = error && ofItsKind > BEFORE_OTHERS ? moreErrors : listed;
        to.add(new Problem(severity, list > 11 ? 0 : list, sheet, row, column, shown, wouldBeRight));
    }

    /**
     * Errors first, the first few of every kind before the rest; then warnings. Within each list by list, as far as they
     * are of one, and row by row.
     */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(listed);
        counts.forEach((kind, count) -> {
            if (count > most && kind.severity() != Severity.ERROR) {
                all.add(new Problem(
                        kind.severity(),
                        lists.getOrDefault(
                                kind.sheet(), AnnexAList.numberIn(kind.sheet()).orElse(0)),
                        kind.sheet(),
                        Integer.MAX_VALUE,
                        kind.column(),
                        (count - most) + " more rows of the same kind, not listed one by one",
                        firstOf(kind)));
            }
        });
        if (errors > MOST_ERRORS) {
            all.add(new Problem(
                    Severity.ERROR,
                    0,
                    "The workbook",
                    Integer.MAX_VALUE,
                    "",
                    (errors - MOST_ERRORS) + " further errors, not listed one by one",
                    "lists in which the errors above have been put right throughout"));
        }
        all.sort(IN_ORDER);
        moreErrors.sort(IN_ORDER);
        int warnings = (int) all.stream()
                .takeWhile(problem -> problem.severity() == Severity.ERROR)
                .count();
        all.addAll(warnings, moreErrors);
        return all.stream()
                .map(problem -> problem.row() == Integer.MAX_VALUE ? problem.ofTheWholeSheet() : problem)
                .toList();
    }

    private String firstOf(Kind kind) {
        return listed.stream()
                .filter(problem -> problem.severity() == kind.severity()
                        && problem.sheet().equals(kind.sheet())
                        && problem.column().equals(kind.column())
                        && problem.wouldBeRight().startsWith(kind.beginning()))
                .findFirst()
                .map(Problem::wouldBeRight)
                .orElse("");
    }
}
