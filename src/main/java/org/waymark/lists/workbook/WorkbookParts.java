package org.waymark.lists.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Finds the parts of a workbook by what they say of each other, as the Open Packaging Conventions have it: a part may
 * have any name. Names are compared without regard to case. Both kinds of workbook are understood, transitional and
 * strict, which differ in the addresses of their namespaces.
 */
final class WorkbookParts {

    private static final String ROOT = "_rels/.rels";
    private static final String TYPES = "[content_types].xml";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();

    /** @param id as the part that names it knows it, @param type the last word of its kind, such as worksheet */
    private record Relationship(String id, String type, String target) {}

    /** A sheet of rows, as the workbook names it. */
    record SheetPart(String name, boolean visible, String part) {}

    /** @param texts the part of the shared texts, or null */
    record Contents(List<SheetPart> sheets, boolean from1904, String texts) {}

    WorkbookParts(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries()).forEach(entry -> byName.put(key(entry.getName()), entry));
    }

    /** Whether it is a packed workbook in Excel's format since 2007, whatever its parts are called. */
    boolean isWorkbook() {
        return byName.containsKey(TYPES) && workbook().isPresent();
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = byName.get(key(part));
        if (entry == null) {
            throw new FileNotFoundException("The workbook has no part " + part);
        }
        return zip.getInputStream(entry);
    }

    Contents contents() throws IOException {
        String workbook = workbook().orElseThrow(() -> WorkbookXml.refused(null));
        Map<String, Relationship> related = new HashMap<>();
        relationships(relationshipsOf(workbook), folderOf(workbook)).forEach(one -> related.put(one.id(), one));
        List<SheetPart> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = open(workbook)) {
            XMLStreamReader reader = WorkbookXml.open(in);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("workbookPr")) {
                    from1904 = isTrue(WorkbookXml.attribute(reader, "date1904"));
                } else if (reader.getLocalName().equals("sheet")) {
                    sheet(reader, related).ifPresent(sheets::add);
                }
            }
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
        String texts = related.values().stream()
                .filter(one -> one.type().equals("sharedStrings") && byName.containsKey(key(one.target())))
                .map(Relationship::target)
                .findFirst()
                .orElse(byName.containsKey("xl/sharedstrings.xml") ? "xl/sharedStrings.xml" : null);
        return new Contents(sheets, from1904, texts);
    }

    private Optional<SheetPart> sheet(XMLStreamReader reader, Map<String, Relationship> related) {
        Relationship part = related.get(WorkbookXml.relationship(reader));
        if (part == null || !part.type().equals("worksheet") || !byName.containsKey(key(part.target()))) {
            return Optional.empty();
        }
        String state = WorkbookXml.attribute(reader, "state");
        String name = CellText.ofWorkbook(WorkbookXml.attribute(reader, "name")).text();
        return Optional.of(new SheetPart(name, state == null || state.equals("visible"), part.target()));
    }

    private Optional<String> workbook() {
        try {
            for (Relationship one : relationships(ROOT, "")) {
                if (one.type().equals("officeDocument") && isListedAsWorkbook(one.target())) {
                    return Optional.of(one.target());
                }
            }
        } catch (IOException | UnreadableLists broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A document and a presentation are put together in the same way: the kind of the part tells them apart. */
    private boolean isListedAsWorkbook(String part) throws IOException {
        if (!byName.containsKey(key(part))) {
            return false;
        }
        try (InputStream in = open(TYPES)) {
            XMLStreamReader reader = WorkbookXml.open(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isWorkbook(reader, part)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
    }

    private static boolean isWorkbook(XMLStreamReader reader, String part) {
        String type = WorkbookXml.attribute(reader, "ContentType");
        String name = WorkbookXml.attribute(reader, "PartName");
        String extension = WorkbookXml.attribute(reader, "Extension");
        boolean meant = name != null && key(name).equals(key(part))
                || extension != null && key(part).endsWith("." + extension.toLowerCase(Locale.ROOT));
        return meant
                && type != null
                && (type.contains("spreadsheetml") || type.contains("ms-excel"))
                && type.endsWith(".main+xml");
    }

    private List<Relationship> relationships(String part, String folder) throws IOException {
        List<Relationship> found = new ArrayList<>();
        if (!byName.containsKey(key(part))) {
            return found;
        }
        try (InputStream in = open(part)) {
            XMLStreamReader reader = WorkbookXml.open(in);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT
                        || !reader.getLocalName().equals("Relationship")
                        || "External".equals(WorkbookXml.attribute(reader, "TargetMode"))) {
                    continue;
                }
                String id = WorkbookXml.attribute(reader, "Id");
                String type = WorkbookXml.attribute(reader, "Type");
                String target = WorkbookXml.attribute(reader, "Target");
                if (type != null && target != null) {
                    found.add(
                            new Relationship(id, type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
                }
            }
        } catch (XMLStreamException broken) {
            throw WorkbookXml.refused(broken);
        }
        return found;
    }

    private static String relationshipsOf(String part) {
        return folderOf(part) + "_rels/" + part.substring(folderOf(part).length()) + ".rels";
    }

    private static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolved(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static boolean isTrue(String written) {
        return written != null && (written.equals("1") || written.equalsIgnoreCase("true") || written.equals("on"));
    }

    private static String key(String part) {
        String plain = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
