package org.waymark.casework.views;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;

/** The views that the inspectorates have of a case; opening them to each other is the lead inspector's alone. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/cases/{number}/views")
class ViewsController {

    private final CaseViews views;
    private final ShownAudits audits;
    private final CaseAccess cases;

    ViewsController(CaseViews views, ShownAudits audits, CaseAccess cases) {
        this.views = views;
        this.audits = audits;
        this.cases = cases;
    }

    /**
     * @param views  null where one inspectorate alone looks at the case
     * @param audits what inspected bodies found in it themselves; empty where none was asked to
     */
    record Page(CaseViews.ViewsOfCase views, List<ShownAudits.AuditOfBody> audits) {}

    record ViewsOpened(
            @NotBlank(message = "Say why they are opened before all have recorded.")
            @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    /** Empty where one inspectorate alone looks at the case. */
    @GetMapping
    ResponseEntity<Page> views(@CaseAccess.AskedByReaders InspectionView inspection, @PathVariable String number) {
        CaseFile file = cases.file(inspection, number);
        cases.mustBeOpen(file, inspection);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page(views.of(file, inspection), audits.of(file, inspection)));
    }

    @PostMapping("/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(
            @AskedBy(AccessRole.LEAD) InspectionView inspection,
            @PathVariable String number,
            @Valid @RequestBody ViewsOpened opened) {
        views.open(inspection, cases.file(inspection, number), opened.reason());
    }
}
