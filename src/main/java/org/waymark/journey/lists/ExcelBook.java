package org.waymark.journey.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook in Excel's format since 2007. Its sheets are streamed. */
final class ExcelBook implements Book {

    private final ReadableWorkbook workbook;

    ExcelBook(Path file) throws IOException {
        this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.getSheets()
                .sorted(Comparator.comparing(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE ? 0 : 1))
                .<Sheet>map(ExcelSheet::new)
                .toList();
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.isDate1904();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private record ExcelSheet(org.dhatim.fastexcel.reader.Sheet sheet) implements Sheet {

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public Stream<Line> lines() throws IOException {
            return sheet.openStream().map(ExcelSheet::line);
        }

        private static Line line(Row row) {
            Map<Integer, CellText> cells = new TreeMap<>();
            for (Cell cell : row) {
                CellText text = CellText.of(cell);
                if (!text.isBlank()) {
                    cells.put(cell.getColumnIndex(), text);
                }
            }
            return new Line(row.getRowNum(), cells);
        }
    }
}
