package org.waymark.fieldwork.timetable;

import static org.waymark.inspection.access.Asked.asked;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationContext;
import org.waymark.fieldwork.activities.OnTheSpotController;
import org.waymark.fieldwork.requests.RequestsController;
import org.waymark.platform.engine.Acting;

/** What is planned and asked on site, for tests of other rooms. */
public final class InTheField {

    private InTheField() {}

    /** An observation by inspector1, agreed with the authority. */
    public static void planObservation(ApplicationContext context, String inspectionId, LocalDate day, LocalTime from) {
        as(context, "lead", () -> context.getBean(TimetableController.class)
                .add(asked(context, TimetableController.class, "add", inspectionId), wanted(day, from, null)));
    }

    public static void moveObservation(ApplicationContext context, String inspectionId, LocalDate day, LocalTime from) {
        as(context, "lead", () -> {
            TimetableController timetable = context.getBean(TimetableController.class);
            var entry = timetable
                    .timetable(asked(context, TimetableController.class, "timetable", inspectionId))
                    .entries()
                    .get(0);
            return timetable.change(
                    asked(context, TimetableController.class, "change", inspectionId),
                    entry.id(),
                    wanted(day, from, entry.revision()));
        });
    }

    /** A meeting that inspector1 adds on the spot. */
    public static void addMeeting(ApplicationContext context, String inspectionId, LocalDate day) {
        as(context, "inspector1", () -> context.getBean(OnTheSpotController.class)
                .add(
                        asked(context, OnTheSpotController.class, "add", inspectionId),
                        new OnTheSpotController.NewActivity(
                                "strategy-meeting", null, null, day, LocalTime.of(14, 0), LocalTime.of(15, 0))));
    }

    public static void ask(ApplicationContext context, String inspectionId, int workingDays) {
        as(context, "inspector1", () -> context.getBean(RequestsController.class)
                .ask(
                        asked(context, RequestsController.class, "ask", inspectionId),
                        new RequestsController.NewRequest(null, "The audits of last year.", workingDays)));
    }

    private static TimetableController.Wanted wanted(LocalDate day, LocalTime from, Integer revision) {
        return new TimetableController.Wanted(
                day,
                from,
                from.plusHours(1),
                "inspector1",
                "duty-team",
                null,
                null,
                "Room 4",
                "It suits better.",
                revision);
    }

    private static void as(ApplicationContext context, String user, java.util.function.Supplier<?> work) {
        context.getBean(Acting.class).as(user, work::get);
    }
}
