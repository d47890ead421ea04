package org.waymark.lists.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook in Excel's format since 2007. Its sheets are streamed. */
public final class ExcelBook implements Book {

    private final ZipFile zip;
    private final WorkbookParts parts;
    private final WorkbookParts.Contents contents;
    private final SharedTexts texts;

    public ExcelBook(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
        try {
            this.parts = new WorkbookParts(zip);
            this.contents = parts.contents();
            this.texts = contents.texts() == null ? SharedTexts.none() : SharedTexts.read(parts.open(contents.texts()));
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    @Override
    public List<Sheet> sheets() {
        return contents.sheets().stream()
                .sorted(Comparator.comparing(sheet -> sheet.visible() ? 0 : 1))
                .<Sheet>map(sheet -> new ExcelSheet(sheet, parts, texts))
                .toList();
    }

    @Override
    public boolean countsFrom1904() {
        return contents.from1904();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record ExcelSheet(WorkbookParts.SheetPart sheet, WorkbookParts parts, SharedTexts texts) implements Sheet {

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public Stream<Line> lines() throws IOException {
            SheetLines lines = new SheetLines(parts.open(sheet.part()), texts);
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .onClose(lines::close);
        }
    }
}
