package org.waymark.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.StaffGroups;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.report.ReportVersion.Which;

/** The reports as pages: for the public once they are published, for the authority and the team once they are final. */
@RestController
class ReportPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PublishedReportRepository published;
    private final ReportRenderer renderer;
    private final FrozenReports frozen;
    private final Inspections inspections;
    private final CurrentUser currentUser;

    ReportPages(
            PublishedReportRepository published,
            ReportRenderer renderer,
            FrozenReports frozen,
            Inspections inspections,
            CurrentUser currentUser) {
        this.published = published;
        this.renderer = renderer;
        this.frozen = frozen;
        this.inspections = inspections;
        this.currentUser = currentUser;
    }

    @GetMapping("/reports")
    ResponseEntity<byte[]> index() {
        return html(HttpStatus.OK, renderer.index(published.index()));
    }

    @GetMapping("/reports/{reference}")
    ResponseEntity<byte[]> page(@PathVariable String reference) {
        return answer(reference, report -> html(HttpStatus.OK, report.html()));
    }

    @GetMapping("/reports/{reference}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference) {
        return answer(reference, report -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(reference + ".pdf")
                                .build()
                                .toString())
                .body(report.pdf()));
    }

    /**
     * A report that is not published and one that never was are answered alike: nobody learns that an inspection goes
     * on.
     */
    private ResponseEntity<byte[]> answer(String reference, Function<PublishedReport, ResponseEntity<byte[]>> page) {
        return published.findByReference(reference).map(page).orElseGet(this::notFound);
    }

    /** The final report under embargo, for the authority's director, the team and those who see every inspection. */
    @GetMapping("/camunda/api/waymark/final-reports/{reference}")
    ResponseEntity<byte[]> underEmbargo(@PathVariable String reference) {
        return inspection(reference)
                .filter(this::maySee)
                .flatMap(inspection -> frozen.find(inspection.id(), Which.FINAL))
                .map(content -> html(HttpStatus.OK, renderer.underEmbargo(content)))
                .orElseGet(this::notFound);
    }

    private Optional<InspectionView> inspection(String reference) {
        try {
            return Optional.of(inspections.byReference(reference));
        } catch (NoSuchInspection none) {
            return Optional.empty();
        }
    }

    private boolean maySee(InspectionView inspection) {
        String user = currentUser.id();
        boolean onTeam =
                inspection.members().stream().anyMatch(member -> member.userId().equals(user));
        return onTeam
                || currentUser.isIn(StaffGroups.MANAGERS)
                || currentUser.isIn(StaffGroups.QUALITY)
                || currentUser.isIn(inspection.authority().dcsGroup());
    }

    private ResponseEntity<byte[]> notFound() {
        return html(HttpStatus.NOT_FOUND, renderer.notFound());
    }

    private static ResponseEntity<byte[]> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", PagePolicy.of(page))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
