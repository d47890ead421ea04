package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.waymark.report.ReportContent.Bar;
import org.waymark.report.ReportContent.Chart;
import org.waymark.report.ReportContent.Group;
import org.waymark.report.ReportContent.Paragraph;
import org.waymark.report.ReportContent.Section;

/** The PDF of a report as veraPDF reads it: accessible, and fit to be kept. */
class PdfConformanceTest {

    private static final Instant AT = Instant.parse("2013-01-18T10:00:00Z");
    private static final LocalDate PUBLISHED = LocalDate.of(2013, 1, 18);
    private static final int PAGES = 200;

    private final ReportRenderer renderer = new ReportRenderer();

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void thePdfHasNoFailure(PDFAFlavour flavour) throws Exception {
        byte[] pdf = renderer.pdf(renderer.published(withCharts(), PUBLISHED), AT);

        assertThat(failures(pdf, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void theDraftUnderEmbargoHasNoneEither(PDFAFlavour flavour) throws Exception {
        byte[] pdf = renderer.pdf(renderer.underEmbargo(withCharts()), AT);

        assertThat(failures(pdf, flavour)).isEmpty();
    }

    @Test
    void aReportOfTwoHundredPagesIsMade() throws Exception {
        byte[] pdf = renderer.pdf(renderer.published(long200(), PUBLISHED), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(PAGES);
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + "-"
                            + one.getRuleId().getTestNumber() + " " + one.getMessage() + " at "
                            + one.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    private static ReportContent withCharts() {
        ReportContent report = ReportRendererTest.report("Help came early — “soon”, said families. 5 < 6 & more.");
        return with(
                report,
                report.sections(),
                List.of(new Chart(
                        "Children's cases that inspectors looked at",
                        "Followed: 20; looked at once: 33.",
                        List.of(
                                new Bar("Followed", "20", 12),
                                new Bar("Looked at once", "33", 20),
                                new Bar("None", "0", 0)))));
    }

    private static ReportContent long200() {
        ReportContent report = withCharts();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int number = 10; paragraphs.size() < PAGES * 8; number++) {
            paragraphs.add(new Paragraph(number, "Inspectors saw that plans say what has to change. ".repeat(9)));
        }
        List<Section> sections = new ArrayList<>(report.sections());
        sections.add(new Section("long", "A long section", null, false, List.of(new Group(null, paragraphs))));
        return with(report, sections, report.charts());
    }

    private static ReportContent with(ReportContent report, List<Section> sections, List<Chart> charts) {
        return new ReportContent(
                report.reference(),
                report.authority(),
                report.framework(),
                report.firstDay(),
                report.lastDay(),
                report.provisional(),
                report.demonstration(),
                report.head(),
                sections,
                charts);
    }
}
