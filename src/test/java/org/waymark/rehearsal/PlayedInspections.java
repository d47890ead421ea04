package org.waymark.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final RunServices services;
    private final Actors actors;
    private final Framework framework;
    private final WorkingDays calendar;
    private final JdbcClient database;

    private static final Duration UNTIL_THE_EVENING = Duration.ofHours(18);

    PlayedInspections(
            RunServices services, Actors actors, Frameworks frameworks, WorkingDays calendar, JdbcClient database) {
        this.database = database;
        this.services = services;
        this.actors = actors;
        this.framework = frameworks.byId(FRAMEWORK);
        this.calendar = calendar;
    }

    /** The inspectorate's people, who all sign in with this password. */
    public void comeTogether(String password) {
        actors.comeTogether(() -> password);
    }

    /** Planned, and not yet known to the authority. */
    public InspectionView planned(String authority, String password) {
        actors.of(authority, () -> password);
        return plan(authority, calendar.add(today(), framework.fieldwork().daysOnSite()));
    }

    /**
     * On site, where a case waits to be moderated and nobody has begun with those that are not to be: on whichever day of the week it
     * began.
     */
    public InspectionView onSiteWithModeration(String authority, String password, int daysAgo) {
        return play(
                authority,
                password,
                calendar.subtract(today(), daysAgo),
                "moderate-case",
                task -> task.form().equals("moderate-case")
                        || Set.of("evaluate-stage", "arrange-family-meeting").contains(task.form())
                                && !isModerated(task));
    }

    private boolean isModerated(WaitingTask task) {
        return database.sql(
                        "select c.to_moderate from case_file c join act_ru_execution e on e.business_key_ = c.business_key"
                                + " where e.id_ = ?")
                .param(task.processInstanceId())
                .query(Boolean.class)
                .single();
    }

    /**
     * On site today, with everything done but for these forms, which wait for somebody.
     *
     * @param children how many its lists hold
     */
    public InspectionView onSiteBut(String authority, String password, int daysAgo, int children, Set<String> forms) {
        try {
            LocalDate firstDay = calendar.subtract(today(), daysAgo);
            ScenarioRun run = begun(authority, password, firstDay, children, task -> forms.contains(task.form()));
            run.until(Instant.now());
            run.settle();
            return services.inspections().byId(run.inspectionId());
        } finally {
            services.engine().resetClock();
        }
    }

    /**
     * Planned ten working days ahead, with a clock that the test moves from there; the test puts it back.
     *
     * @param forTheScreen the forms of which the first is left for somebody at a screen
     */
    public PlayedFortnight fortnight(String authority, LocalDate firstDay, String password, Set<String> forTheScreen) {
        LocalDate planned = calendar.subtract(firstDay, framework.fieldwork().daysOnSite());
        services.engine().setClock(London.morningOf(planned));
        actors.comeTogether(() -> password);
        actors.of(authority, () -> password);
        InspectionView inspection = plan(authority, firstDay);
        Scenario scenario = new Scenario(FRAMEWORK, authority, firstDay, CHILDREN, null, Long.parseLong(authority));
        return new PlayedFortnight(services, scenario, inspection, Pace.wholeTeam(inspection, calendar), forTheScreen);
    }

    /** Began on that day, and has come to where this form waits for somebody. */
    public InspectionView begun(String authority, LocalDate firstDay, String form) {
        return play(authority, "waymark-test", firstDay, form);
    }

    /** Planned to begin on that day, at this moment by the engine's clock. */
    public InspectionView planned(String authority, LocalDate firstDay) {
        actors.of(authority, () -> "waymark-test");
        return plan(authority, firstDay);
    }

    private InspectionView play(String authority, String password, LocalDate firstDay, String form) {
        return play(authority, password, firstDay, form, task -> task.form().equals(form));
    }

    private InspectionView play(
            String authority, String password, LocalDate firstDay, String form, Predicate<WaitingTask> left) {
        try {
            ScenarioRun run = begun(authority, password, firstDay, CHILDREN, left);
            run.untilWaitingFor(form);
            return services.inspections().byId(run.inspectionId());
        } finally {
            services.engine().resetClock();
        }
    }

    /** Planned; the clock stands at that moment. */
    private ScenarioRun begun(
            String authority, String password, LocalDate firstDay, int children, Predicate<WaitingTask> left) {
        services.engine()
                .setClock(London.morningOf(
                        calendar.subtract(firstDay, framework.fieldwork().daysOnSite())));
        actors.of(authority, () -> password);
        InspectionView inspection = plan(authority, firstDay);
        Scenario scenario = new Scenario(FRAMEWORK, authority, firstDay, children, null, Long.parseLong(authority));
        return new ScenarioRun(
                services, scenario, inspection, Pace.wholeTeam(inspection, calendar), left, (at, task) -> {});
    }

    private InspectionView plan(String authority, LocalDate firstDay) {
        return services.acting().as(Actors.MANAGER, () -> services.inspections()
                .plan(new PlanRequest(FRAMEWORK, authority, firstDay, true)));
    }

    /** The last working day that is over: what people do on a day that has only begun would lie in the time to come. */
    private LocalDate today() {
        LocalDate day = London.dateOf(Instant.now().minus(UNTIL_THE_EVENING));
        return calendar.isWorkingDay(day) ? day : calendar.subtract(day, 1);
    }
}
