package org.waymark.sample;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.NotAllowed;

/** The section of the sample, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}")
class SampleController {

    private final SampleRecord sample;
    private final MissingFiles missing;
    private final SampleFiles files;
    private final InspectionAccess access;

    SampleController(SampleRecord sample, MissingFiles missing, SampleFiles files, InspectionAccess access) {
        this.sample = sample;
        this.missing = missing;
        this.files = files;
        this.access = access;
    }

    @GetMapping("/sample")
    ResponseEntity<SampleRecord.Page> sample(@AskedBy(AccessRole.STAFF) InspectionView inspection) {
        boolean lead = access.is(inspection, AccessRole.LEAD);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(sample.of(inspection, lead));
    }

    /** What the draw is verified with: for the lead, and once fieldwork has closed for everybody who works on it. */
    @GetMapping("/sample/record.json")
    ResponseEntity<byte[]> verifiable(@AskedBy(AccessRole.STAFF) InspectionView inspection) {
        boolean lead = access.is(inspection, AccessRole.LEAD);
        if (!lead && !inspection.isFieldworkOver()) {
            throw new NotAllowed("Before fieldwork has closed this is for the lead inspector.");
        }
        String record = files.whole(inspection)
                .orElseThrow(() -> new NotAllowed("There is no sample yet that can be verified."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sample-" + inspection.reference() + ".json")
                                .build()
                                .toString())
                .body(record.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/sample/missing-files")
    MissingFiles.Replaced notFound(
            @AskedBy(AccessRole.LEAD) InspectionView inspection, @Valid @RequestBody MissingFiles.NotFound answers) {
        return missing.notFound(inspection, answers, access.user());
    }
}
