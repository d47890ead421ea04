package org.waymark.lists.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;

/**
 * A packed file of CSV files, one a list. Nothing is unpacked onto the disk: the names of its parts are only read, never
 * followed. The encoding is told by a byte order mark, else it is UTF-8 where the bytes are, else windows-1252 as
 * Excel in England writes; the separator is the one of which a line at the top has most.
 */
public final class CsvBook implements Book {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int TOP = 16 * 1024;
    private static final int LONGEST_LINE = 1 << 20;
    /** What a workbook's line breaks become when a script writes it as text. */
    private static final Pattern LINE_BREAK = Pattern.compile("_x000[9ADad]_");

    private static final Charset OF_EXCEL = Charset.forName("windows-1252");

    private final ZipFile zip;

    public CsvBook(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
    }

    /** Whether a part of a packed file is one of its lists: what a Mac packs along is not. */
    static boolean isList(String part) {
        return part.toLowerCase(Locale.ROOT).endsWith(".csv") && !isOfMac(part);
    }

    static boolean isOfMac(String part) {
        return part.startsWith("__MACOSX/") || nameOf(part).startsWith(".");
    }

    private static String nameOf(String part) {
        return part.replaceAll(".*[/\\\\]", "");
    }

    @Override
    public List<Sheet> sheets() {
        return Collections.list(zip.getEntries()).stream()
                .filter(part -> isList(part.getName()))
                .sorted(Comparator.comparing(ZipArchiveEntry::getName))
                .<Sheet>map(part -> new CsvSheet(zip, part))
                .toList();
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record CsvSheet(ZipFile zip, ZipArchiveEntry part) implements Sheet {

        @Override
        public String name() {
            return TypedText.tidy(nameOf(part.getName()).replaceAll("(?i)\\.csv$", ""));
        }

        @Override
        public Stream<Line> lines() throws IOException {
            Charset charset = charset();
            char separator = separator(charset);
            // What stands after a closing quote is read with the field, as spreadsheets do; the parser's other way
            // refuses the file.
            @SuppressWarnings("removal")
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowExtraCharsAfterClosingQuote(true)
                    .detectBomHeader(false)
                    .maxBufferSize(LONGEST_LINE)
                    .ofCsvRecord(open(charset));
            AtomicInteger number = new AtomicInteger();
            return records.stream()
                    .map(record -> line(number.incrementAndGet(), record.getFields()))
                    .onClose(() -> close(records));
        }

        private static void close(CsvReader<CsvRecord> records) {
            try {
                records.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static Line line(int number, List<String> fields) {
            CellText[] cells = new CellText[fields.size()];
            for (int column = 0; column < cells.length; column++) {
                String field = fields.get(column);
                CellText text = CellText.of(
                        field.contains("_x0") ? LINE_BREAK.matcher(field).replaceAll(" ") : field);
                cells[column] = text.isBlank() ? null : text;
            }
            return new Line(number, cells);
        }

        private char separator(Charset charset) throws IOException {
            char[] top = new char[TOP];
            int read;
            try (Reader reader = open(charset)) {
                read = Math.max(0, IOUtils.read(reader, top));
            }
            char best = SEPARATORS[0];
            long most = 0;
            for (String line : new String(top, 0, read).split("\\R")) {
                for (char separator : SEPARATORS) {
                    long times = line.chars().filter(c -> c == separator).count();
                    if (times > most) {
                        most = times;
                        best = separator;
                    }
                }
            }
            return best;
        }

        private Charset charset() throws IOException {
            byte[] head;
            try (InputStream in = zip.getInputStream(part)) {
                head = in.readNBytes(2);
            }
            if (head.length == 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe
                    || head.length == 2 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16;
            }
            try (Reader strict = new InputStreamReader(
                    new BufferedInputStream(zip.getInputStream(part)),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT))) {
                strict.transferTo(Writer.nullWriter());
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException notUtf8) {
                return OF_EXCEL;
            }
        }

        /** From after the byte order mark, where there is one. */
        private Reader open(Charset charset) throws IOException {
            Reader reader = new BufferedReader(new InputStreamReader(zip.getInputStream(part), charset));
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        }
    }
}
