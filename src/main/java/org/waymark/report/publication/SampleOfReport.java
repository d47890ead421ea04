package org.waymark.report.publication;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.sample.SampleFiles;

/**
 * How the cases of a published report were drawn, for the public: what sealed the seed, the counts and the chances. A
 * report that is not published, or is withdrawn, is answered as one that never was.
 */
@RestController
class SampleOfReport {

    private final PublishedReports published;
    private final SampleFiles samples;

    SampleOfReport(PublishedReports published, SampleFiles samples) {
        this.published = published;
        this.samples = samples;
    }

    @GetMapping("/reports/{reference}/sample.json")
    ResponseEntity<byte[]> sample(@PathVariable String reference) {
        return published
                .byReference(reference)
                .filter(report -> !report.isWithdrawn())
                .flatMap(report -> samples.ofPublic(report.inspectionId()))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(file.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
