package org.waymark.report.factualaccuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionMovie;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionNamed;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSound;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.platform.tasks.RefusedAnswers;

class AttachedFileTest {

    private static final long LARGEST = 10 * 1024 * 1024;
    private static final byte[] PDF =
            pdf(document -> document.getDocumentInformation().setTitle("Staff"));

    @Test
    void aFileKeepsTheLastPartOfItsNameAlone() {
        assertThat(AttachedFile.of("../../etc/staff list.pdf", PDF, LARGEST).name())
                .isEqualTo("staff list.pdf");
        assertThat(AttachedFile.of("C:\\docs\\staff.PDF", PDF, LARGEST).mediaType())
                .isEqualTo("application/pdf");
        assertThat(AttachedFile.of("a\u202Eb\n.txt", "Words.".getBytes(), LARGEST)
                        .name())
                .isEqualTo("ab.txt");
    }

    @Test
    void wordAndExcelFilesAreLookedInto() throws IOException {
        assertThat(AttachedFile.of("a.docx", zip("[Content_Types].xml", "word/document.xml"), LARGEST)
                        .mediaType())
                .endsWith("wordprocessingml.document");
        refused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("a.docx", zip("evil.exe"));
        refused("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
        refused(
                "a.docx",
                zip(Stream.concat(
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
        refused("a.pdf", pdf(document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
        refused("a.pdf", pdf(document -> {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.getCOSObject().setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
            document.getDocumentCatalog().setNames(names);
        }));
        refused(
                "a.pdf",
                new String(
                                pdf(document -> document.getDocumentCatalog()
                                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                                StandardCharsets.ISO_8859_1)
                        .replace("/JavaScript", "/J#61vaScript")
                        .getBytes(StandardCharsets.ISO_8859_1));
        refused(
                "a.pdf",
                "%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>> >>"
                        .getBytes(StandardCharsets.ISO_8859_1));
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
    void anOfficeFileThatCanBeReadInTwoWaysIsRefused() throws IOException {
        byte[] plain = docx("word/styles.xml", "<x/>");
        byte[] macros = docx("word/vbaProject.bin", "x");
        assertThat(AttachedFile.of("a.docx", plain, LARGEST).name()).isEqualTo("a.docx");
        refused("a.docx", joined(plain, macros));
        refused("a.docx", moved(plain, macros));
        refused("a.docx", moved(plain, plain));
        refused("a.docx", moved("before".getBytes(StandardCharsets.US_ASCII), plain));
        refused("a.docx", joined(plain, "after".getBytes(StandardCharsets.US_ASCII)));
        int directory = directory(plain);
        byte[] between = joined(
                joined(Arrays.copyOf(plain, directory), new byte[8]),
                Arrays.copyOfRange(plain, directory, plain.length));
        ByteBuffer.wrap(between).order(ByteOrder.LITTLE_ENDIAN).putInt(between.length - 6, directory + 8);
        refused("a.docx", between);
    }

    @ParameterizedTest
    @CsvSource({
        "word/documenX.xml, word/document.xml",
        "word/Document.xml, word/Document.xml",
        "'word\\documenX.xml', 'word\\document.xml'"
    })
    void anOfficeFileThatHoldsAPartTwiceIsRefused(String written, String named) throws IOException {
        String twice = new String(docx(written, "<x/>"), StandardCharsets.ISO_8859_1).replace(written, named);
        refused("a.docx", twice.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPartThatTheDirectoryCallsDifferentlyIsRefused() throws IOException {
        String whole = new String(docx("word/vbaProject.bin", "x"), StandardCharsets.ISO_8859_1);
        int named = whole.lastIndexOf("word/vbaProject.bin");
        refused(
                "a.docx",
                (whole.substring(0, named) + whole.substring(named).replace("vbaProject.bin", "somethings.xml"))
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anOfficeFileWhoseHeadsSayHowLongItsPartsAreIsTaken() throws IOException {
        try (SeekableInMemoryByteChannel written = new SeekableInMemoryByteChannel()) {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(written)) {
                for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")) {
                    zip.putArchiveEntry(new ZipArchiveEntry(part));
                    zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                }
            }
            byte[] file = Arrays.copyOf(written.array(), (int) written.size());
            assertThat(AttachedFile.of("a.docx", file, LARGEST).name()).isEqualTo("a.docx");
        }
    }

    @Test
    void aPdfThatLeadsElsewhereAsItIsOpenedIsRefusedAndOneWithALinkIsTaken() {
        PDActionURI elsewhere = new PDActionURI();
        elsewhere.setURI("https://e.example");
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(elsewhere)));
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionRemoteGoTo())));
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionSound())));
        refused("a.pdf", pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionMovie())));
        refused("a.pdf", pdf(document -> {
            PDActionNamed print = new PDActionNamed();
            print.setNext(List.of(elsewhere));
            document.getDocumentCatalog().setOpenAction(print);
        }));
        refused("a.pdf", pdf(document -> {
            PDPageAdditionalActions turning = new PDPageAdditionalActions();
            turning.setO(elsewhere);
            document.getPage(0).setActions(turning);
        }));
        byte[] linked = pdf(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(elsewhere);
            PDPage page = document.getPage(0);
            page.setAnnotations(List.of(link));
            PDPageFitDestination first = new PDPageFitDestination();
            first.setPage(page);
            PDActionGoTo toIt = new PDActionGoTo();
            toIt.setDestination(first);
            document.getDocumentCatalog().setOpenAction(toIt);
        });
        assertThat(AttachedFile.of("a.pdf", linked, LARGEST).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void anOfficeFileWithALinkIsTaken() throws IOException {
        byte[] linked = docx(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/relationships/hyperlink\" Target=\"https://e.example\" TargetMode=\"External\"/></Relationships>");
        assertThat(AttachedFile.of("a.docx", linked, LARGEST).name()).isEqualTo("a.docx");
    }

    private static byte[] docx(String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> parts =
                new LinkedHashMap<>(Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"));
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

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    /** The second behind the first, with a directory that finds its parts there. */
    private static byte[] moved(byte[] first, byte[] second) {
        byte[] both = joined(first, second);
        ByteBuffer zip = ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN);
        int at = directory(both) + first.length;
        zip.putInt(both.length - 6, at);
        while (at < both.length - 22) {
            zip.putInt(at + 42, zip.getInt(at + 42) + first.length);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return both;
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
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("attachments: “");
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
