package org.waymark.report.timeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.Reports;
import org.waymark.report.Writings;
import org.waymark.report.factualaccuracy.AttachmentDesk;
import org.waymark.report.factualaccuracy.Attachments;
import org.waymark.report.publication.Publication;

/** The report and its comments on the page of the inspection, and what managers do with a published one. */
@RestController
@RequestMapping("/camunda/api/waymark")
public class ReportController {

    private final InspectionAccess access;
    private final ReportSections sections;
    private final Writings writings;
    private final Publication publication;
    private final Attachments attachments;
    private final AttachmentDesk attachmentDesk;

    ReportController(
            InspectionAccess access,
            ReportSections sections,
            Writings writings,
            Publication publication,
            Attachments attachments,
            AttachmentDesk attachmentDesk) {
        this.access = access;
        this.sections = sections;
        this.writings = writings;
        this.publication = publication;
        this.attachments = attachments;
        this.attachmentDesk = attachmentDesk;
    }

    /** What stands about the report, as far as it is for whoever asks. */
    @GetMapping("/inspections/{inspectionId}/report")
    ResponseEntity<ReportSections.ReportPage> report(@Reports.AskedByWriters InspectionView inspection) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(sections.report(inspection));
    }

    /** What changed between two versions of the authors' words. */
    @GetMapping("/inspections/{inspectionId}/report/changes")
    List<Writings.Changed> changes(
            @Reports.AskedByWriters InspectionView inspection, @RequestParam int from, @RequestParam int to) {
        return writings.between(inspection.id(), from, to, inspection.framework())
                .orElseThrow(() -> RefusedAnswers.of("to", "There is no such version. Choose two of those listed."));
    }

    /** The comments on the draft that are for whoever asks, and their answers once these are. */
    @GetMapping("/inspections/{inspectionId}/factual-accuracy")
    ResponseEntity<ReportSections.CommentsPage> comments(@Reports.AskedByReadersOfComments InspectionView inspection) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(sections.comments(
                        inspection, access.is(inspection, AccessRole.LEAD, AccessRole.QUALITY, AccessRole.MANAGER)));
    }

    @PostMapping("/inspections/{inspectionId}/report/corrections")
    Map<String, Integer> correct(
            @Reports.AskedByPublishers InspectionView inspection, @RequestBody @Valid Correction correction) {
        int number = publication.correct(
                inspection.id(),
                correction.paragraph(),
                correction.text().strip(),
                correction.whatChanged().strip(),
                access.user());
        return Map.of("version", number);
    }

    @PostMapping("/inspections/{inspectionId}/report/withdrawal")
    public void withdraw(
            @Reports.AskedByPublishers InspectionView inspection, @RequestBody @Valid Withdrawal withdrawal) {
        publication.withdraw(inspection.id(), withdrawal.reason().strip(), access.user());
    }

    /** One that is too large is refused before it is read. @param file as the part {@code file} */
    @PostMapping("/tasks/{taskId}/attachments")
    List<Attachments.Offered> attach(@PathVariable String taskId, @RequestPart("file") MultipartFile file)
            throws IOException {
        attachments.requireSmall(file.getOriginalFilename(), file.getSize());
        return attachmentDesk.attach(taskId, file.getOriginalFilename(), file.getBytes());
    }

    /**
     * @param paragraph   a number of the published report's paragraphs
     * @param text        what it reads now
     * @param whatChanged for the public
     */
    record Correction(
            @NotNull(message = "Give the number of the paragraph.")
            Integer paragraph,

            @NotBlank(message = "Give the text as it reads now.")
            @Size(max = 20_000, message = "Write at most 20,000 characters.")
            String text,

            @NotBlank(message = "Say what changed, and why.")
            @Size(max = 2_000, message = "Say it in at most 2,000 characters.")
            String whatChanged) {}

    public record Withdrawal(
            @NotBlank(message = "Say why it is withdrawn.")
            @Size(max = 2_000, message = "Say it in at most 2,000 characters.")
            String reason) {}
}
