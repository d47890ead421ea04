package org.waymark.lists;

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
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.platform.tasks.notes.FormText;

/** The section of the lists, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}")
class ListsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String LINK_OFFICERS =
            "This is for the authority's link officer, once the inspection has been announced.";

    private final ListsPage lists;

    ListsController(ListsPage lists) {
        this.lists = lists;
    }

    record Confirmation(
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String note) {}

    record Groups(
            @NotNull(message = "Reload the page: it holds no groups.")
            List<VulnerableGroups.GroupMarks> groups) {}

    @GetMapping("/lists")
    ResponseEntity<ListsPage.Page> lists(
            @AskedBy({AccessRole.STAFF, AccessRole.LINK_OFFICER}) InspectionView inspection) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lists.of(inspection));
    }

    /** @param file better lists, as the part {@code file} */
    @PostMapping("/lists")
    ListPreview receive(
            @AskedBy(value = AccessRole.LINK_OFFICER, otherwise = LINK_OFFICERS) InspectionView inspection,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return lists.receive(inspection, ListUploadController.nameOf(file), content);
        }
    }

    @PostMapping("/lists/{submissionId}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(
            @AskedBy(value = AccessRole.LINK_OFFICER, otherwise = LINK_OFFICERS) InspectionView inspection,
            @PathVariable UUID submissionId,
            @Valid @RequestBody Confirmation answers) {
        lists.confirm(inspection, submissionId, answers.note());
    }

    @GetMapping("/lists/{submissionId}/problems.csv")
    ResponseEntity<byte[]> problems(
            @AskedBy({AccessRole.STAFF, AccessRole.LINK_OFFICER}) InspectionView inspection,
            @PathVariable UUID submissionId) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("problems.csv")
                                .build()
                                .toString())
                .body(lists.problemsAsCsv(inspection, submissionId).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/lists/groups")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(
            @AskedBy(value = AccessRole.LINK_OFFICER, otherwise = LINK_OFFICERS) InspectionView inspection,
            @Valid @RequestBody Groups answers) {
        lists.mark(inspection, answers.groups());
    }
}
