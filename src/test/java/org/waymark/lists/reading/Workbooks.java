package org.waymark.lists.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.journey.Fact;
import org.waymark.lists.workbook.WorkbookBounds;

/** Workbooks for tests: sheets of plain cells, and parts of the file changed by hand. */
final class Workbooks {

    record Formula(String text) {}

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    static Workbooks with(String sheet, Object[]... rows) {
        return new Workbooks().and(sheet, rows);
    }

    Workbooks and(String sheet, Object[]... rows) {
        List<List<Object>> all = new ArrayList<>();
        for (Object[] row : rows) {
            all.add(Arrays.asList(row));
        }
        sheets.put(sheet, all);
        return this;
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    /** A row under the headings of a list: the facts given, the rest as a child without a flaw would have it. */
    static Object[] row(AnnexAList list, Object id, Object... factsAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Fact.ID, id);
        values.put(Fact.GENDER, "b) Female");
        values.put(Fact.ETHNICITY, "a) WBRI");
        values.put(Fact.BORN_ON, LocalDate.of(2005, 5, 5));
        values.put(Fact.AGE, 7);
        for (int i = 0; i < factsAndValues.length; i += 2) {
            values.put((String) factsAndValues[i], factsAndValues[i + 1]);
        }
        return list.facts().stream()
                .map(fact -> fact.isEmpty() ? null : values.get(fact))
                .toArray();
    }

    static Object[] headings(AnnexAList list) {
        return list.headings().toArray();
    }

    /** A workbook of one list with its template's headings. */
    static Workbooks of(AnnexAList list, Object[]... rows) {
        return new Workbooks().andList(list, rows);
    }

    Workbooks andList(AnnexAList list, Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = headings(list);
        System.arraycopy(rows, 0, all, 1, rows.length);
        return and(list.sheet(), all);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    ReadLists read() {
        return Workbooks.read(bytes());
    }

    static ReadLists read(byte[] workbook) {
        return new ListsReader(WorkbookBounds.usual()).read(new ByteArrayInputStream(workbook));
    }

    private static void write(Worksheet sheet, List<List<Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value instanceof LocalDate day) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                } else if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (value instanceof Boolean truth) {
                    sheet.value(row, column, truth);
                } else if (value instanceof Formula formula) {
                    sheet.formula(row, column, formula.text());
                } else if (value != null) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    /** The file's parts, to be changed and packed again. */
    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The same workbook with one text in one part exchanged for another. */
    static byte[] changed(byte[] workbook, String part, String was, String becomes) {
        Map<String, byte[]> parts = parts(workbook);
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!text.contains(was)) {
            throw new IllegalArgumentException("No '" + was + "' in " + part);
        }
        parts.put(part, text.replace(was, becomes).getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }
}
