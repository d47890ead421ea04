package org.waymark.inspection.changes;

import static org.waymark.inspection.access.Asked.asked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.inspection.Inspection;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.complaints.Complaints;
import org.waymark.inspection.followup.NextInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Retry;

/** What managers do to an inspection on its way, for tests of other rooms. */
public final class OnTheWay {

    private OnTheWay() {}

    public static void askForChange(ApplicationContext context, String manager, String inspectionId) {
        context.getBean(Acting.class).as(manager, () -> context.getBean(Interventions.class)
                .askForChange(
                        inspectionId, "extension", "authority-publishes", 1, "The authority's council does not sit."));
    }

    /** As the page does: whoever may not is refused. */
    public static void askForDeferral(ApplicationContext context, String user, String inspectionId) {
        context.getBean(Acting.class).as(user, () -> context.getBean(ChangesController.class)
                .ask(
                        asked(context, ChangesController.class, "ask", inspectionId),
                        new ChangesController.NewChange("deferral", null, 5, "Our records move in these days.")));
    }

    public static void complain(ApplicationContext context, String manager, String inspectionId) {
        context.getBean(Acting.class).as(manager, () -> context.getBean(Complaints.class)
                .receive(
                        inspectionId,
                        "authority",
                        London.dateOf(context.getBean(Clock.class).instant()),
                        "The timetable left no time to prepare.",
                        null));
    }

    /** @param firstDay the first day of the pause, which is today or earlier */
    public static void pause(ApplicationContext context, String inspectionId, LocalDate firstDay) {
        context.getBean(Acting.class).as("manager", () -> context.getBean(ChangesController.class)
                .pause(
                        asked(context, ChangesController.class, "pause", inspectionId),
                        new ChangesController.NewPause(firstDay, "A serious incident.")));
    }

    public static void endPause(ApplicationContext context, String inspectionId, LocalDate goesOn) {
        context.getBean(Acting.class).as("manager", () -> context.getBean(ChangesController.class)
                .endPause(
                        asked(context, ChangesController.class, "endPause", inspectionId),
                        new ChangesController.EndOfPause(goesOn, "It can go on.")));
    }

    /** @param later whether the fieldwork ends a working day later for it */
    public static void loseDay(ApplicationContext context, String inspectionId, LocalDate day, boolean later) {
        context.getBean(Acting.class).as("manager", () -> {
            context.getBean(ChangesController.class)
                    .loseDay(
                            asked(context, ChangesController.class, "loseDay", inspectionId),
                            new ChangesController.NewLostDay(day, later ? "later" : "kept", "Snow."));
            return true;
        });
    }

    public static void correctLastDay(ApplicationContext context, String inspectionId, LocalDate day) {
        context.getBean(Acting.class).as("manager", () -> {
            context.getBean(ChangesController.class)
                    .correctLastDay(
                            asked(context, ChangesController.class, "correctLastDay", inspectionId),
                            new ChangesController.DayAndReason(day, "It was entered wrongly."));
            return true;
        });
    }

    /** The lead asks for more time for the draft, and the manager grants it. */
    public static void extendDraft(ApplicationContext context, PlayedInspection inspection, int workingDays) {
        context.getBean(Acting.class).as("lead", () -> context.getBean(Interventions.class)
                .askForChange(inspection.id(), "extension", "draft", workingDays, "The lead was ill."));
        inspection.record("manager", "task-decide-change", "{\"decision\": \"grant\", \"reason\": \"Yes.\"}");
        context.getBean(EngineByHand.class).doDueJobs(inspection.id());
    }

    /** Months until the next inspection after an overall grade. */
    public static Integer monthsAfter(ApplicationContext context, Framework framework, String grade) {
        return context.getBean(NextInspection.class).after(framework, grade).months();
    }

    /** An inspection whose last day on site was 14 December 2012 and whose report is being drafted. */
    public static PlayedInspection reporting(ApplicationContext context) {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-14T14:00:00Z");
        context.getBean(Retry.class).inNewTransaction(() -> {
            Inspection entity = context.getBean(Inspections.class).entity(inspection.id());
            entity.endFieldwork();
            entity.recordLastDay(LocalDate.of(2012, 12, 14));
            context.getBean(Milestones.class)
                    .reachedOn(inspection.id(), "end-of-fieldwork", LocalDate.of(2012, 12, 14));
            context.getBean(Inspections.class).flush();
            return true;
        });
        context.getBean(Processes.class)
                .start(
                        "report-timeline",
                        inspection.id(),
                        context.getBean(Inspections.class).byId(inspection.id()).reference(),
                        Map.of());
        return inspection;
    }
}
