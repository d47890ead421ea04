package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/**
 * An inspection whose clock a test moves day by day. The first task of each form is left for somebody at a screen; everything
 * that comes again is played.
 */
public final class PlayedFortnight {

    /** Its answer is a file, not a text. */
    public static final String LISTS = "supply-lists";

    private final RunServices services;
    private final ScenarioRun run;
    private final AnswersForTheScreen answers;
    private final Pace pace;
    private final String inspectionId;
    private final Set<String> forTheScreen;
    private final Set<String> seenOnScreen = new HashSet<>();

    /**
     * A task that somebody does at a screen.
     *
     * @param user    whose it is, or one of those who may claim it
     * @param answers what a person who does that work would answer, as the form's page would send it; null where a file is asked
     *                for
     */
    public record ForTheScreen(String taskId, String form, String elementId, String user, JsonNode answers) {}

    PlayedFortnight(
            RunServices services, Scenario scenario, InspectionView inspection, Pace pace, Set<String> forTheScreen) {
        this.services = services;
        this.inspectionId = inspection.id();
        this.pace = pace;
        this.forTheScreen = forTheScreen;
        this.answers = new AnswersForTheScreen(services, scenario, inspection.id());
        this.run = new ScenarioRun(services, scenario, inspection, pace, leftForTheScreen(), (at, task) -> {});
    }

    private Predicate<WaitingTask> leftForTheScreen() {
        return task -> forTheScreen.contains(task.form()) && !seenOnScreen.contains(task.form());
    }

    public InspectionView inspection() {
        return services.inspections().byId(inspectionId);
    }

    /** Does what is due, without anybody's work: as the job executor would after a task was completed. */
    public void settle() {
        run.settle();
    }

    /** Puts the clock to this time of day in London, and does what is due then. */
    public void at(LocalDate day, LocalTime time) {
        services.engine().setClock(day.atTime(time).atZone(London.ZONE).toInstant());
        settle();
    }

    /** Everybody does what they can until then, but for what is left for the screen. */
    public void everybodyWorksUntil(LocalDate day, LocalTime time) {
        run.until(day.atTime(time).atZone(London.ZONE).toInstant());
    }

    /** The next task that waits for somebody at a screen now. */
    public Optional<ForTheScreen> next() {
        settle();
        for (WaitingTask task : services.engine().waitingTasks(inspectionId)) {
            Instant now = services.clock().instant();
            if (leftForTheScreen().test(task) && !pace.readyAt(task, now).isAfter(now) && !tooEarly(task, now)) {
                Optional<ForTheScreen> ready = forTheScreen(task);
                if (ready.isPresent()) {
                    return ready;
                }
            }
        }
        return Optional.empty();
    }

    /** The last day may have moved since the run began. */
    private boolean tooEarly(WaitingTask task, Instant now) {
        return task.form().equals("open-judgement-meeting")
                && London.dateOf(now).isBefore(inspection().plannedLastDay());
    }

    private Optional<ForTheScreen> forTheScreen(WaitingTask task) {
        try {
            return Optional.of(answers.of(task));
        } catch (NotNow | NotForMe later) {
            return Optional.empty();
        }
    }

    /** The authority's lists, for the form that takes a file. */
    public byte[] workbook() {
        return answers.workbook();
    }

    /** A form that somebody has filled in at a screen is played from now on. */
    public void done(ForTheScreen task) {
        seenOnScreen.add(task.form());
        settle();
    }

    public Set<String> seenOnScreen() {
        return Set.copyOf(seenOnScreen);
    }
}
