package org.waymark.report.factualaccuracy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a document does by itself when somebody opens it, besides being read: it fetches, runs or brings something along. */
final class HiddenActions {

    /** Parts of an Office file that run, or are files of another program. */
    private static final Pattern RUNS = Pattern.compile(
            "vbaproject|vbadata|/embeddings/|/activex/|oleobject|/externallinks/|/ctrlprops/|/customui|/macrosheets/|/webextensions/");

    private static final Pattern MACROS = Pattern.compile("macroenabled|oleobject|activex|vbaproject");

    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "RichMediaExecute");

    /** Fine behind a link that a reader follows; not when the document does it as it is opened or looked at. */
    private static final Set<String> FOLLOWED = Set.of("URI", "GoToR", "Thread", "Movie", "Sound");

    private static final Set<String> BROUGHT =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "RichMediaContent", "XFA");
    private static final int DEEPEST = 50;
    private static final int LARGEST_XML = 4 * 1024 * 1024;

    private HiddenActions() {}

    /**
     * @param part    its name within the Office file
     * @param content what stands in it; looked into where it names other parts
     */
    static boolean inPart(String part, byte[] content) {
        String name = "/" + part.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (RUNS.matcher(name).find()) {
            return true;
        }
        return name.endsWith(".rels")
                ? namesSomethingOutside(content)
                : name.equals("/[content_types].xml") && namesMacros(content);
    }

    static boolean isNamingPart(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith(".rels") || name.equals("[content_types].xml");
    }

    /** A link that a reader may follow is none of the document's own doing. */
    private static boolean namesSomethingOutside(byte[] content) {
        return anyElement(content, xml -> {
            String type = String.valueOf(xml.getAttributeValue(null, "Type")).toLowerCase(Locale.ROOT);
            boolean outside = "external".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
            return outside && !type.endsWith("/hyperlink")
                    || MACROS.matcher(type).find();
        });
    }

    private static boolean namesMacros(byte[] content) {
        return anyElement(content, xml -> MACROS.matcher(String.valueOf(xml.getAttributeValue(null, "ContentType"))
                        .toLowerCase(Locale.ROOT))
                .find());
    }

    private interface Question {

        boolean isSo(XMLStreamReader element);
    }

    /** What cannot be read is taken for the worst. */
    private static boolean anyElement(byte[] content, Question question) {
        if (content.length >= LARGEST_XML) {
            return true;
        }
        XMLInputFactory readers = XMLInputFactory.newInstance();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = readers.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && question.isSo(xml)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException unreadable) {
            return true;
        }
    }

    /** Every object of the file is looked at, however it is packed and however its names are spelt. */
    static boolean inPdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (acts(object == null ? null : object.getObject(), 0)) {
                    return true;
                }
            }
            return acts(document.getDocument().getTrailer(), 0);
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    private static boolean acts(COSBase found, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (found instanceof COSDictionary dictionary) {
            COSName action = dictionary.getCOSName(COSName.S);
            if (action != null && ACTIONS.contains(action.getName())) {
                return true;
            }
            return startsSomething(dictionary)
                    || dictionary.entrySet().stream()
                            .anyMatch(entry ->
                                    BROUGHT.contains(entry.getKey().getName()) || acts(entry.getValue(), depth + 1));
        }
        if (found instanceof Iterable<?> array) {
            for (Object one : array) {
                if (one instanceof COSBase base && acts(base, depth + 1)) {
                    return true;
                }
            }
        }
        // What is referred to stands in the file's table, and is looked at from there.
        return false;
    }

    /** What it does as it is opened, turned over, entered or left; there references are followed. */
    private static boolean startsSomething(COSDictionary found) {
        if (leadsOut(found.getDictionaryObject(COSName.OPEN_ACTION), 0)) {
            return true;
        }
        COSDictionary occasions = found.getCOSDictionary(COSName.AA);
        return occasions != null
                && occasions.keySet().stream()
                        .anyMatch(occasion -> leadsOut(occasions.getDictionaryObject(occasion), 0));
    }

    /** An action, or one of those that come after it. */
    private static boolean leadsOut(COSBase action, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (action instanceof COSDictionary one) {
            COSName kind = one.getCOSName(COSName.S);
            return kind != null && FOLLOWED.contains(kind.getName())
                    || leadsOut(one.getDictionaryObject(COSName.NEXT), depth + 1);
        }
        if (action instanceof COSArray several) {
            for (int place = 0; place < several.size(); place++) {
                if (several.getObject(place) instanceof COSDictionary one
                        && one.containsKey(COSName.S)
                        && leadsOut(one, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
