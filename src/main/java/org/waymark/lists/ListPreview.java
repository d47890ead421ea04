package org.waymark.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.workbook.Problem;

/**
 * What a file of lists holds, before its link officer confirms it.
 *
 * @param submissionId what the form confirms
 * @param children     children in all lists together
 * @param open         children with whom the authority is at work
 * @param closed       children whose last piece of work has ended
 * @param rowsPerList  rows read, in the order of the lists, the first list first; 0 for a list that is not there
 * @param problems     the first problems, in the order of the file
 * @param problemCount how many there are in all
 * @param severities   how many there are of each severity that occurs
 * @param givenOn      the day on which the same lists counted first, for another inspection of the authority; null for new ones
 */
public record ListPreview(
        UUID submissionId,
        String fileName,
        int children,
        int open,
        int closed,
        List<Integer> rowsPerList,
        List<ProblemLine> problems,
        int problemCount,
        List<Severity> severities,
        LocalDate givenOn) {

    /** What the form's upload field answers with: the submission. */
    @JsonProperty
    UUID id() {
        return submissionId;
    }

    /** The rows read, list by list, as the page shows them. */
    @JsonProperty
    List<Rows> rows() {
        return IntStream.range(0, rowsPerList.size())
                .mapToObj(place -> new Rows(place + 1, titleOf(place + 1), rowsPerList.get(place)))
                .toList();
    }

    private static String titleOf(int number) {
        return number <= AnnexAList.values().length
                ? AnnexAList.values()[number - 1].title()
                : OtherList.of(number).orElseThrow().title();
    }

    /** @param severity as it is kept, such as {@code error} */
    static String inWords(String severity) {
        return Problem.Severity.valueOf(severity.toUpperCase(Locale.ROOT)).inWords();
    }

    /** How many problems of one severity there are. @param severity in words */
    public record Severity(String severity, int problems) {}

    /** How many rows of one list were read. */
    public record Rows(int number, String title, int rows) {}

    /**
     * @param severity in words: left out; taken as it stands, and looks wrong; as it should be, and to know
     * @param row      as the spreadsheet numbers it; null when a whole sheet is meant
     * @param column   the heading; empty when a whole row or sheet is meant
     * @param value    what stood there
     */
    public record ProblemLine(
            String severity, String sheet, Integer row, String column, String value, String wouldBeRight) {}
}
