package org.waymark.lists.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.OtherList;

/** Made-up lists, row by row: the values of a row by the names of {@link org.waymark.journey.Fact}. */
public final class SyntheticLists {

    /** A cell in which the lists are wrong on purpose. Row as the spreadsheet numbers it, from 1. */
    public record Flaw(String sheet, int row, String column) {}

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2012, 5, 1, 9, 0);
    private static final int HEADING_ROWS = 1;

    private final Map<AnnexAList, List<Map<String, Object>>> rows = new EnumMap<>(AnnexAList.class);
    private final Map<OtherList, List<Map<String, Object>>> others = new EnumMap<>(OtherList.class);
    private final List<Flaw> flaws = new ArrayList<>();

    SyntheticLists() {
        for (AnnexAList list : AnnexAList.values()) {
            rows.put(list, new ArrayList<>());
        }
    }

    List<Map<String, Object>> rows(AnnexAList list) {
        return rows.get(list);
    }

    /** A row of one of Lists 9 to 11, by the headings of the template. */
    void add(OtherList list, Map<String, Object> row) {
        others.computeIfAbsent(list, none -> new ArrayList<>()).add(row);
    }

    void flaw(AnnexAList list, int index, String fact) {
        String heading = list.headings().get(list.facts().indexOf(fact));
        flaws.add(new Flaw(list.sheet(), index + HEADING_ROWS + 1, heading));
    }

    /** Where the lists are wrong on purpose; none unless asked for. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /**
     * Writes the lists as an Excel workbook with the columns and codes of the template of 2019.
     *
     * @throws IOException when the stream does
     */
    public void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "Waymark", "1.0")) {
            for (AnnexAList list : AnnexAList.values()) {
                write(list, workbook.newWorksheet(list.sheet()));
            }
            for (Map.Entry<OtherList, List<Map<String, Object>>> other : others.entrySet()) {
                write(
                        other.getKey(),
                        other.getValue(),
                        workbook.newWorksheet(other.getKey().sheet()));
            }
        }
        copyWithoutTimes(written.toByteArray(), out);
    }

    /** A draw rests on the file to the byte: the same lists are the same file, whenever they are written. */
    private static void copyWithoutTimes(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream same = new ZipOutputStream(out);
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(WRITTEN);
                same.putNextEntry(copy);
                byte[] content = parts.getInputStream(part).readAllBytes();
                same.write(part.getName().equals("docProps/core.xml") ? withoutTime(content) : content);
                same.closeEntry();
            }
        }
        same.finish();
        out.flush();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + WRITTEN + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void write(AnnexAList list, Worksheet sheet) throws IOException {
        List<String> headings = list.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        int at = HEADING_ROWS;
        for (Map<String, Object> row : rows.get(list)) {
            for (int column = 0; column < headings.size(); column++) {
                put(sheet, at, column, row.get(list.facts().get(column)));
            }
            at++;
        }
        sheet.finish();
    }

    private static void write(OtherList list, List<Map<String, Object>> rows, Worksheet sheet) throws IOException {
        for (int column = 0; column < list.headings().size(); column++) {
            sheet.value(0, column, list.headings().get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < list.headings().size(); column++) {
                put(
                        sheet,
                        row + HEADING_ROWS,
                        column,
                        rows.get(row).get(list.headings().get(column)));
            }
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
