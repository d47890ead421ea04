package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.report.ReportContent.Grade;
import org.waymark.report.ReportContent.Group;
import org.waymark.report.ReportContent.Paragraph;
import org.waymark.report.ReportContent.Section;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

public class ReportRendererTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2013, 1, 18);
    private static final Instant AT = Instant.parse("2013-01-18T10:00:00Z");

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theHeadingsComeInOrderWithTheirGradesInWords() {
        String html = renderer.published(report("Good help came early."), PUBLISHED);

        assertThat(html)
                .containsSubsequence(
                        "Overall effectiveness</h2>",
                        "<strong>Adequate</strong>",
                        "Areas for improvement</h2>",
                        "Immediately</h3>",
                        "About this inspection</h2>",
                        "The quality of practice</h2>")
                .contains("lang=\"en-GB\"", "<title>Kingsmere: inspection report CP-301-20121203</title>")
                .contains("Published on 18 January 2013", "Waymark is not an official site")
                .contains("Demonstration: every finding here is invented")
                .doesNotContain("(provisional)", " th:");
    }

    @Test
    void whatIsTypedIsEscaped() {
        String html = renderer.published(report("<script>alert(1)</script> & [[${report}]] <img src='x'/>"), PUBLISHED);

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; [[${report}]] &lt;img")
                .doesNotContain("<script", "<img");
    }

    @Test
    void thePageIsWellFormed() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        EntityResolver none = (publicId, systemId) -> new InputSource(new StringReader(""));
        builder.setEntityResolver(none);

        for (String page : List.of(
                renderer.published(report("Text."), PUBLISHED),
                renderer.underEmbargo(report("Text.")),
                renderer.index(new IndexPage(
                        new IndexPage.Asked("k & <k>", null, null, null, null, null),
                        new IndexPage.Choices(List.of(), List.of(), List.of("Good"), List.of(), List.of(2013)),
                        List.of(new IndexPage.Entry(
                                "CP-301-20121203",
                                "Kingsmere",
                                "301",
                                "London",
                                "A framework",
                                "f",
                                null,
                                PUBLISHED,
                                2,
                                false,
                                true)),
                        1,
                        null,
                        "/reports?page=2")),
                renderer.notFound())) {
            assertThat(builder.parse(new InputSource(new StringReader(page)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("html");
        }
    }

    @Test
    void anEmbargoedReportSaysSo() {
        assertThat(renderer.underEmbargo(report("Text.")))
                .contains("Under embargo")
                .doesNotContain("Published on", ".pdf");
    }

    @Test
    void thePdfIsTaggedHasItsLanguageAndCarriesItsFonts() throws IOException {
        byte[] pdf =
                renderer.pdf(renderer.published(report("Help came early — “soon”, said families."), PUBLISHED), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Kingsmere: inspection report CP-301-20121203");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(AT);
            assertThat(fontsNotEmbedded(document)).isEmpty();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Overall effectiveness", "Grade: Adequate", "Help came early — “soon”")
                    .contains("Waymark is not an official site")
                    .doesNotContain("This report as PDF");
        }
        keepToLookAt(pdf);
    }

    @Test
    void whatAWordProcessorPutsInIsPrintedAsItsEqual() throws IOException {
        String typed = "Held face\u2011to\u2011face. The W\u0302yn centre helped. \uF0B7 It opened \u000Bin 2012.";
        String html = renderer.published(report(typed), PUBLISHED);

        assertThat(html).contains("face-to-face. The Ŵyn centre helped. • It opened");
        try (PDDocument document = Loader.loadPDF(renderer.pdf(html, AT))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Held face-to-face. The Ŵyn centre helped. • It opened");
        }
    }

    private static List<String> fontsNotEmbedded(PDDocument document) throws IOException {
        List<String> missing = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    missing.add(font.getName());
                }
            }
        }
        return missing;
    }

    private void keepToLookAt(byte[] pdf) throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "report-to-look-at"));
        Files.write(directory.resolve("report.pdf"), pdf);
        Files.writeString(directory.resolve("report.html"), renderer.published(report("Help came early."), PUBLISHED));
    }

    @Test
    void aLetterSaysToWhomItIsWrittenAndBearsItsOwnName() {
        ReportContent report = report("Help came early.");
        ReportContent letter = new ReportContent(
                report.reference(),
                report.authority(),
                report.framework(),
                report.firstDay(),
                report.lastDay(),
                false,
                false,
                new ReportContent.Head("Letter on a visit", "The Director", "Dear Director"),
                report.sections(),
                List.of());

        assertThat(renderer.published(letter, PUBLISHED))
                .contains(
                        "<title>Kingsmere: letter on a visit CP-301-20121203</title>",
                        "<p>Letter on a visit</p>",
                        "<p>To: The Director, Kingsmere</p>",
                        "<p>Dear Director,</p>");
        assertThat(renderer.published(report, PUBLISHED))
                .contains("<title>Kingsmere: inspection report CP-301-20121203</title>", "<p>Inspection report</p>")
                .doesNotContain("<p>To: ");
    }

    @Test
    void theAddresseeGoesOnWithTheAuthorityWhereTheWordsDo() {
        assertThat(new ReportContent.Head("Letter", "All services in the area of", null).addressee("Kingsmere"))
                .isEqualTo("All services in the area of Kingsmere");
        assertThat(new ReportContent.Head("Letter", "The partnership for young carers in", null).addressee("Kingsmere"))
                .isEqualTo("The partnership for young carers in Kingsmere");
        assertThat(new ReportContent.Head("Letter", "The Director", null).addressee("Kingsmere"))
                .isEqualTo("The Director, Kingsmere");
    }

    public static ReportContent report(String overall) {
        Grade adequate = new Grade("adequate", "Adequate", 3, "A service that only meets minimum requirements.");
        Grade good = new Grade("good", "Good", 2, "A service that exceeds minimum requirements.");
        return new ReportContent(
                "CP-301-20121203",
                "Kingsmere",
                "Inspection of local authority arrangements for the protection of children",
                LocalDate.of(2012, 12, 3),
                LocalDate.of(2012, 12, 14),
                false,
                true,
                null,
                List.of(
                        new Section(
                                "overall-effectiveness",
                                "Overall effectiveness",
                                adequate,
                                false,
                                List.of(new Group(
                                        null,
                                        List.of(
                                                new Paragraph(1, overall),
                                                new Paragraph(
                                                        2,
                                                        "Assessments took too long for some children. ".repeat(9)))))),
                        new Section(
                                "areas-for-improvement",
                                "Areas for improvement",
                                null,
                                true,
                                List.of(
                                        new Group(
                                                "Immediately",
                                                List.of(new Paragraph(3, "See every child alone at each visit."))),
                                        new Group(
                                                "Within three months",
                                                List.of(
                                                        new Paragraph(4, "Record why each decision was made."),
                                                        new Paragraph(5, "Share plans with families in writing."))))),
                        new Section(
                                "about",
                                "About this inspection",
                                null,
                                false,
                                List.of(new Group(null, List.of(new Paragraph(6, "The inspection was unannounced."))))),
                        new Section(
                                "quality-of-practice",
                                "The quality of practice",
                                good,
                                false,
                                List.of(new Group(null, List.of(new Paragraph(7, "Practice is good. ".repeat(30))))))),
                List.of());
    }
}
