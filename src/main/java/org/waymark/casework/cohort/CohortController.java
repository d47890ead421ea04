package org.waymark.casework.cohort;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases of an inspection together, with their charts, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/fifty")
class CohortController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final CohortFigures together;

    CohortController(CohortFigures together) {
        this.together = together;
    }

    @GetMapping
    ResponseEntity<Cohort> all(@PathVariable String inspectionId, @RequestParam(defaultValue = "false") boolean share) {
        return unkept().body(together.of(inspectionId, share));
    }

    @GetMapping("/timeliness.svg")
    ResponseEntity<String> timeliness(
            @PathVariable String inspectionId, @RequestParam(defaultValue = "false") boolean share) {
        return unkept().contentType(SVG).body(together.timelinessChart(inspectionId, share));
    }

    @GetMapping("/strands.svg")
    ResponseEntity<String> strands(
            @PathVariable String inspectionId, @RequestParam(defaultValue = "false") boolean share) {
        return unkept().contentType(SVG).body(together.strandsChart(inspectionId, share));
    }

    private static ResponseEntity.BodyBuilder unkept() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
