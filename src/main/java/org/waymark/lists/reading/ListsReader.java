package org.waymark.lists.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.waymark.lists.workbook.Book;
import org.waymark.lists.workbook.CsvBook;
import org.waymark.lists.workbook.ExcelBook;
import org.waymark.lists.workbook.OldExcelBook;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.lists.workbook.WorkbookBounds;
import org.waymark.lists.workbook.WorkbookGuard;

/**
 * Reads an authority's child-level lists in the shape of Ofsted's Annex A, templates of 2019 and 2024: from an Excel
 * workbook, new or of before 2007, or from a ZIP with a CSV file for each list. Sheets are streamed: what is held is the
 * children, not the file. Macros are not run, formulas are not worked out, links are not followed. Where a child is
 * placed (postcode, establishment, authority) is not taken over.
 */
public final class ListsReader {

    private final WorkbookBounds limits;
    private final LocalDate dayOne;
    private final ListHeadings words;
    private final Consumer<String> progress;
    private final Set<OtherList> followed;

    /** A reader that does not know when the lists were made, and so takes every date. */
    public ListsReader(WorkbookBounds limits) {
        this(limits, null);
    }

    /** @param dayOne the day the lists describe: dates long after it are refused; null when not known */
    public ListsReader(WorkbookBounds limits, LocalDate dayOne) {
        this(limits, dayOne, ListHeadings.shipped(), said -> {});
    }

    /**
     * @param dayOne   the day the lists describe: dates long after it are refused; null when not known
     * @param words    by which words the columns are known
     * @param progress told, list by list, what was read
     */
    public ListsReader(WorkbookBounds limits, LocalDate dayOne, ListHeadings words, Consumer<String> progress) {
        this(limits, dayOne, words, progress, Set.of());
    }

    private ListsReader(
            WorkbookBounds limits,
            LocalDate dayOne,
            ListHeadings words,
            Consumer<String> progress,
            Set<OtherList> followed) {
        this.followed = followed;
        this.limits = limits;
        this.dayOne = dayOne;
        this.words = words;
        this.progress = progress;
    }

    /** The same, and whoever stands in these lists has a journey too. */
    public ListsReader following(Set<OtherList> lists) {
        return new ListsReader(limits, dayOne, words, progress, lists);
    }

    /**
     * Reads a workbook that comes in over a wire. It is kept in a temporary file while it is read, and no longer.
     *
     * @throws UnreadableLists      when it cannot be read as lists at all; the message is for the link officer
     * @throws UncheckedIOException when the temporary file cannot be written or the stream breaks
     */
    public ReadLists read(InputStream supplied) {
        try {
            Path file = Files.createTempFile("lists", ".part");
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
        ListProblems problems = new ListProblems(limits.problems());
        WorkbookGuard.Admitted admitted;
        try {
            admitted = new WorkbookGuard(limits).admit(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (admitted.kind() == WorkbookGuard.Kind.PACKED_WORKBOOK) {
            return readPacked(file);
        }
        progress.accept(
                "Reading " + (admitted.kind() == WorkbookGuard.Kind.CSV_FILES ? "CSV files" : "a workbook") + " …");
        if (admitted.macros()) {
            problems.warning("The workbook", 0, "", "macros", "a workbook without macros (.xlsx); these were not run");
        }
        try (Book book = open(admitted.kind(), file)) {
            return new WorkbookReading(book, problems, dayOne, words, followed, progress).read();
        } catch (UnreadableLists refused) {
            throw refused;
        } catch (EncryptedDocumentException encrypted) {
            throw WorkbookGuard.encrypted();
        } catch (IOException | RuntimeException broken) {
            // The readers of the formats let many kinds out when a file is not what it states it is.
            throw new UnreadableLists(
                    "The file could not be read to its end: it is damaged. Please open it in "
                            + "Excel, save it as 'Excel Workbook (*.xlsx)' and supply that.",
                    broken);
        }
    }

    /** A workbook in a ZIP is unpacked under a name of our own and read like any other; a ZIP in it is not looked into. */
    private ReadLists readPacked(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipArchiveEntry entry = WorkbookGuard.workbookIn(zip).orElseThrow();
            Path workbook = Files.createTempFile("lists", ".part");
            try {
                try (InputStream in = zip.getInputStream(entry)) {
                    spool(in, workbook);
                }
                if (new WorkbookGuard(limits).admit(workbook).kind() == WorkbookGuard.Kind.PACKED_WORKBOOK) {
                    throw new UnreadableLists(
                            "The ZIP holds another packed file. Please supply the workbook by itself.");
                }
                return read(workbook);
            } finally {
                Files.deleteIfExists(workbook);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Book open(WorkbookGuard.Kind kind, Path file) throws IOException {
        return switch (kind) {
            case EXCEL -> new ExcelBook(file);
            case OLD_EXCEL -> new OldExcelBook(file);
            case CSV_FILES -> new CsvBook(file);
            case PACKED_WORKBOOK -> throw new IllegalArgumentException("A packed workbook is unpacked first");
        };
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
