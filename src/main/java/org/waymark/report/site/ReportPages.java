package org.waymark.report.site;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.report.IndexPage.Asked;
import org.waymark.report.PageAnswer;
import org.waymark.report.PublishedReport;
import org.waymark.report.ReportRenderer;
import org.waymark.report.publication.PublishedReports;

/**
 * The published reports, for the public. A report that is not published and one that never was are answered alike:
 * nobody learns that an inspection goes on.
 */
@RestController
class ReportPages {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublishedReports published;
    private final PublicIndex index;
    private final OutcomeData outcomes;
    private final Feed feed;
    private final ReportRenderer renderer;

    ReportPages(
            PublishedReports published, PublicIndex index, OutcomeData outcomes, Feed feed, ReportRenderer renderer) {
        this.published = published;
        this.index = index;
        this.outcomes = outcomes;
        this.feed = feed;
        this.renderer = renderer;
    }

    @GetMapping("/reports")
    ResponseEntity<byte[]> index(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String authority,
            @RequestParam(required = false) String region,
            @RequestParam(required = false) String grade,
            @RequestParam(required = false) String framework,
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String page) {
        Asked asked = new Asked(
                given(q),
                given(authority),
                given(region),
                given(grade),
                given(framework),
                number(year).orElse(null));
        return PageAnswer.html(OK, renderer.index(index.page(asked, number(page).orElse(1))));
    }

    private static String given(String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip();
    }

    /** Whoever types something else than a number has not asked for one. */
    private static Optional<Integer> number(String asked) {
        return asked != null && asked.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(asked)) : Optional.empty();
    }

    @GetMapping("/reports/feed.atom")
    ResponseEntity<byte[]> feed() {
        return file(ATOM, feed.atom());
    }

    @GetMapping("/reports/outcomes.csv")
    ResponseEntity<byte[]> csv() {
        return file(CSV, outcomes.csv());
    }

    @GetMapping("/reports/outcomes.json")
    List<OutcomeData.Outcome> json() {
        return outcomes.all();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/reports/{reference}")
    ResponseEntity<byte[]> page(@PathVariable String reference) {
        return page(reference, PublishedReport::currentNumber);
    }

    @GetMapping("/reports/{reference}/versions/{number}")
    ResponseEntity<byte[]> version(@PathVariable String reference, @PathVariable String number) {
        return page(reference, report -> number(number).orElse(0));
    }

    private ResponseEntity<byte[]> page(String reference, Function<PublishedReport, Integer> number) {
        return published
                .byReference(reference)
                .map(report -> report.isWithdrawn()
                        ? PageAnswer.html(OK, renderer.withdrawn(report))
                        : published
                                .html(report, number.apply(report))
                                .map(page -> PageAnswer.html(OK, page))
                                .orElseGet(this::notFound))
                .orElseGet(this::notFound);
    }

    @GetMapping("/reports/{reference}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference) {
        return pdf(reference, reference, PublishedReport::currentNumber);
    }

    @GetMapping("/reports/{reference}/versions/{number}.pdf")
    ResponseEntity<byte[]> versionAsPdf(@PathVariable String reference, @PathVariable String number) {
        return pdf(reference, reference + "-version-" + number, report -> number(number)
                .orElse(0));
    }

    private ResponseEntity<byte[]> pdf(String reference, String name, Function<PublishedReport, Integer> number) {
        return published
                .byReference(reference)
                .map(report -> report.isWithdrawn()
                        ? PageAnswer.html(GONE, renderer.withdrawn(report))
                        : published
                                .pdf(report, number.apply(report))
                                .map(bytes -> pdf(name, bytes))
                                .orElseGet(this::notFound))
                .orElseGet(this::notFound);
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(bytes);
    }

    private ResponseEntity<byte[]> notFound() {
        return PageAnswer.html(NOT_FOUND, renderer.notFound());
    }
}
