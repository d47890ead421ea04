package org.waymark.lists.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens the XML of a workbook's parts: nothing outside a part is fetched, and no entity is put in. */
final class WorkbookXml {

    private static final XMLInputFactory FACTORY = factory();

    private WorkbookXml() {}

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(part);
    }

    /** The value of an attribute of this name in no namespace, or null. */
    static String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The id by which a part names another, in the namespace of either kind of workbook. */
    static String relationship(XMLStreamReader reader) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals("id")
                    && reader.getAttributeNamespace(at) != null
                    && reader.getAttributeNamespace(at).endsWith("/relationships")) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** The number that a text of digits is; −1 for none. */
    static int number(String text, int atMost) {
        String digits = text == null ? "" : text.strip();
        if (digits.isEmpty()) {
            return -1;
        }
        long number = 0;
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            if (c < '0' || c > '9' || at > 10) {
                throw refused(null);
            }
            number = number * 10 + c - '0';
        }
        if (number > atMost) {
            throw refused(null);
        }
        return (int) number;
    }

    static UnreadableLists refused(Throwable cause) {
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
