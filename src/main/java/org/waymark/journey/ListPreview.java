package org.waymark.journey;

import java.util.List;
import java.util.UUID;

/**
 * What a file of lists holds, before its link officer confirms it.
 *
 * @param submissionId what the form confirms
 * @param children     children in all lists together
 * @param open         children with whom the authority is at work
 * @param closed       children whose last piece of work has ended
 * @param rowsPerList  rows read, in the order of the lists, the first list first; 0 for a list that is not there
 * @param problems     the first problems, in the order of the workbook
 * @param problemCount how many there are in all
 */
public record ListPreview(UUID submissionId, String fileName, int children, int open, int closed, List<Integer> rowsPerList,
                          List<Line> problems, int problemCount) {

    /**
     * @param severity {@code error}: left out; {@code warning}: taken as it stands
     * @param row      as the spreadsheet numbers it; null when a whole sheet is meant
     * @param column   the heading; empty when a whole row or sheet is meant
     * @param value    what stood there
     */
    public record Line(String severity, String sheet, Integer row, String column, String value, String wouldBeRight) {
    }
}
