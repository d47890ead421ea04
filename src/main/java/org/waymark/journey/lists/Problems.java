package org.waymark.journey.lists;

import java.util.ArrayList;
import java.util.List;
import org.waymark.journey.lists.Problem.Severity;

/** Gathers problems up to a limit: a sheet that is wrong throughout must not fill the memory. */
final class Problems {

    private static final int LONGEST_VALUE = 200;

    private final int limit;
    private final List<Problem> listed = new ArrayList<>();
    private int further;

    Problems(int limit) {
        this.limit = limit;
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
        if (listed.size() == limit) {
            further++;
            return;
        }
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        listed.add(new Problem(severity, sheet, row, column, shown, wouldBeRight));
    }

    List<Problem> all() {
        if (further == 0) {
            return List.copyOf(listed);
        }
        List<Problem> all = new ArrayList<>(listed);
        all.add(new Problem(
                Severity.ERROR,
                "The workbook",
                0,
                "",
                further + " further problems, not listed one by one",
                "lists in which the problems above have been put right throughout"));
        return List.copyOf(all);
    }
}
