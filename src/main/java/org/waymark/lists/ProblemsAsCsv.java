package org.waymark.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The problems of an upload as a file that a spreadsheet opens. A cell that a spreadsheet would take for a formula has
 * an apostrophe put before it: what an authority typed is never run on anybody's machine.
 */
final class ProblemsAsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private ProblemsAsCsv() {}

    /** @param withFindings whether what stood in the cells is told, which may tell of a child */
    static String of(List<ListPreview.Line> problems, boolean withFindings) {
        StringWriter out = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord("Severity", "Sheet", "Row", "Column", "Found", "What would be right");
            problems.forEach(problem -> csv.writeRecord(
                    problem.severity(),
                    harmless(problem.sheet()),
                    problem.row() == null ? "" : problem.row().toString(),
                    harmless(problem.column()),
                    withFindings ? harmless(problem.value()) : "",
                    withFindings ? harmless(problem.wouldBeRight()) : ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory takes everything", impossible);
        }
        return out.toString();
    }

    static String harmless(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
