package org.waymark.lists.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that a workbook's cells share, each made comparable once. How a text is pronounced is not part of it. */
final class SharedTexts {

    private static final int MOST = 2_000_000;

    private final List<CellText> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(InputStream part) throws IOException {
        SharedTexts shared = new SharedTexts();
        try (part) {
            XMLStreamReader reader = WorkbookXml.open(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    shared.add(CellText.ofWorkbook(text(reader, "si")));
                }
            }
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
        return shared;
    }

    private void add(CellText text) {
        if (texts.size() == MOST) {
            throw new UnreadableLists("The workbook has more than " + MOST
                    + " texts, which no child-level lists have. Please supply the lists alone.");
        }
        texts.add(text);
    }

    /** @throws UnreadableLists when there is no such text */
    CellText at(int place) {
        if (place < 0 || place >= texts.size()) {
            throw WorkbookXml.refused(null);
        }
        return texts.get(place);
    }

    /** All the text within an element that has just begun, up to its end; guides to pronunciation are left out. */
    static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        String only = null;
        StringBuilder more = null;
        int pronounced = 0;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (reader.getLocalName().equals(element)) {
                    return more != null ? more.toString() : only == null ? "" : only;
                }
                pronounced -= reader.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                pronounced += reader.getLocalName().equals("rPh") ? 1 : 0;
                if (pronounced == 0 && reader.getLocalName().equals("t")) {
                    String text = reader.getElementText();
                    if (only == null) {
                        only = text;
                    } else {
                        more = (more == null ? new StringBuilder(only) : more).append(text);
                    }
                }
            }
        }
    }
}
