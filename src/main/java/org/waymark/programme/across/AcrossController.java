package org.waymark.programme.across;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** What inspections found taken together, for managers and quality assurance. */
@RestController
@RequestMapping("/camunda/api/waymark/programme/across")
class AcrossController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AcrossInspections across;

    AcrossController(AcrossInspections across) {
        this.across = across;
    }

    @GetMapping
    AcrossInspections.AcrossPage page(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return across.page();
    }

    @GetMapping("/found.csv")
    ResponseEntity<byte[]> found(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return file("found.csv", across.foundCsv());
    }

    @GetMapping("/improvements.csv")
    ResponseEntity<byte[]> improvements(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return file("improvements.csv", across.themesCsv());
    }

    @GetMapping("/grades.csv")
    ResponseEntity<byte[]> grades(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return file("grades.csv", across.areasCsv());
    }

    private static ResponseEntity<byte[]> file(String name, String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
