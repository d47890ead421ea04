package org.waymark.journey.lists;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Runs through the XML of all parts before any is read for its content. The reader of workbooks trusts three things
 * that a crafted or broken file can get wrong: a cell's column (it makes room up to it), the number of a shared text
 * (it reads on until it has that many) and a cell's type (it knows six). Which part is a sheet the file itself decides,
 * so every part is looked at.
 */
final class SheetXmlCheck {

    private static final int COLUMNS_OF_EXCEL = 16_384;
    private static final int ROWS_OF_EXCEL = 1_048_576;
    private static final Set<String> TYPES = Set.of("b", "e", "n", "str", "s", "inlineStr");
    private static final XMLInputFactory XML = factory();

    private long highestText = -1;
    private long mostTexts;

    static void check(ZipFile zip) throws IOException {
        SheetXmlCheck check = new SheetXmlCheck();
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            check.part(zip, part);
        }
        if (check.highestText >= check.mostTexts) {
            throw refused(null);
        }
    }

    private void part(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            elements(reader);
            reader.close();
        } catch (XMLStreamException notXml) {
            if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                throw refused(notXml);
            }
        }
    }

    private void elements(XMLStreamReader reader) throws XMLStreamException {
        boolean inSheet = false;
        boolean sharedText = false;
        long texts = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            if (name.equals("si")) {
                texts++;
            } else if (name.equals("sheetData")) {
                inSheet = true;
            } else if (inSheet && name.equals("row")) {
                number(reader.getAttributeValue(null, "r"), ROWS_OF_EXCEL);
            } else if (inSheet && name.equals("c")) {
                sharedText = cell(reader);
            } else if (inSheet && sharedText && name.equals("v")) {
                highestText = Math.max(highestText, number(reader.getElementText(), Integer.MAX_VALUE));
            }
        }
        mostTexts = Math.max(mostTexts, texts);
    }

    /** Whether the cell's value is the number of a shared text. */
    private static boolean cell(XMLStreamReader reader) {
        String type = reader.getAttributeValue(null, "t");
        if (type != null && !TYPES.contains(type)) {
            throw refused(null);
        }
        String address = reader.getAttributeValue(null, "r");
        if (address != null) {
            int letters = 0;
            int column = 0;
            while (letters < Math.min(address.length(), 4)
                    && address.charAt(letters) >= 'A'
                    && address.charAt(letters) <= 'Z') {
                column = column * 26 + address.charAt(letters) - 'A' + 1;
                letters++;
            }
            if (column < 1 || column > COLUMNS_OF_EXCEL) {
                throw refused(null);
            }
            number(address.substring(letters), ROWS_OF_EXCEL);
        }
        return "s".equals(type);
    }

    /** The number, −1 for none. */
    private static long number(String text, long atMost) {
        String digits = text == null ? "" : text.strip();
        if (digits.isEmpty()) {
            return -1;
        }
        boolean number = digits.length() <= 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Long.parseLong(digits) > atMost) {
            throw refused(null);
        }
        return Long.parseLong(digits);
    }

    private static UnreadableLists refused(Throwable cause) {
        return new UnreadableLists(
                "The workbook is not put together as Excel does it, so it was not read. Please "
                        + "open it in Excel, save it as 'Excel Workbook (*.xlsx)' and supply that.",
                cause);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
