package org.waymark.report;

import org.springframework.stereotype.Component;
import org.waymark.fieldwork.FieldworkFigures;

/** The figures as the rooms that hold the cases and the fieldwork count them. */
@Component
class FiguresOfInspection implements ReportFigures {

    private final FieldworkFigures fieldwork;

    FiguresOfInspection(FieldworkFigures fieldwork) {
        this.fieldwork = fieldwork;
    }

    @Override
    public Figures of(String inspectionId) {
        FieldworkFigures.Figures seen = fieldwork.of(inspectionId);
        return new Figures(0, 0, 0, 0, seen.observations(), seen.interviews());
    }
}
