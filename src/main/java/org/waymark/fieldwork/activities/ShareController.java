package org.waymark.fieldwork.activities;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fieldwork.FieldworkFigures;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.UserInInspection;
import org.waymark.inspection.access.VisibleToUser;

/** How the inspectors' time beside the cases is divided: the greater part is for children, families and the front line. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/share")
class ShareController {

    private final FieldworkFigures figures;
    private final VisibleToUser visible;
    private final UserInInspection who;

    ShareController(FieldworkFigures figures, VisibleToUser visible, UserInInspection who) {
        this.figures = figures;
        this.visible = visible;
        this.who = who;
    }

    /** @param wantedPercent what the framework wants the share to be more than */
    record Share(int minutes, int directPracticePercent, int wantedPercent) {}

    @GetMapping
    Share share(@PathVariable String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        who.mustBeStaff(inspection);
        FieldworkFigures.Figures soFar = figures.of(inspectionId);
        return new Share(
                soFar.minutes(),
                soFar.directPracticePercent(),
                inspection.framework().fieldwork().directPracticePercent());
    }
}
