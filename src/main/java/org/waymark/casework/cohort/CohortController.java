package org.waymark.casework.cohort;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.casework.CaseAccess;
import org.waymark.inspection.InspectionView;

/** The cases of an inspection together, with their charts, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/cohort")
class CohortController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final CohortFigures together;
    private final JourneyCoverage coverage;

    CohortController(CohortFigures together, JourneyCoverage coverage) {
        this.together = together;
        this.coverage = coverage;
    }

    @GetMapping
    ResponseEntity<Cohort> all(
            @CaseAccess.AskedByReaders InspectionView inspection, @RequestParam(defaultValue = "false") boolean share) {
        return unkept().body(together.of(inspection, share));
    }

    /** What was looked at in the tracked cases, strands by stages. */
    @GetMapping("/coverage")
    ResponseEntity<StrandsByStages> coverage(@CaseAccess.AskedByReaders InspectionView inspection) {
        return unkept().body(coverage.strandsByStages(inspection));
    }

    @GetMapping("/timeliness.svg")
    ResponseEntity<String> timeliness(
            @CaseAccess.AskedByReaders InspectionView inspection, @RequestParam(defaultValue = "false") boolean share) {
        return unkept().contentType(SVG).body(together.timelinessChart(inspection, share));
    }

    @GetMapping("/strands.svg")
    ResponseEntity<String> strands(
            @CaseAccess.AskedByReaders InspectionView inspection, @RequestParam(defaultValue = "false") boolean share) {
        return unkept().contentType(SVG).body(together.strandsChart(inspection, share));
    }

    private static ResponseEntity.BodyBuilder unkept() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
