package org.waymark.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.NotAllowed;

/** The start page of managers, its tables, and what they do from there; and what anybody may look for or is asked. */
@RestController
@RequestMapping("/camunda/api/waymark")
class OversightController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Oversight oversight;
    private final Search search;
    private final Retries retries;
    private final Reassignments reassignments;
    private final PublicationDecisions publications;
    private final AuthorityPages authorities;
    private final InspectionAccess access;

    OversightController(
            Oversight oversight,
            Search search,
            Retries retries,
            Reassignments reassignments,
            PublicationDecisions publications,
            AuthorityPages authorities,
            InspectionAccess access) {
        this.oversight = oversight;
        this.search = search;
        this.retries = retries;
        this.reassignments = reassignments;
        this.publications = publications;
        this.authorities = authorities;
        this.access = access;
    }

    record Reassignment(
            @NotBlank(message = "Choose who is absent.") String leaver,

            @NotBlank(message = "Choose who takes the work on.")
            String successor,

            @NotEmpty(message = "Choose at least one inspection.")
            List<String> inspections,

            @NotBlank(message = "Look at what would move first.")
            String version,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason,

            @Size(max = 2000, message = "At most 2000 characters.")
            String connection) {}

    /**
     * @param reason     needed to hold and to release
     * @param submission the same one has one effect, however often it is sent
     */
    record Decided(
            @NotNull(message = "Say whether it is published, held or released.")
            PublicationDecisions.Decision decision,

            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String reason,

            @NotBlank(message = "Load the page again, then decide.") @Size(max = 64, message = "Load the page again.")
            String submission) {}

    record Reassigned(int inspections) {}

    @GetMapping("/oversight")
    OversightPage page(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return oversight.page();
    }

    @GetMapping("/oversight/tables/{table}.csv")
    ResponseEntity<byte[]> table(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @PathVariable String table) {
        if ("stuck".equals(table) && !access.isManager()) {
            throw new NotAllowed("Only inspection managers see what is stuck. Ask one of them.");
        }
        return OversightTables.of(table)
                .map(one -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(CSV)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(table + ".csv")
                                        .build()
                                        .toString())
                        .body(one.csv(oversight.page()).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Searches what is theirs to know of, whoever they are. */
    @GetMapping("/oversight/search")
    Search.Found search(@RequestParam(defaultValue = "") String text) {
        return search.find(text);
    }

    /** What the authority of whoever looks is asked for; nothing for those of the inspectorate. */
    @GetMapping("/oversight/authority")
    List<AuthorityPages.Page> authority() {
        return authorities.mine();
    }

    @PostMapping("/oversight/stuck/{id}/retries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryAgain(@AskedByStaff(StaffRole.MANAGER) String manager, @PathVariable String id) {
        retries.tryAgain(id, manager);
    }

    /** How a final report stands that waits for its publication; nothing of any other. */
    @GetMapping("/inspections/{inspectionId}/publication")
    List<PublicationLine> publication(@AskedBy({AccessRole.MANAGER, AccessRole.QUALITY}) InspectionView inspection) {
        return oversight.publicationOf(inspection);
    }

    @PostMapping("/inspections/{inspectionId}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publication(@AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody Decided decided) {
        publications.decide(inspection, decided.decision(), decided.reason(), decided.submission());
    }

    @GetMapping("/oversight/reassignments")
    Reassignments.Preview reassignment(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @RequestParam String leaver,
            @RequestParam String successor) {
        return reassignments.preview(leaver, successor);
    }

    @PostMapping("/oversight/reassignments")
    Reassigned reassign(@AskedByStaff(StaffRole.MANAGER) String manager, @Valid @RequestBody Reassignment wanted) {
        return new Reassigned(reassignments.reassign(
                new Reassignments.Wanted(
                        wanted.leaver(),
                        wanted.successor(),
                        wanted.inspections(),
                        wanted.version(),
                        wanted.reason(),
                        wanted.connection()),
                manager));
    }
}
