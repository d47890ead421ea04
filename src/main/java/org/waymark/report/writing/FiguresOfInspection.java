package org.waymark.report.writing;

import org.springframework.stereotype.Component;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.casework.cohort.TimeOnCases;
import org.waymark.fieldwork.FieldworkFigures;

/** The figures as the rooms that hold the cases and the fieldwork count them. */
@Component
class FiguresOfInspection implements ReportFigures {

    private final CaseFigures cases;
    private final TimeOnCases time;
    private final FieldworkFigures fieldwork;

    FiguresOfInspection(CaseFigures cases, TimeOnCases time, FieldworkFigures fieldwork) {
        this.cases = cases;
        this.time = time;
        this.fieldwork = fieldwork;
    }

    @Override
    public Figures of(String inspectionId) {
        FieldworkFigures.Figures work = fieldwork.of(inspectionId);
        CaseFigures.Figures looked = cases.of(inspectionId);
        return new Figures(
                new Seen(
                        looked.seen(),
                        looked.tracked(),
                        looked.sampled(),
                        looked.showing(),
                        looked.familiesMet(),
                        looked.open(),
                        looked.shortBecause(),
                        looked.additions() > 0,
                        looked.unseen()),
                new Work(
                        work.observations(),
                        work.interviews(),
                        work.meetings(),
                        work.documents(),
                        time(time.of(inspectionId), work)));
    }

    private static Time time(TimeOnCases.Minutes cases, FieldworkFigures.Figures work) {
        Unrecorded unrecorded = cases.filesUnrecorded() == 0
                ? Unrecorded.NONE
                : cases.filesUnrecorded() == cases.files() && cases.onFiles() == 0 ? Unrecorded.ALL : Unrecorded.SOME;
        int ofGroups = work.minutesWithChildrenOrFamilies();
        return new Time(
                cases.onFiles() + cases.withFamilies() + work.minutes(),
                cases.withFamilies() + ofGroups,
                ofGroups,
                cases.besidePractitioners() + work.minutesWithFrontLine(),
                unrecorded,
                cases.meetingsUnrecorded());
    }
}
