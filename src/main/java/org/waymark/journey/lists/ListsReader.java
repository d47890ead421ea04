package org.waymark.journey.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * Reads an authority's child-level lists from an Excel workbook in the shape of Ofsted's Annex A, templates of 2019 and
 * 2024. Sheets are streamed: what is held is the children, not the workbook. Macros are not run, formulas are not
 * worked out, links are not followed. Where a child is placed (postcode, establishment, authority) is not taken over.
 */
public final class ListsReader {

    private final WorkbookLimits limits;

    public ListsReader(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a workbook that comes in over a wire. It is kept in a temporary file while it is read, and no longer.
     *
     * @throws UnreadableLists      when it cannot be read as lists at all; the message is for the link officer
     * @throws UncheckedIOException when the temporary file cannot be written or the stream breaks
     */
    public ReadLists read(InputStream supplied) {
        try {
            Path file = Files.createTempFile("lists", ".xlsx");
            try {
                spool(supplied, file);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableLists      when it cannot be read as lists at all; the message is for the link officer
     * @throws UncheckedIOException when the file is not there or cannot be opened
     */
    public ReadLists read(Path file) {
        Problems problems = new Problems(limits.problems());
        try {
            if (new WorkbookGuard(limits).admit(file)) {
                problems.warning(
                        "The workbook", 0, "", "macros", "a workbook without macros (.xlsx); these were not run");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true))) {
            return new WorkbookReading(workbook, problems).read();
        } catch (UnreadableLists refused) {
            throw refused;
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            // The reader of workbooks lets all of these out when a workbook is not what it states it is.
            throw new UnreadableLists(
                    "The workbook could not be read to its end: it is damaged. Please open it in "
                            + "Excel, save it as 'Excel Workbook (*.xlsx)' and supply that.",
                    broken);
        }
    }

    private void spool(InputStream supplied, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = supplied.read(buffer); read >= 0; read = supplied.read(buffer)) {
                size += read;
                if (size > limits.fileBytes()) {
                    throw new WorkbookGuard(limits).tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
