package org.waymark.fieldwork.activities;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fieldwork.FieldworkFigures;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;

/** How the inspectors' time beside the cases is divided: the greater part is for children, families and the front line. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/share")
class ShareController {

    private final FieldworkFigures figures;

    ShareController(FieldworkFigures figures) {
        this.figures = figures;
    }

    /** @param wantedPercent what the framework wants the share to be more than */
    record Share(int minutes, int directPracticePercent, int wantedPercent) {}

    @GetMapping
    Share share(@AskedBy(AccessRole.STAFF) InspectionView inspection) {
        FieldworkFigures.Figures soFar = figures.of(inspection.id());
        return new Share(
                soFar.minutes(),
                soFar.directPracticePercent(),
                inspection.framework().fieldwork().directPracticePercent());
    }
}
