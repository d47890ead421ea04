package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/**
 * Inspections played up to a task that a test then does itself, as somebody at a screen would. Each is placed so that the task
 * waits today, by the real clock; the clock stands at the real time again afterwards.
 */
public class PlayedInspections {

    private static final String FRAMEWORK = "child-protection-2012";
    private static final int CHILDREN = 8;

    private final Stage stage;
    private final Cast cast;
    private final Framework framework;
    private final WorkingDays calendar;

    PlayedInspections(Stage stage, Cast cast, Frameworks frameworks, WorkingDays calendar) {
        this.stage = stage;
        this.cast = cast;
        this.framework = frameworks.byId(FRAMEWORK);
        this.calendar = calendar;
    }

    /** The inspectorate's people, who all sign in with this password. */
    public void comeTogether(String password) {
        cast.comeTogether(() -> password);
    }

    /** Planned, and not yet known to the authority. */
    public InspectionView planned(String authority, String password) {
        cast.of(authority, () -> password);
        return plan(authority, calendar.add(today(), framework.fieldwork().daysOnSite()));
    }

    /** On site, with this form waiting for somebody; the inspection began some working days ago. */
    public InspectionView onSite(String authority, String password, int daysAgo, String form) {
        return play(authority, password, calendar.subtract(today(), daysAgo), form);
    }

    /** Its draft goes to the authority so that the comments are asked for today. */
    public InspectionView withItsDirector(String authority, String password) {
        LocalDate draftDue = calendar.add(today(), 1);
        LocalDate lastDay =
                calendar.subtract(draftDue, framework.timeline().step("draft").workingDays());
        LocalDate firstDay = calendar.subtract(lastDay, framework.fieldwork().daysOnSite() - 1);
        return play(authority, password, firstDay, "factual-accuracy");
    }

    /**
     * Planned ten working days ahead, with a clock that the test moves from there; the test puts it back.
     *
     * @param forTheScreen the forms of which the first is left for somebody at a screen
     */
    public PlayedFortnight fortnight(String authority, LocalDate firstDay, String password, Set<String> forTheScreen) {
        LocalDate planned = calendar.subtract(firstDay, framework.fieldwork().daysOnSite());
        stage.engine().setClock(London.morningOf(planned));
        cast.comeTogether(() -> password);
        cast.of(authority, () -> password);
        InspectionView inspection = plan(authority, firstDay);
        Script script = new Script(FRAMEWORK, authority, firstDay, CHILDREN, null, Long.parseLong(authority));
        return new PlayedFortnight(stage, script, inspection, Pace.wholeTeam(inspection, calendar), forTheScreen);
    }

    /** Began on that day, and has come to where this form waits for somebody. */
    public InspectionView begun(String authority, LocalDate firstDay, String form) {
        return play(authority, "waymark-test", firstDay, form);
    }

    /** Planned to begin on that day, at this moment by the engine's clock. */
    public InspectionView planned(String authority, LocalDate firstDay) {
        cast.of(authority, () -> "waymark-test");
        return plan(authority, firstDay);
    }

    private InspectionView play(String authority, String password, LocalDate firstDay, String form) {
        try {
            stage.engine()
                    .setClock(London.morningOf(
                            calendar.subtract(firstDay, framework.fieldwork().daysOnSite())));
            cast.of(authority, () -> password);
            InspectionView inspection = plan(authority, firstDay);
            Script script = new Script(FRAMEWORK, authority, firstDay, CHILDREN, null, Long.parseLong(authority));
            new Performance(
                            stage,
                            script,
                            inspection,
                            Pace.wholeTeam(inspection, calendar),
                            task -> task.form().equals(form),
                            (at, task) -> {})
                    .untilWaitingFor(form);
            return stage.inspections().byId(inspection.id());
        } finally {
            stage.engine().resetClock();
        }
    }

    /** Whoever's task it is does the one that waits of this form now, as in a rehearsal. */
    public void work(InspectionView inspection, String form) {
        WaitingTask task = stage.engine().waitingTasks(inspection.id()).stream()
                .filter(waiting -> waiting.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " does not wait."));
        Script script = new Script(FRAMEWORK, inspection.authority().code(), inspection.firstDay(), CHILDREN, null, 1);
        String user = new Casting(stage.engine(), stage.inspections(), inspection.id()).playerOf(task);
        stage.acting().as(user, () -> {
            if (task.assignee() == null) {
                stage.engine().claim(task.id(), user);
            }
            JsonNode context =
                    stage.json().valueToTree(stage.desk().open(task.id()).context());
            Scene scene =
                    new Scene(script, inspection, task, context, stage.clock().instant(), new Random(1));
            JsonNode answers = stage.json().valueToTree(stage.player(form).answers(scene));
            return stage.desk().record(task.id(), UUID.randomUUID().toString(), answers);
        });
    }

    /** Does what is due by itself, such as sending what was signed off. */
    public void settle(InspectionView inspection) {
        stage.engine().doDueJobs(inspection.id());
    }

    private InspectionView plan(String authority, LocalDate firstDay) {
        return stage.acting().as(Cast.MANAGER, () -> stage.inspections()
                .plan(new PlanRequest(FRAMEWORK, authority, firstDay, true)));
    }

    private LocalDate today() {
        LocalDate day = London.dateOf(Instant.now());
        return calendar.isWorkingDay(day) ? day : calendar.subtract(day, 1);
    }
}
