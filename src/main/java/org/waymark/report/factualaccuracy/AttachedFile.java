package org.waymark.report.factualaccuracy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * A file that may be attached: of a known kind, by what it holds and by its name, and not too large.
 *
 * @param name      the last part of what its owner calls it; no path, no invisible character
 * @param mediaType by its content
 */
record AttachedFile(String name, String mediaType, byte[] content) {

    private static final String FIELD = "attachments";
    private static final int LONGEST_NAME = 200;
    private static final String KINDS = "PDF, Word (DOCX), Excel (XLSX), PNG, JPEG or plain text (TXT)";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, String> ALLOWED = Map.of(
            "pdf", "application/pdf",
            "docx", DOCX,
            "xlsx", XLSX,
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "txt", "text/plain");
    private static final Map<String, String> HEART = Map.of(DOCX, "word/document.xml", XLSX, "xl/workbook.xml");
    private static final Tika TIKA = new Tika();

    /**
     * @param given   what the browser says the file is called
     * @param largest in bytes
     * @throws RefusedAnswers in plain words, when it may not be attached
     */
    static AttachedFile of(String given, byte[] content, long largest) {
        String name = nameOf(given);
        if (content.length == 0) {
            throw refused("“" + name + "” is empty. Choose a file with something in it.");
        }
        requireSmall(given, content.length, largest);
        String expected = ALLOWED.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (expected == null || !isReally(expected, content)) {
            throw refused("“" + name + "” cannot be attached. What can be attached is " + KINDS
                    + ", and the file has to be what its name says.");
        }
        if (doesMoreThanBeRead(expected, content)) {
            throw refused(
                    "“" + name + "” cannot be attached: it holds macros, embedded files, a script or something that is"
                            + " fetched from elsewhere when it is opened, or it is locked or damaged. Print it to a PDF, and attach that.");
        }
        return new AttachedFile(name, expected, content);
    }

    /** @throws RefusedAnswers when a file of so many bytes is too large */
    static void requireSmall(String given, long bytes, long largest) {
        if (bytes > largest) {
            throw refused("“" + nameOf(given) + "” is too large. A file of at most " + largest / (1024 * 1024)
                    + " MB can be attached.");
        }
    }

    /** Browsers of old send a whole path, and some people try one. */
    private static String nameOf(String given) {
        String last = given == null ? "" : given.replaceAll("(?s).*[/\\\\]", "");
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        while (plain.startsWith(".")) {
            plain = plain.substring(1);
        }
        if (plain.isEmpty()) {
            return "file";
        }
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    private static boolean isReally(String expected, byte[] content) {
        String found = TIKA.detect(content);
        if (HEART.containsKey(expected)) {
            return found.equals("application/zip") || found.equals("application/x-tika-ooxml") || found.equals(expected)
                    ? isOfficeFile(content, HEART.get(expected))
                    : false;
        }
        return found.equals(expected) && (!expected.equals("text/plain") || isText(content));
    }

    private static boolean isText(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(0) < 0 && !text.startsWith("#!");
    }

    private static boolean doesMoreThanBeRead(String kind, byte[] content) {
        if (kind.equals("application/pdf")) {
            return HiddenActions.inPdf(content);
        }
        return HEART.containsKey(kind)
                && !OfficeParts.of(content, HiddenActions::inPart).isEmpty();
    }

    /** It holds what makes it a document. */
    private static boolean isOfficeFile(byte[] content, String heart) {
        return OfficeParts.of(content, (part, inside) -> true).containsAll(Set.of("[Content_Types].xml", heart));
    }

    private static RefusedAnswers refused(String why) {
        return RefusedAnswers.of(FIELD, why);
    }

    @Override
    public String toString() {
        return "AttachedFile[" + mediaType + "]";
    }
}
