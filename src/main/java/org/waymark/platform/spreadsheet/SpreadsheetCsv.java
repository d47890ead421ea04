package org.waymark.platform.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Comma-separated values (RFC 4180) that a spreadsheet may open. A cell that a spreadsheet would take for a formula has
 * an apostrophe put before it: what somebody typed is never run on anybody's machine.
 */
public final class SpreadsheetCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private SpreadsheetCsv() {}

    /** For people, who open it in a spreadsheet: it is told to be UTF-8, and every cell stands in quotes. */
    public static String forPeople(List<String> headings, List<List<String>> rows) {
        return BYTE_ORDER_MARK + written(CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS), headings, rows);
    }

    /** For programs: without a byte order mark, and with quotes only where they are needed. */
    public static String forPrograms(List<String> headings, List<List<String>> rows) {
        return written(CsvWriter.builder(), headings, rows);
    }

    private static String written(CsvWriter.CsvWriterBuilder how, List<String> headings, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = how.lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(headings);
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(SpreadsheetCsv::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory takes everything", impossible);
        }
        return out.toString();
    }

    /** @param text null for an empty cell */
    static String harmless(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
