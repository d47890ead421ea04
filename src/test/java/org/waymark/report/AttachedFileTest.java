package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.desk.RefusedAnswers;

class AttachedFileTest {

    private static final long LARGEST = 10 * 1024 * 1024;
    private static final byte[] PDF = pdf(document -> document.getDocumentInformation().setTitle("Staff"));

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

    @Test
    void aPdfThatDoesSomethingByItselfIsRefused() {
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
        refused("a.pdf", pdf(document -> {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.getCOSObject().setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
            document.getDocumentCatalog().setNames(names);
        }));
        refused("a.pdf", new String(pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                StandardCharsets.ISO_8859_1).replace("/JavaScript", "/J#61vaScript").getBytes(StandardCharsets.ISO_8859_1));
        refused("a.pdf", "%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>> >>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(AttachedFile.of("a.pdf", PDF, LARGEST).mediaType()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        word/_rels/settings.xml.rels | <r:Relationships xmlns:r="x"><r:Relationship Type="http://x/attachedTemplate" Target="http://e.example/t.dotm" TargetMode="External"/></r:Relationships>
        word/_rels/document.xml.rels | <Relationships><Relationship Type="http://x/oleObject" Target="embeddings/o.bin"/></Relationships>
        word/_rels/document.xml.rels | <Relationships><Relationship Type="http://x/image" Target="\\\\e.example\\a.png" TargetMode="External"/></Relationships>
        word/_rels/document.xml.rels | <!DOCTYPE x [<!ENTITY e "External">]><Relationships><Relationship Type="http://x/frame" TargetMode="&e;"/></Relationships>
        word/_rels/document.xml.rels | <Relationships
        word/embeddings/oleObject1.bin | x
        word/activeX/activeX1.xml    | <x/>
        word/vbaProject.bin          | x
        xl/externalLinks/externalLink1.xml | <x/>
        [Content_Types].xml          | <Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>
        """)
    void anOfficeFileThatFetchesOrBringsSomethingAlongIsRefused(String part, String content) throws IOException {
        refused("a.docx", docx(part, content));
    }

    @Test
    void anOfficeFileWithALinkIsTaken() throws IOException {
        byte[] linked = docx("word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/relationships/hyperlink\" Target=\"https://e.example\" TargetMode=\"External\"/></Relationships>");
        assertThat(AttachedFile.of("a.docx", linked, LARGEST).name()).isEqualTo("a.docx");
    }

    private static byte[] docx(String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> parts = new LinkedHashMap<>(Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"));
        parts.put(part, content);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(Consumer<PDDocument> what) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            what.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
