package org.waymark.programme.burden;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** What inspections asked of authorities, for managers and quality assurance. */
@RestController
@RequestMapping("/camunda/api/waymark/programme/burden")
class BurdenController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AuthorityBurdens burdens;

    BurdenController(AuthorityBurdens burdens) {
        this.burdens = burdens;
    }

    /** @param authority the code of one; left out for all */
    @GetMapping
    AuthorityBurdens.BurdenPage page(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user,
            @RequestParam(value = "authority", required = false) String authority) {
        return burdens.page(authority);
    }

    @GetMapping("/inspections.csv")
    ResponseEntity<byte[]> table(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("burden.csv")
                                .build()
                                .toString())
                .body(burdens.csv().getBytes(StandardCharsets.UTF_8));
    }
}
