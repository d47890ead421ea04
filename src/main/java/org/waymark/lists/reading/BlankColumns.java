package org.waymark.lists.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.waymark.journey.Fact;

/**
 * What is missing below one heading: a column that nobody filled in is told once, not in every row; a date of birth that
 * some rows lack is told row by row.
 */
final class BlankColumns {

    private final HeadingRow heading;
    private final String sheet;
    private final ListProblems problems;
    private final List<Column> columns;
    private final boolean[] watched;
    private final int[] filled;
    private final int born;
    private int rows;
    private int unborn;
    private int[] withoutBirth = new int[16];
    private int lackBirth;

    BlankColumns(HeadingRow heading, String sheet, ListProblems problems) {
        this.heading = heading;
        this.sheet = sheet;
        this.problems = problems;
        this.columns = heading.list().columns();
        this.born = heading.list().place(Fact.BORN_ON);
        this.filled = new int[columns.size()];
        this.watched = new boolean[columns.size()];
        for (int place = 0; place < watched.length; place++) {
            watched[place] = columns.get(place).isAlwaysFilled() && heading.has(columns.get(place));
        }
    }

    /** @param isFilled whether the cell at a place holds anything, usable or not */
    void seen(int row, IntPredicate isFilled, boolean isUnborn) {
        rows++;
        unborn += isUnborn ? 1 : 0;
        for (int place = 0; place < watched.length; place++) {
            if (watched[place] && isFilled.test(place)) {
                filled[place]++;
            } else if (watched[place] && place == born && !isUnborn) {
                if (lackBirth == withoutBirth.length) {
                    withoutBirth = Arrays.copyOf(withoutBirth, lackBirth * 2);
                }
                withoutBirth[lackBirth++] = row;
            }
        }
    }

    void end() {
        for (int place = 0; place < watched.length; place++) {
            boolean blank = watched[place] && rows > 1 && filled[place] == 0 && !(place == born && unborn == rows);
            if (blank) {
                problems.warning(
                        sheet,
                        0,
                        columns.get(place).heading(),
                        "",
                        "a value for every child: this column is blank in all " + rows + " rows");
            } else if (place == born) {
                for (int one = 0; one < lackBirth; one++) {
                    problems.warning(
                            sheet,
                            withoutBirth[one],
                            columns.get(born).heading(),
                            "",
                            "the child's date of birth, or the age -1 for a child not yet born");
                }
            }
        }
    }
}
