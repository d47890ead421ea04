package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.waymark.desk.RefusedAnswers;

class AttachedFileTest {

    private static final long LARGEST = 10 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void aFileKeepsTheLastPartOfItsNameAlone() {
        assertThat(AttachedFile.of("../../etc/staff list.pdf", PDF, LARGEST).name()).isEqualTo("staff list.pdf");
        assertThat(AttachedFile.of("C:\\docs\\staff.PDF", PDF, LARGEST).mediaType()).isEqualTo("application/pdf");
        assertThat(AttachedFile.of("a\u202Eb\n.txt", "Words.".getBytes(), LARGEST).name()).isEqualTo("ab.txt");
    }

    @Test
    void wordAndExcelFilesAreLookedInto() throws IOException {
        assertThat(AttachedFile.of("a.docx", zip("[Content_Types].xml", "word/document.xml"), LARGEST).mediaType())
                .endsWith("wordprocessingml.document");
        refused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("a.docx", zip("evil.exe"));
        refused("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
        refused("a.docx", zip(Stream.concat(
                        Stream.of("[Content_Types].xml", "word/document.xml"),
                        IntStream.range(0, 5001).mapToObj(number -> "word/empty" + number + ".xml"))
                .toArray(String[]::new)));
    }

    @Test
    void whatIsNotWhatItsNameSaysIsRefused() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        refused("tool.exe", program);
        refused("tool.pdf", program);
        refused("page.txt", "<html><script>alert(1)</script></html>".getBytes());
        refused("run.txt", "#!/bin/sh\nrm -r /".getBytes());
        refused("../../x", PDF);
        refused(null, PDF);
        refused("empty.txt", new byte[0]);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedPlainly() {
        assertThatThrownBy(() -> AttachedFile.of("a.txt", new byte[(int) LARGEST + 1], LARGEST))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("at most 10 MB");
    }

    private static void refused(String name, byte[] content) {
        assertThatThrownBy(() -> AttachedFile.of(name, content, LARGEST))
                .as(name)
                .isInstanceOf(RefusedAnswers.class);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
