package org.waymark.casework.page;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.casework.OpenCase;

/** The page of a case is read from here, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark")
class CaseJourneyController {

    private final CaseJourneys journeys;

    CaseJourneyController(CaseJourneys journeys) {
        this.journeys = journeys;
    }

    @GetMapping("/cases/{caseId}")
    ResponseEntity<CaseJourney> journey(OpenCase open) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(journeys.of(open.file(), open.inspection()));
    }
}
