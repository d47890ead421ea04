package org.waymark.lists.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A workbook in Excel's format of before 2007, read record by record. A formula counts as the value it was saved with;
 * macros are never looked at. What is held is the cells, of which there may not be more than the limits allow.
 */
public final class OldExcelBook implements Book {

    private static final int MOST_CELLS = 2_000_000;

    private final List<OldSheet> sheets = new ArrayList<>();
    private boolean from1904;

    public OldExcelBook(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(new Records());
            new HSSFEventFactory().processWorkbookEvents(request, files);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return Stream.concat(
                        sheets.stream().filter(sheet -> !sheet.hidden),
                        sheets.stream().filter(sheet -> sheet.hidden))
                .<Sheet>map(sheet -> sheet)
                .toList();
    }

    @Override
    public boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void close() {
        // Everything was read when it was opened.
    }

    private static final class OldSheet implements Sheet {

        private final String name;
        private final boolean hidden;
        private final TreeMap<Integer, TreeMap<Integer, CellText>> rows = new TreeMap<>();

        OldSheet(String name, boolean hidden) {
            this.name = name;
            this.hidden = hidden;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Stream<Line> lines() {
            return rows.entrySet().stream().map(row -> {
                CellText[] cells = new CellText[row.getValue().lastKey() + 1];
                row.getValue().forEach((place, text) -> cells[place] = text);
                return new Line(row.getKey() + 1, cells);
            });
        }
    }

    /** Takes the records in the order of the file: the book's own first, then sheet after sheet. */
    private final class Records implements HSSFListener {

        private SSTRecord texts;
        private OldSheet sheet;
        private int sheetsBegun;
        private int depth;
        private int cells;
        private FormulaRecord awaitsText;

        @Override
        public void processRecord(Record record) {
            if (record instanceof BoundSheetRecord bound) {
                sheets.add(new OldSheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden()));
            } else if (record instanceof BOFRecord begin) {
                begin(begin);
            } else if (record instanceof EOFRecord) {
                depth--;
            } else if (record instanceof SSTRecord shared) {
                texts = shared;
            } else if (record instanceof DateWindow1904Record window) {
                from1904 = window.getWindowing() == 1;
            } else if (record instanceof StringRecord text && awaitsText != null) {
                put(awaitsText, formulaText(text.getString()));
                awaitsText = null;
            } else if (record instanceof CellValueRecordInterface cell && sheet != null && depth == 1) {
                cell(cell);
            }
        }

        /** A chart within a sheet has a beginning of its own, and numbers that are not the sheet's. */
        private void begin(BOFRecord begin) {
            if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
                boolean known = begin.getType() == BOFRecord.TYPE_WORKSHEET && sheetsBegun < sheets.size();
                sheet = known ? sheets.get(sheetsBegun) : null;
                sheetsBegun++;
            }
        }

        private void cell(CellValueRecordInterface cell) {
            if (cell instanceof LabelSSTRecord label) {
                put(cell, CellText.of(texts.getString(label.getSSTIndex()).getString()));
            } else if (cell instanceof LabelRecord label) {
                put(cell, CellText.of(label.getValue()));
            } else if (cell instanceof NumberRecord number) {
                put(cell, CellText.of(number.getValue(), false));
            } else if (cell instanceof BoolErrRecord either) {
                put(
                        cell,
                        CellText.of(
                                either.isError()
                                        ? FormulaError.forInt(either.getErrorValue())
                                                .getString()
                                        : String.valueOf(either.getBooleanValue())));
            } else if (cell instanceof FormulaRecord formula) {
                formula(formula);
            }
        }

        private void formula(FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                awaitsText = formula;
            } else if (Double.isNaN(formula.getValue())) {
                put(formula, formulaText(""));
            } else {
                put(formula, CellText.of(formula.getValue(), true));
            }
        }

        private static CellText formulaText(String written) {
            return CellText.of(written).asFormula();
        }

        private void put(CellValueRecordInterface at, CellText text) {
            if (sheet == null || text.isBlank()) {
                return;
            }
            if (++cells > MOST_CELLS) {
                throw new UnreadableLists("The workbook has more than " + MOST_CELLS
                        + " cells, which no child-level lists have. Please supply the lists alone.");
            }
            sheet.rows.computeIfAbsent(at.getRow(), row -> new TreeMap<>()).put((int) at.getColumn(), text);
        }
    }
}
