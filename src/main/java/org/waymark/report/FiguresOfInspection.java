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
        int all = looked.all() - looked.unseen();
        int tracked = Math.min(looked.tracked(), all);
        return new Figures(
                new Seen(all, tracked, all - tracked, looked.goodPractice(), looked.familiesMet()),
                new Work(
                        work.observations(),
                        work.interviews(),
                        work.meetings(),
                        work.documents(),
                        work.minutes(),
                        work.directPracticePercent()));
    }
}
