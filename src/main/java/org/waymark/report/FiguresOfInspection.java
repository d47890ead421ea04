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
        FieldworkFigures.Figures work = fieldwork.of(inspectionId);
        CaseFigures.Figures looked = cases.of(inspectionId);
        return new Figures(
                new Seen(looked.seen(), looked.tracked(), looked.sampled(), looked.showing(), looked.familiesMet()),
                new Work(
                        work.observations(),
                        work.interviews(),
                        work.meetings(),
                        work.documents(),
                        work.minutes(),
                        work.directPracticePercent()));
    }
}
