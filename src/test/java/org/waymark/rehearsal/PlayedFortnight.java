package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/**
 * An inspection whose clock a test moves day by day. The first task of each form is left for somebody at a screen; everything
 * that comes again is played.
 */
public final class PlayedFortnight {

    /** Its answer is a file, not a text. */
    public static final String LISTS = "supply-lists";

    private final RunServices services;
    private final Scenario scenario;
    private final ScenarioRun run;
    private final ActorOfTask actorOfTask;
    private final Pace pace;
    private final String inspectionId;
    private final Set<String> forTheScreen;
    private final Set<String> seenOnScreen = new HashSet<>();
    private final Random chance = new Random(1);

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
        this.scenario = scenario;
        this.inspectionId = inspection.id();
        this.pace = pace;
        this.forTheScreen = forTheScreen;
        this.actorOfTask = new ActorOfTask(services.engine(), services.inspections(), inspection.id());
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
        String user = actorOfTask.actorOf(task);
        if (task.form().equals(LISTS)) {
            return Optional.of(new ForTheScreen(task.id(), task.form(), task.elementId(), user, null));
        }
        try {
            JsonNode answers = services.acting().as(user, () -> answersOf(task));
            return Optional.of(new ForTheScreen(task.id(), task.form(), task.elementId(), user, answers));
        } catch (NotNow | NotForMe later) {
            return Optional.empty();
        }
    }

    /** The authority's lists, for the form that takes a file. */
    public byte[] workbook() {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            new SyntheticAuthority(scenario.seed(), scenario.children(), scenario.firstDay(), Timescales.ofMay2012())
                    .listsWithFlaws()
                    .writeTo(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return workbook.toByteArray();
    }

    /** A form that somebody has filled in at a screen is played from now on. */
    public void done(ForTheScreen task) {
        seenOnScreen.add(task.form());
        settle();
    }

    public Set<String> seenOnScreen() {
        return Set.copyOf(seenOnScreen);
    }

    private JsonNode answersOf(WaitingTask task) {
        JsonNode context =
                services.json().valueToTree(services.desk().open(task.id()).context());
        Instant now = services.clock().instant();
        Situation situation =
                new Situation(scenario, services.inspections().byId(inspectionId), task, context, now, chance);
        return services.json().valueToTree(services.actor(task.form()).answers(situation));
    }
}
