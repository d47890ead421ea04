package org.waymark.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.waymark.calendar.London;
import org.waymark.platform.machine.Reference;
import org.waymark.platform.print.PrintFont;
import org.waymark.platform.print.PrintableText;

/**
 * Makes pages and PDFs of reports, both from one template. Whatever was typed is escaped; nothing is fetched from
 * anywhere.
 */
@Component
public class ReportRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRenderer.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String BEGINS = "<main class=\"wide\">";

    private final SpringTemplateEngine templates;

    /** What the pages for the public look like, in each of them: so a page that somebody kept looks the same. */
    private final String style;

    ReportRenderer() {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(getClass().getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        style = styleSheet();
    }

    private static String styleSheet() {
        try (InputStream sheet = ReportRenderer.class.getResourceAsStream("/templates/report-style.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Context context() {
        Context context = new Context(Locale.UK);
        context.setVariable("style", style);
        return context;
    }

    /** The page that the public reads, of a report that was published on that day and never changed. */
    public String published(ReportContent report, LocalDate on) {
        return published(report, Edition.only(on));
    }

    /** The page that the public reads. */
    public String published(ReportContent report, Edition edition) {
        String state = "Published on " + DAY.format(edition.first());
        if (edition.number() > 1) {
            state += "; version " + edition.number() + ", corrected on " + DAY.format(edition.on());
        }
        return page(report, state, edition);
    }

    /** The page as it was published, with nothing added but a word that leads to the version that took its place. */
    public static String replaced(String page, String reference) {
        return page.replaceFirst(
                Pattern.quote(BEGINS),
                Matcher.quoteReplacement(BEGINS
                        + "<p class=\"notice on-screen\">A later version takes the place of this one:"
                        + " <a href=\"/reports/" + HtmlUtils.htmlEscape(reference)
                        + "\">read the current version</a>.</p>"));
    }

    /** The page that the authority reads before publication. */
    String underEmbargo(ReportContent report) {
        return page(report, "Under embargo: not to be shared outside the authority before publication", null);
    }

    /** The draft, as the authority and those who work on it read it. */
    String draft(ReportContent report) {
        boolean graded = report.sections().stream().anyMatch(section -> section.grade() != null);
        return page(
                report,
                graded ? "Draft: confidential, and its grades are provisional" : "Draft: confidential and provisional",
                null);
    }

    /** The final report of an inspection that ends in nothing for the public. */
    public String neverPublished(ReportContent report) {
        return page(report, "Not published: for those who were inspected", null);
    }

    private String page(ReportContent report, String state, Edition edition) {
        Context context = context();
        context.setVariable("report", report);
        context.setVariable(
                "windowTitle",
                "%s: %s %s"
                        .formatted(
                                report.authority(),
                                StringUtils.uncapitalize(report.head().title()),
                                report.reference()));
        context.setVariable("kind", report.head().addressedTo() == null ? "Report" : "Letter");
        context.setVariable("state", state);
        context.setVariable("published", edition != null);
        context.setVariable("edition", edition);
        context.setVariable("day", DAY);
        context.setVariable(
                "graded",
                report.sections().stream()
                        .filter(section -> section.grade() != null)
                        .toList());
        context.setVariable("onSite", DAY.format(report.firstDay()) + " to " + DAY.format(report.lastDay()));
        return PrintableText.of(templates.process("report", context));
    }

    /** The list of what is published, as far as it was asked for. */
    public String index(IndexPage page) {
        Context context = context();
        context.setVariable("page", page);
        context.setVariable("day", DAY);
        return templates.process("reports", context);
    }

    /** What stands at the address of a report that was withdrawn. */
    public String withdrawn(PublishedReport report) {
        Context context = context();
        context.setVariable("authority", report.authority());
        context.setVariable("framework", report.framework());
        context.setVariable("reference", report.reference());
        context.setVariable("because", report.withdrawnBecause());
        context.setVariable("on", DAY.format(report.withdrawnOn()));
        context.setVariable("published", DAY.format(report.publishedOn()));
        return templates.process("report-withdrawn", context);
    }

    /** What is said of every report that is not published, whether it exists or not. A line of the log begins with its reference. */
    public String notFound() {
        String reference = Reference.current();
        LOG.info("{}a report was asked for that is not there", Reference.atItsBeginning(reference));
        Context context = context();
        context.setVariable("reference", reference);
        return templates.process("report-not-found", context);
    }

    /**
     * The page as an accessible PDF that can be kept for ever (PDF/UA-1 and PDF/A-2a), with its fonts in it.
     *
     * @param at what the PDF says of when it was made
     */
    public byte[] pdf(String html, Instant at) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        // The page's style says for screens, too, what paper does not know.
        XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(html, document).buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(London.ZONE)));
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The report cannot be made into a PDF.", unwritable);
        }
    }

    private static PdfRendererBuilder builder(String html, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Waymark");
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        for (PrintFont face : PrintFont.values()) {
            FontStyle style = face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new PDFontSupplier(face.in(document)), PrintFont.FAMILY, face.weight(), style, true);
        }
        builder.withHtmlContent(PrintableText.of(html), null);
        return builder;
    }
}
