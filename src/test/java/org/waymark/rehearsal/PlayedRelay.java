package org.waymark.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;

/**
 * One inspection that goes from role to role: a test says which task somebody does at a screen next, and everything before it is
 * played over the services. The clock goes with it; whoever began it puts the clock back.
 */
public final class PlayedRelay {

    private static final String FRAMEWORK = "child-protection-2012";

    /** Slow enough that a small sample lasts for the fortnight. */
    private static final int CASE_WORK_PER_DAY = 6;

    private final RunServices services;
    private final InspectionView inspection;
    private final ScenarioRun run;
    private final AnswersForTheScreen answers;
    private Set<String> left = Set.of();

    private PlayedRelay(RunServices services, Scenario scenario, InspectionView inspection, WorkingDays calendar) {
        this.services = services;
        this.inspection = inspection;
        this.answers = new AnswersForTheScreen(services, scenario, inspection.id());
        this.run = new ScenarioRun(
                services,
                scenario,
                inspection,
                new Pace(inspection, calendar, CASE_WORK_PER_DAY),
                task -> left.contains(task.form()),
                (at, task) -> {});
    }

    /** Puts the clock to the morning on which an inspection with this first day is planned, and calls those together who take part. */
    public static void comeTogether(ApplicationContext context, String authority, LocalDate firstDay, String password) {
        comeTogether(context, authority, firstDay, 10, password);
    }

    /** @param before the first day, in working days */
    public static void comeTogether(
            ApplicationContext context, String authority, LocalDate firstDay, int before, String password) {
        RunServices services = context.getBean(RunServices.class);
        services.engine()
                .setClock(London.morningOf(context.getBean(WorkingDays.class).subtract(firstDay, before)));
        Actors actors = context.getBean(Actors.class);
        actors.comeTogether(() -> password);
        actors.of(authority, () -> password);
    }

    /** Takes up what was planned for this authority at a screen. */
    public static PlayedRelay of(ApplicationContext context, String authority, LocalDate firstDay, int children) {
        return of(context, authority, firstDay, children, Map.of());
    }

    /** @param judged ids of grades by those of areas that are to be judged so; the others as a rehearsal judges them */
    public static PlayedRelay of(
            ApplicationContext context,
            String authority,
            LocalDate firstDay,
            int children,
            Map<String, String> judged) {
        RunServices services = context.getBean(RunServices.class);
        InspectionView planned = services.inspections().all().stream()
                .filter(one -> one.authority().code().equals(authority)
                        && one.firstDay().equals(firstDay))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is planned for " + authority + "."));
        Scenario scenario = new Scenario(FRAMEWORK, authority, firstDay, children, null, Long.parseLong(authority))
                .as(Script.PLAIN.judging(judged));
        return new PlayedRelay(services, scenario, planned, context.getBean(WorkingDays.class));
    }

    public InspectionView inspection() {
        return services.inspections().byId(inspection.id());
    }

    /** Plays until this form waits, which is left for somebody at a screen. */
    public ForTheScreen until(String form) {
        left = Set.of(form);
        run.untilWaitingFor(form);
        return waiting(form);
    }

    /** The same for the task of this form that is, or may become, this user's. */
    public ForTheScreen until(String form, String user) {
        left = Set.of(form);
        run.untilWaitingFor(form);
        return all(form).stream()
                .filter(task -> task.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " does not wait for " + user + "."));
    }

    /** Everybody does what they can until then, except for tasks of these forms. */
    public void until(LocalDate day, LocalTime time, String... forms) {
        left = Set.of(forms);
        run.until(day.atTime(time).atZone(London.ZONE).toInstant());
    }

    /** Does what is due by itself now. */
    public void settle() {
        run.settle();
    }

    /** The first task of this form that waits now, with what a person who does that work would answer. */
    public ForTheScreen waiting(String form) {
        run.settle();
        WaitingTask task = services.engine().waitingTasks(inspection.id()).stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " does not wait."));
        return answers.of(task);
    }

    /** All tasks of this form that wait now. */
    public List<ForTheScreen> all(String form) {
        run.settle();
        return services.engine().waitingTasks(inspection.id()).stream()
                .filter(one -> one.form().equals(form))
                .map(answers::of)
                .toList();
    }

    /** The authority's lists, for the form that takes a file. */
    public byte[] workbook() {
        return answers.workbook();
    }
}
