package org.waymark.casework.cohort;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseOpenings;
import org.waymark.casework.evaluation.FurtherStages;
import org.waymark.casework.evaluation.Reopening;
import org.waymark.casework.page.JourneyPage;
import org.waymark.casework.page.JourneyPages;
import org.waymark.inspection.InspectionView;

/** The cases of an inspection, for its page and for Cockpit, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/cases")
class CasesController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final JourneyPages pages;
    private final CaseBook book;
    private final Reopening reopening;
    private final FurtherStages furtherStages;
    private final CaseOpenings openings;

    CasesController(
            JourneyPages pages,
            CaseBook book,
            Reopening reopening,
            FurtherStages furtherStages,
            CaseOpenings openings) {
        this.pages = pages;
        this.book = book;
        this.reopening = reopening;
        this.furtherStages = furtherStages;
        this.openings = openings;
    }

    record Reason(String reason) {}

    record NewStage(String stage, String reason) {}

    @GetMapping
    ResponseEntity<List<JourneyPages.CaseLine>> all(@CaseAccess.AskedByReaders InspectionView inspection) {
        return unkept().body(pages.all(inspection, book.all(inspection.id())));
    }

    /** Who opened one of them from outside the team. */
    @GetMapping("/openings")
    ResponseEntity<List<CaseOpenings.OpeningLine>> openings(@CaseAccess.AskedByReaders InspectionView inspection) {
        return unkept().body(openings.of(inspection));
    }

    @PostMapping("/{number}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(
            @CaseAccess.AskedByReaders InspectionView inspection,
            @PathVariable String number,
            @RequestBody Reason reason) {
        openings.open(inspection, number, reason.reason());
    }

    @GetMapping("/{number}/journey")
    ResponseEntity<JourneyPage> journey(
            @CaseAccess.AskedByReaders InspectionView inspection, @PathVariable String number) {
        return unkept().body(pages.of(inspection, number));
    }

    @GetMapping("/{number}/journey.svg")
    ResponseEntity<String> picture(@CaseAccess.AskedByReaders InspectionView inspection, @PathVariable String number) {
        return unkept().contentType(SVG).body(pages.picture(inspection, number));
    }

    @PostMapping("/{number}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(
            @CaseAccess.AskedByReaders InspectionView inspection,
            @PathVariable String number,
            @RequestBody Reason reason) {
        reopening.reopen(inspection, number, reason.reason());
    }

    /** A stage that the framework adds, for this case alone. */
    @PostMapping("/{number}/further-stages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addStage(
            @CaseAccess.AskedByReaders InspectionView inspection,
            @PathVariable String number,
            @RequestBody NewStage wanted) {
        furtherStages.add(inspection, number, wanted.stage(), wanted.reason());
    }

    private static ResponseEntity.BodyBuilder unkept() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
