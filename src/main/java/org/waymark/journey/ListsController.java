package org.waymark.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.desk.NotAllowed;
import org.waymark.desk.Retry;
import org.waymark.inspection.InspectionView;

/** The sections of the lists and of the sample, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}")
class ListsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ListsPage lists;
    private final SampleRecord sample;
    private final MissingFiles missing;
    private final SampleFiles files;
    private final Asking asking;
    private final Retry retry;

    ListsController(
            ListsPage lists,
            SampleRecord sample,
            MissingFiles missing,
            SampleFiles files,
            Asking asking,
            Retry retry) {
        this.lists = lists;
        this.sample = sample;
        this.missing = missing;
        this.files = files;
        this.asking = asking;
        this.retry = retry;
    }

    record Confirmation(@Size(max = Words.MOST, message = Words.TOO_LONG) String note) {}

    record Groups(
            @NotNull(message = "Reload the page: it holds no groups.")
                    List<Marks.GroupMarks> groups) {}

    @GetMapping("/lists")
    ResponseEntity<ListsPage.Page> lists(@PathVariable String inspectionId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lists.of(inspectionId));
    }

    /** @param file better lists, as the part {@code file} */
    @PostMapping("/lists")
    ListPreview receive(@PathVariable String inspectionId, @RequestPart("file") MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return lists.receive(inspectionId, JourneyController.nameOf(file), content);
        }
    }

    @PostMapping("/lists/{submissionId}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(
            @PathVariable String inspectionId,
            @PathVariable UUID submissionId,
            @Valid @RequestBody Confirmation answers) {
        retry.inNewTransaction(() -> {
            lists.confirm(inspectionId, submissionId, answers.note());
            return true;
        });
    }

    @GetMapping("/lists/{submissionId}/problems.csv")
    ResponseEntity<byte[]> problems(@PathVariable String inspectionId, @PathVariable UUID submissionId) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("problems.csv")
                                .build()
                                .toString())
                .body(lists.problemsAsCsv(inspectionId, submissionId).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/lists/groups")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable String inspectionId, @Valid @RequestBody Groups answers) {
        retry.inNewTransaction(() -> {
            lists.mark(inspectionId, answers.groups());
            return true;
        });
    }

    @GetMapping("/sample")
    ResponseEntity<SampleRecord.Page> sample(@PathVariable String inspectionId) {
        InspectionView inspection = asking.asStaff(inspectionId);
        boolean lead = inspection.lead().filter(asking.user()::equals).isPresent();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(sample.of(inspection, lead));
    }

    /** What the draw is verified with: for the lead, and once fieldwork has closed for everybody who works on it. */
    @GetMapping("/sample/record.json")
    ResponseEntity<byte[]> verifiable(@PathVariable String inspectionId) {
        InspectionView inspection = asking.asStaff(inspectionId);
        boolean lead = inspection.lead().filter(asking.user()::equals).isPresent();
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
            @PathVariable String inspectionId, @Valid @RequestBody MissingFiles.NotFound answers) {
        return retry.inNewTransaction(
                () -> missing.notFound(asking.asLead(inspectionId), answers, asking.user()));
    }
}
