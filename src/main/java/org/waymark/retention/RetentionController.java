package org.waymark.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;

/**
 * Where managers see what is due, place and lift holds, erase, and answer subject access requests. Administrators, who
 * see no inspection, see the numbers and the certificates, and none of the rest.
 */
@RestController
@RequestMapping("/camunda/api/waymark/retention")
class RetentionController {

    private static final int LONGEST_REASON = 1000;
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final RetentionPages pages;
    private final Erasures erasures;
    private final Certificates certificates;
    private final Holds holds;
    private final SubjectAccess subjectAccess;
    private final InspectionAccess access;
    private final StaffAccess staff;

    RetentionController(
            RetentionPages pages,
            Erasures erasures,
            Certificates certificates,
            Holds holds,
            SubjectAccess subjectAccess,
            InspectionAccess access,
            StaffAccess staff) {
        this.pages = pages;
        this.erasures = erasures;
        this.certificates = certificates;
        this.holds = holds;
        this.subjectAccess = subjectAccess;
        this.access = access;
        this.staff = staff;
    }

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedByStaff(
            value = {StaffRole.MANAGER, StaffRole.ADMINISTRATOR},
            otherwise = "What is kept and for how long is for inspection managers and administrators.")
    @interface AskedByManagersAndAdministrators {}

    record Chosen(
            @NotEmpty(message = "Choose the inspections whose records are to be erased.")
            Set<String> inspections) {}

    record NewHold(
            @NotBlank(message = "Choose the inspection.") String inspection,

            @NotBlank(message = "Say why nothing of it may be erased, and who asked for that.")
            @Size(max = LONGEST_REASON, message = "At most 1000 characters.")
            String reason) {}

    record Lifting(
            @NotBlank(message = "Say why the hold is lifted, and who decided so.")
            @Size(max = LONGEST_REASON, message = "At most 1000 characters.")
            String reason) {}

    record Asked(
            @NotBlank(message = "Choose the authority.") String authority,

            @NotBlank(message = "Give the identifier by which the authority knows the child.")
            @Size(max = 200, message = "At most 200 characters.")
            String identifier,

            @NotBlank(message = "Say why, with the number of the request.")
            @Size(max = LONGEST_REASON, message = "At most 1000 characters.")
            String reason) {}

    @GetMapping
    RetentionPages.Page page(@AskedByManagersAndAdministrators String user) {
        return pages.page(staff.is(StaffRole.MANAGER));
    }

    @PostMapping("/erasures")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> erase(
            @AskedByStaff(
                            value = StaffRole.MANAGER,
                            otherwise = "Only inspection managers decide that records are erased. Ask one of them.")
                    String manager,
            @Valid @RequestBody Chosen chosen) {
        return Map.of("id", erasures.begin(chosen.inspections(), manager));
    }

    @GetMapping("/erasures/{id}/certificate.html")
    ResponseEntity<byte[]> certificate(@AskedByManagersAndAdministrators String user, @PathVariable UUID id) {
        return download(
                certificates.page(id).getBytes(StandardCharsets.UTF_8),
                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
                "certificate-of-erasure-" + id + ".html");
    }

    @PostMapping("/holds")
    @ResponseStatus(HttpStatus.CREATED)
    void hold(
            @AskedByStaff(
                            value = StaffRole.MANAGER,
                            otherwise = "Only inspection managers place a legal hold. Ask one of them.")
                    String manager,
            @Valid @RequestBody NewHold hold) {
        holds.place(access.byId(hold.inspection()).id(), hold.reason());
    }

    @PostMapping("/holds/{id}/lifting")
    void lift(
            @AskedByStaff(
                            value = StaffRole.MANAGER,
                            otherwise = "Only inspection managers lift a legal hold. Ask one of them.")
                    String manager,
            @PathVariable UUID id,
            @Valid @RequestBody Lifting lifting) {
        holds.lift(id, lifting.reason());
    }

    /** The child's identifier comes in the body, so that it stands in no address and in no log of a proxy. */
    @PostMapping("/subject-access")
    ResponseEntity<byte[]> subjectAccess(
            @AskedByStaff(
                            value = StaffRole.MANAGER,
                            otherwise = "Only inspection managers answer a subject access request. Ask one of them.")
                    String manager,
            @Valid @RequestBody Asked asked) {
        return download(
                subjectAccess.export(asked.authority(), asked.identifier(), asked.reason()), ZIP, "subject-access.zip");
    }

    private static ResponseEntity<byte[]> download(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    @ExceptionHandler
    ProblemDetail noSuchCertificate(Certificates.NoSuchCertificate missing) {
        return notFound("No such certificate", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noSuchHold(Holds.NoSuchHold missing) {
        return notFound("No such hold", missing.getMessage());
    }

    private static ProblemDetail notFound(String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail);
        problem.setTitle(title);
        return problem;
    }
}
