package org.waymark.journey;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The authority's lists come in here, and the page of a case is read from here, behind the web applications' session.
 */
@RestController
@RequestMapping("/camunda/api/waymark")
class JourneyController {

    private final ListUploads uploads;
    private final CaseJourneys journeys;

    JourneyController(ListUploads uploads, CaseJourneys journeys) {
        this.uploads = uploads;
        this.journeys = journeys;
    }

    /** @param file the workbook, as the part {@code file} */
    @PostMapping("/tasks/{taskId}/lists")
    ListPreview receive(@PathVariable String taskId, @RequestPart("file") MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return uploads.receive(taskId, nameOf(file), content);
        }
    }

    // Browsers of old send the whole path of the file on the user's machine.
    static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null
                ? ""
                : file.getOriginalFilename().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "lists.xlsx" : name.substring(0, Math.min(name.length(), Words.LINE));
    }

    @GetMapping("/cases/{caseId}")
    ResponseEntity<CaseJourney> journey(@PathVariable String caseId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(journeys.of(caseId));
    }
}
