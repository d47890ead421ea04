package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.lists.reading.Workbooks.headings;
import static org.waymark.lists.reading.Workbooks.row;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journey.Fact;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.lists.workbook.WorkbookBounds;

@Timeout(20)
class UnreadableListsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @ValueSource(strings = {"Child Unique ID,Gender\n1,F\n", "%PDF-1.7", "<html>", "P"})
    void what_is_no_workbook_is_refused(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "not an Excel workbook");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], "is empty");
    }

    @Test
    void a_password_is_asked_to_be_removed_and_an_old_format_to_be_saved_anew() {
        byte[] old = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertRefused(old, "old Office format");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 512 + 128, name.length);
        assertRefused(old, "protected by a password");
    }

    @Test
    void a_file_cut_off_on_its_way_is_refused() {
        byte[] workbook = contacts();
        assertRefused(Arrays.copyOf(workbook, workbook.length / 2), "damaged");
    }

    @Test
    void a_packed_file_of_another_kind_is_refused() {
        assertRefused(
                Workbooks.packed(Map.of("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8))),
                "of another kind");
    }

    @Test
    void a_bomb_is_refused_before_it_is_read() {
        Map<String, byte[]> parts = Workbooks.parts(contacts());
        parts.put("xl/media/image1.png", new byte[40 * 1024 * 1024]);
        assertRefused(Workbooks.packed(parts), "unpacks to far more");
    }

    @Test
    void parts_that_unpack_to_too_much_together_are_refused() {
        WorkbookBounds limits = new WorkbookBounds(1 << 20, 100_000, 1000, 500, 100);
        Map<String, byte[]> parts = Workbooks.parts(contacts());
        for (int i = 0; i < 10; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[15_000]);
        }
        assertThatThrownBy(() -> new ListsReader(limits).read(new ByteArrayInputStream(Workbooks.packed(parts))))
                .isInstanceOf(UnreadableLists.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void more_parts_than_a_workbook_has_are_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(contacts()));
        for (int i = 0; i < 600; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[1]);
        }
        assertRefused(Workbooks.packed(parts), "more than 500 parts");
    }

    @Test
    void a_file_that_is_too_large_is_refused_without_taking_it_all_in() {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'P';
            }
        };
        WorkbookBounds limits = new WorkbookBounds(1 << 20, 1 << 24, 100, 100, 100);
        assertThatThrownBy(() -> new ListsReader(limits).read(endless))
                .isInstanceOf(UnreadableLists.class)
                .hasMessageContaining("larger than 1 MB");
        assertThat(taken[0]).isLessThan(2 << 20);
    }

    @Test
    void a_file_of_200_megabytes_is_refused_by_its_size(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("large.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> new ListsReader(WorkbookBounds.usual()).read(file))
                .isInstanceOf(UnreadableLists.class)
                .hasMessageContaining("larger than 50 MB");
        assertThat(Files.size(file)).isEqualTo(200L * 1024 * 1024);
    }

    @Test
    void a_workbook_without_any_of_the_lists_is_refused_by_the_names_of_its_sheets() {
        assertRefused(
                Workbooks.with("Budget", row("Month", "Pounds"), row("May", 7))
                        .and("Staff", row("x"))
                        .bytes(),
                "'Budget', 'Staff'");
    }

    @Test
    void lists_without_a_child_are_refused() {
        assertRefused(Workbooks.with("List 1", headings(AnnexAList.CONTACTS)).bytes(), "hold no child");
        assertRefused(
                Workbooks.of(AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, "never"))
                        .bytes(),
                "row 2, 'Date of Contact'");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "r=\"A2\", r=\"ZZZZZZ2\"",
        "r=\"A2\", r=\"XFE2\"",
        "r=\"A2\", r=\"2\"",
        "r=\"A2\", r=\"A99999999999\"",
        "r=\"A2\", t=\"d\" r=\"A2\"",
        "t=\"s\"><v>0</v>, t=\"s\"><v>2000000000</v>",
        "t=\"s\"><v>0</v>, t=\"s\"><v>-1</v>",
        "</sheetData>, </sheet>"
    })
    void a_sheet_that_excel_would_not_write_is_refused_before_it_can_do_harm(String was, String becomes) {
        byte[] broken = Workbooks.changed(contacts(), SHEET, was, becomes);
        assertRefused(broken, "not put together as Excel does it");
    }

    @Test
    void nothing_outside_the_file_is_fetched() {
        byte[] workbook = Workbooks.changed(
                contacts(),
                SHEET,
                "<worksheet",
                "<!DOCTYPE x [<!ENTITY e SYSTEM " + "\"file:///etc/hostname\">]><worksheet");
        String sheet = new String(Workbooks.parts(workbook).get(SHEET), StandardCharsets.UTF_8);
        assertThat(sheet).contains("ENTITY");
        byte[] asking = Workbooks.changed(
                workbook,
                SHEET,
                "</sheetData>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>");
        assertRefused(asking, "not put together as Excel does it");
    }

    private static byte[] contacts() {
        return Workbooks.of(
                        AnnexAList.CONTACTS, row(AnnexAList.CONTACTS, 1, Fact.CONTACT_ON, LocalDate.of(2012, 5, 21)))
                .bytes();
    }

    private static void assertRefused(byte[] file, String because) {
        assertThatThrownBy(() -> Workbooks.read(file))
                .isInstanceOf(UnreadableLists.class)
                .hasMessageContaining(because)
                .hasMessageMatching("(?s).*\\.$");
    }
}
