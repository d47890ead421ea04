package org.waymark.lists.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The lines of one sheet of a workbook, one at a time. A cell's column, its kind and the number of its text are checked
 * as they come: a crafted or broken file is refused, whatever it says. The same number is made into a text once.
 */
final class SheetLines implements Iterator<Line>, AutoCloseable {

    private static final int COLUMNS_OF_EXCEL = 16_384;
    private static final int ROWS_OF_EXCEL = 1_048_576;
    private static final int MOST_KEPT = 20_000;

    private final InputStream part;
    private final XMLStreamReader reader;
    private final SharedTexts texts;
    private final Map<String, CellText> numbers = new HashMap<>();
    private CellText[] cells = new CellText[64];
    private int filled;
    private int row;
    private Line next;
    private boolean inSheet;

    SheetLines(InputStream part, SharedTexts texts) {
        this.part = part;
        this.texts = texts;
        try {
            this.reader = WorkbookXml.open(part);
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
        next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Line now = next;
        next = read();
        return now;
    }

    private Line read() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = reader.getLocalName();
                    if (name.equals("sheetData")) {
                        inSheet = true;
                    } else if (inSheet && name.equals("row")) {
                        int stated = WorkbookXml.number(WorkbookXml.attribute(reader, "r"), ROWS_OF_EXCEL);
                        row = stated < 0 ? row + 1 : stated;
                        return line();
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("sheetData")) {
                    inSheet = false;
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
    }

    private Line line() throws XMLStreamException {
        filled = 0;
        int place = -1;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                Line line = new Line(row, Arrays.copyOf(cells, filled));
                Arrays.fill(cells, 0, filled, null);
                return line;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                place = place(WorkbookXml.attribute(reader, "r"), place + 1);
                put(place, cell());
            }
        }
    }

    private void put(int place, CellText cell) {
        if (cell.isBlank() && !cell.formula()) {
            return;
        }
        if (place >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(place + 1, cells.length * 2));
        }
        cells[place] = cell;
        filled = Math.max(filled, place + 1);
    }

    /** The column from 0: of an address such as AB12, or else the one after the last. */
    private static int place(String address, int following) {
        if (address == null) {
            return checked(following);
        }
        int letters = 0;
        int column = 0;
        while (letters < Math.min(address.length(), 4)
                && address.charAt(letters) >= 'A'
                && address.charAt(letters) <= 'Z') {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        WorkbookXml.number(address.substring(letters), ROWS_OF_EXCEL);
        return checked(column - 1);
    }

    private static int checked(int place) {
        if (place < 0 || place >= COLUMNS_OF_EXCEL) {
            throw WorkbookXml.refused(null);
        }
        return place;
    }

    private CellText cell() throws XMLStreamException {
        String type = WorkbookXml.attribute(reader, "t");
        boolean formula = false;
        String value = null;
        String inline = null;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                CellText text = inline != null ? CellText.ofWorkbook(inline) : text(type, value == null ? "" : value);
                return formula ? text.asFormula() : text;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = reader.getElementText();
                    case "is" -> inline = SharedTexts.text(reader, "is");
                    default -> {}
                }
            }
        }
    }

    private CellText text(String type, String value) {
        if (value.isEmpty() && !"e".equals(type)) {
            knownType(type);
            return CellText.NOTHING;
        }
        return switch (type == null ? "n" : type) {
            case "n" -> number(value);
            case "s" -> texts.at(WorkbookXml.number(value, Integer.MAX_VALUE));
            case "b" ->
                CellText.of(value.strip().equals("1") || value.strip().equalsIgnoreCase("true") ? "TRUE" : "FALSE");
            case "e" -> CellText.ofError(value);
            case "str", "inlineStr", "d" -> CellText.ofWorkbook(value);
            default -> throw WorkbookXml.refused(null);
        };
    }

    private static void knownType(String type) {
        if (type != null && !type.matches("n|s|b|e|str|inlineStr|d")) {
            throw WorkbookXml.refused(null);
        }
    }

    private CellText number(String value) {
        CellText known = numbers.get(value);
        if (known == null) {
            known = CellText.ofNumber(value);
            if (numbers.size() < MOST_KEPT) {
                numbers.put(value, known);
            }
        }
        return known;
    }

    @Override
    public void close() {
        try {
            reader.close();
            part.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
    }
}
