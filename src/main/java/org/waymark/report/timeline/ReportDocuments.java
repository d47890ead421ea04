package org.waymark.report.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.report.FrozenReports;
import org.waymark.report.FrozenReports.Sent;
import org.waymark.report.PageAnswer;
import org.waymark.report.ReportRenderer;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.Attachments;
import org.waymark.report.factualaccuracy.FactsChecks;

/** The draft and the final report as they were sent, and the files attached to comments, for those they are for. */
@RestController
@RequestMapping("/camunda/api/waymark")
class ReportDocuments {

    private final InspectionAccess access;
    private final FrozenReports frozen;
    private final ReportRenderer renderer;
    private final Attachments attachments;
    private final FactsChecks checks;

    ReportDocuments(
            InspectionAccess access,
            FrozenReports frozen,
            ReportRenderer renderer,
            Attachments attachments,
            FactsChecks checks) {
        this.checks = checks;
        this.access = access;
        this.frozen = frozen;
        this.renderer = renderer;
        this.attachments = attachments;
    }

    @GetMapping("/inspections/{inspectionId}/report/{which:draft|final}.html")
    ResponseEntity<byte[]> page(@Reports.AskedByReaders InspectionView inspection, @PathVariable String which) {
        return PageAnswer.html(HttpStatus.OK, sent(inspection, which).page());
    }

    @GetMapping("/inspections/{inspectionId}/report/{which:draft|final}.pdf")
    ResponseEntity<byte[]> pdf(@Reports.AskedByReaders InspectionView inspection, @PathVariable String which) {
        Sent sent = sent(inspection, which);
        byte[] pdf = renderer.pdf(sent.page(), sent.at());
        return download(inspection.reference() + "-" + which + ".pdf", MediaType.APPLICATION_PDF, pdf);
    }

    private Sent sent(InspectionView inspection, String which) {
        boolean draft = which.equals("draft");
        return frozen.sent(inspection.id(), draft ? Which.DRAFT : Which.FINAL)
                .filter(sent -> !draft || checks.mayReadDraft(inspection))
                .orElseThrow(NotSent::new);
    }

    /** A file that an inspected body attached, to itself and the inspectorate: never shown in the browser, only kept by it. */
    @GetMapping("/inspections/{inspectionId}/attachments/{id}")
    ResponseEntity<byte[]> file(@Reports.AskedByReadersOfComments InspectionView inspection, @PathVariable String id) {
        return attachments
                .find(inspection.id(), id)
                .filter(file -> checks.mayRead(inspection, file.organisation()))
                .map(file -> download(file.fileName(), MediaType.parseMediaType(file.mediaType()), file.content()))
                .orElseThrow(NotSent::new);
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** The final report under embargo, by the inspection's reference. */
    @GetMapping("/final-reports/{reference}")
    ResponseEntity<byte[]> underEmbargo(@PathVariable String reference) {
        try {
            InspectionView inspection = access.byReference(reference);
            return Optional.of(inspection)
                    .filter(known ->
                            access.is(known, AccessRole.STAFF, AccessRole.DIRECTORS_OFFICE, AccessRole.HEAD_OF_BODY))
                    .flatMap(readable -> frozen.sent(readable.id(), Which.FINAL))
                    .map(sent -> PageAnswer.html(HttpStatus.OK, sent.page()))
                    .orElseGet(this::nothing);
        } catch (NoSuchInspection none) {
            return nothing();
        }
    }

    private ResponseEntity<byte[]> nothing() {
        return PageAnswer.html(HttpStatus.NOT_FOUND, renderer.notFound());
    }

    /** What is asked for was not sent, or is no more. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static class NotSent extends RuntimeException {}
}
