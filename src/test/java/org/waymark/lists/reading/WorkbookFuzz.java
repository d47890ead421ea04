package org.waymark.lists.reading;

import static org.waymark.lists.reading.Workbooks.headings;
import static org.waymark.lists.reading.Workbooks.row;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.lists.workbook.WorkbookBounds;

/**
 * Whatever a file holds, it is read or refused in words: never anything else. Looks for new inputs, in the profile {@code fuzz}; those that are
 * known are tried in {@link WorkbookInputsTest}, since Jazzer would rewrite every class of the one JVM that all tests share.
 */
class WorkbookFuzz {

    private static final WorkbookBounds LIMITS = new WorkbookBounds(1_000_000, 5_000_000, 100, 200, 100);

    static Stream<byte[]> beginnings() {
        AnnexAList list = AnnexAList.values()[0];
        byte[] workbook = Workbooks.of(list, row(list, "A1")).bytes();
        byte[] turned = workbook.clone();
        turned[turned.length / 3] ^= 0x55;
        String sheet = "xl/worksheets/sheet1.xml";
        Map<String, byte[]> parts = Workbooks.parts(workbook);
        return Stream.of(
                workbook,
                turned,
                Arrays.copyOf(workbook, workbook.length - 30),
                Workbooks.with("List 1", headings(list), row("=1+1", "@SUM(A1)", "\u0000"))
                        .bytes(),
                with(parts, sheet, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>"),
                with(parts, sheet, "<worksheet>" + "<a>".repeat(10_000)),
                with(parts, "xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(100_000) + "</t></si></sst>"),
                "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
                new byte[0]);
    }

    private static byte[] with(Map<String, byte[]> parts, String part, String content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, content.getBytes(StandardCharsets.UTF_8));
        return Workbooks.packed(changed);
    }

    @MethodSource("beginnings")
    @FuzzTest(maxDuration = "20m")
    void aWorkbookIsReadOrRefused(byte[] file) {
        readOrRefused(file);
    }

    static void readOrRefused(byte[] file) {
        try {
            new ListsReader(LIMITS).read(new ByteArrayInputStream(file));
        } catch (UnreadableLists refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("Refused without a word", refused);
            }
        }
    }
}
