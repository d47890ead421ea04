package org.waymark.programme.knowledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.programme.knowledge.KnowledgeRecorder.Import;

/** What is known of authorities, for managers and quality assurance; managers add to it. Never for an authority. */
@RestController
@RequestMapping("/camunda/api/waymark/programme")
class KnowledgeController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final long MOST_BYTES = 4_000_000;

    private final KnowledgePages pages;
    private final KnowledgeRecorder recorder;

    KnowledgeController(KnowledgePages pages, KnowledgeRecorder recorder) {
        this.pages = pages;
        this.recorder = recorder;
    }

    record FactAnswer(
            @NotBlank(message = "Choose what it is.") String kind,

            @NotNull(message = "Choose the day on which it became known.")
            LocalDate knownOn,

            @NotBlank(message = "Say what is known.") @Size(max = 2000, message = "At most 2000 characters.")
            String said,

            @NotBlank(message = "Say where it is from.") @Size(max = 200, message = "At most 200 characters.")
            String source,

            LocalDate due) {}

    record ImprovedAnswer(
            @NotNull(message = "Choose the day on which it was found put right.")
            LocalDate day) {}

    @GetMapping
    KnowledgePages.ListPage list(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return pages.list();
    }

    @GetMapping("/authorities.csv")
    ResponseEntity<byte[]> table(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("authorities.csv")
                                .build()
                                .toString())
                .body(pages.csv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/authorities/{code}")
    KnowledgePages.AuthorityPage authority(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @PathVariable String code) {
        return pages.of(code);
    }

    @PostMapping("/authorities/{code}/facts")
    @ResponseStatus(HttpStatus.CREATED)
    void fact(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @PathVariable String code,
            @Valid @RequestBody FactAnswer answer) {
        recorder.fact(code, answer.kind(), answer.knownOn(), answer.said(), answer.source(), answer.due());
    }

    @PostMapping("/authorities/{code}/facts/{id}/improvement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void improved(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @RequestBody ImprovedAnswer answer) {
        recorder.improved(code, id, answer.day());
    }

    @PostMapping("/outcomes")
    Import outcomes(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @RequestParam(value = "file", required = false) MultipartFile file,
            @RequestParam(value = "look", defaultValue = "false") boolean look)
            throws IOException {
        return recorder.outcomes(text(file), look);
    }

    @PostMapping("/figures")
    Import figures(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @RequestParam(value = "file", required = false) MultipartFile file,
            @RequestParam(value = "look", defaultValue = "false") boolean look)
            throws IOException {
        return recorder.figures(text(file), look);
    }

    private static String text(MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw RefusedAnswers.of("file", "Choose the file.");
        }
        if (file.getSize() > MOST_BYTES) {
            throw RefusedAnswers.of("file", "This file is too large. At most 4 MB are read at once.");
        }
        return new String(file.getBytes(), StandardCharsets.UTF_8);
    }

    @ExceptionHandler
    ProblemDetail noSuchAuthority(IllegalArgumentException missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such authority.");
        problem.setTitle("No such authority");
        return problem;
    }
}
