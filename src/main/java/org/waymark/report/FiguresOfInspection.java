package org.waymark.report;

import org.springframework.stereotype.Component;
import org.waymark.fieldwork.FieldworkFigures;
import org.waymark.journey.CaseFigures;

/** The figures as the rooms that hold the cases and the fieldwork count them. */
@Component
class FiguresOfInspection implements ReportFigures {

    private final CaseFigures cases;
    private final FieldworkFigures fieldwork;

    FiguresOfInspection(CaseFigures cases, FieldworkFigures fieldwork) {
        this.cases = cases;
        this.fieldwork = fieldwork;
    }

    @Override
    public Figures of(String inspectionId) {
        FieldworkFigures.Figures seen = fieldwork.of(inspectionId);
        CaseFigures.Figures looked = cases.of(inspectionId);
        return new Figures(
                looked.all() - looked.unseen(),
                looked.tracked(),
                looked.goodPractice(),
                looked.familiesMet(),
                seen.observations(),
                seen.interviews());
    }
}
