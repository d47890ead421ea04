package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.rehearsal.outcome.StuckRun;

/**
 * One inspection being played: due jobs, then every task that somebody would get round to now, as that person and with all that
 * they may and may not do; when nothing is left to do now, the clock goes on to whatever comes next.
 */
class ScenarioRun {

    private static final Duration A_TASK_TAKES = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 20;

    private final RunServices services;
    private final Scenario scenario;
    private final String inspectionId;
    private final Pace pace;
    private final Predicate<WaitingTask> leftAlone;
    private final Progress progress;
    private final Random chance;
    private final ActorOfTask actorOfTask;
    private final Map<String, Instant> postponed = new HashMap<>();
    private Instant end = Instant.MAX;
    private WaitingTask atWork;

    /** @param leftAlone tasks that are not played, so that somebody else finds them waiting */
    ScenarioRun(
            RunServices services,
            Scenario scenario,
            InspectionView inspection,
            Pace pace,
            Predicate<WaitingTask> leftAlone,
            Progress progress) {
        this.services = services;
        this.scenario = scenario;
        this.inspectionId = inspection.id();
        this.pace = pace;
        this.leftAlone = leftAlone;
        this.progress = progress;
        this.chance = new Random(scenario.seed());
        this.actorOfTask = new ActorOfTask(services.engine(), services.inspections(), inspection.id());
    }

    /**
     * Plays until the inspection has ended, and what it left running beside it: the authority's duties.
     *
     * @return the end event at which its process ended
     * @throws StuckRun when nothing can go on
     */
    String toTheEnd() {
        while (true) {
            boolean played = playWhatIsReady();
            Optional<String> end = services.engine().endOf(inspectionId, InspectionProcess.KEY);
            if (end.isPresent() && services.engine().running(inspectionId) == 0) {
                return end.get();
            }
            if (!played) {
                goOn(nextMoment().orElseThrow(this::nothingGoesOn));
            }
        }
    }

    /** Plays everything up to this moment, and leaves the clock there. */
    void until(Instant moment) {
        end = moment;
        boolean more = now().isBefore(moment);
        while (more) {
            if (!playWhatIsReady()) {
                Optional<Instant> next = nextMoment().filter(instant -> instant.isBefore(moment));
                more = next.isPresent();
                next.ifPresent(this::goOn);
            }
            more = more && now().isBefore(moment);
        }
        goOn(moment);
        end = Instant.MAX;
    }

    /** Whoever this form waits for has begun it, and saved what they wrote so far. */
    void begin(String form, Consumer<JsonNode> asFarAsThat) {
        waiting().stream().filter(task -> task.form().equals(form)).findFirst().ifPresent(task -> {
            String user = actorOfTask.actorOf(task);
            services.acting().as(user, () -> {
                if (task.assignee() == null) {
                    services.engine().claim(task.id(), user);
                }
                JsonNode answers = answers(task);
                asFarAsThat.accept(answers);
                services.desk().saveDraft(task.id(), answers);
            });
        });
    }

    /** Does the jobs that are due now, and no task. */
    void settle() {
        services.engine().doDueJobs(inspectionId);
    }

    String inspectionId() {
        return inspectionId;
    }

    /** What somebody has in hand, or for which all wait when nothing goes on. */
    Optional<WaitingTask> atWork() {
        return Optional.ofNullable(atWork);
    }

    /** Plays until this form waits for somebody. */
    void untilWaitingFor(String form) {
        for (settle(); waiting().stream().noneMatch(task -> task.form().equals(form)); settle()) {
            if (!playWhatIsReady()) {
                goOn(nextMoment().orElseThrow(this::nothingGoesOn));
            }
        }
    }

    /** A piece of work, or as many as the pace lets people do in one go; false when nobody has anything to do now. */
    private boolean playWhatIsReady() {
        services.engine().doDueJobs(inspectionId);
        services.postman().run();
        Instant now = now();
        List<WaitingTask> ready = waiting().stream()
                .filter(leftAlone.negate())
                .filter(task -> isReady(task, now))
                .sorted(pace.order())
                .toList();
        for (WaitingTask task : pace.inOneGo(ready)) {
            if (leftAlone.test(task) || !isReady(task, now()) || !now().isBefore(end)) {
                break;
            }
            if (play(task)) {
                pace.done(task, now());
                progress.done(now(), task);
            }
            goOnAfterATask();
        }
        return !ready.isEmpty();
    }

    private boolean isReady(WaitingTask task, Instant now) {
        return !readyAt(task, now).isAfter(now);
    }

    private void goOnAfterATask() {
        Instant later = now().plus(A_TASK_TAKES);
        services.engine().setClock(later.isAfter(end) ? end : later);
    }

    /** False when it has to wait, or is for somebody else. */
    private boolean play(WaitingTask task) {
        atWork = task;
        String user = actorOfTask.actorOf(task);
        try {
            services.acting().as(user, () -> work(task, user));
            atWork = null;
            return true;
        } catch (NotNow early) {
            postponed.put(task.id(), early.until());
            return false;
        } catch (NotForMe other) {
            services.acting().as(user, () -> services.engine().giveBack(task.id()));
            return false;
        }
    }

    /** As a person would: claims it, opens it, fills it in, and where it is refused, fills it in anew. */
    private void work(WaitingTask task, String user) {
        if (task.assignee() == null) {
            services.engine().claim(task.id(), user);
        }
        RefusedAnswers refused = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                services.desk().record(task.id(), UUID.randomUUID().toString(), answers(task));
                return;
            } catch (RefusedAnswers again) {
                refused = again;
            }
        }
        throw new StuckRun("%s could not do it: %s".formatted(user, refused.getMessage()), refused);
    }

    private JsonNode answers(WaitingTask task) {
        JsonNode context =
                services.json().valueToTree(services.desk().open(task.id()).context());
        Situation situation =
                new Situation(scenario, services.inspections().byId(inspectionId), task, context, now(), chance);
        JsonNode answers =
                services.json().valueToTree(services.actor(task.form()).answers(situation));
        progress.filled(now(), task, context, answers);
        return answers;
    }

    private Instant readyAt(WaitingTask task, Instant now) {
        Instant postponedTo = postponed.getOrDefault(task.id(), now);
        Instant ready = pace.readyAt(task, now);
        return postponedTo.isAfter(ready) ? postponedTo : ready;
    }

    private List<WaitingTask> waiting() {
        return services.engine().waitingTasks(inspectionId);
    }

    private Optional<Instant> nextMoment() {
        Instant now = now();
        Optional<Instant> nextTask = waiting().stream()
                .filter(leftAlone.negate())
                .map(task -> readyAt(task, now))
                .filter(now::isBefore)
                .min(Instant::compareTo);
        Optional<Instant> nextTimer = services.engine().nextTimer(inspectionId).filter(now::isBefore);
        return Stream.of(nextTask, nextTimer).flatMap(Optional::stream).min(Instant::compareTo);
    }

    private void goOn(Instant moment) {
        if (moment.isAfter(now())) {
            services.engine().setClock(moment);
        }
    }

    private StuckRun nothingGoesOn() {
        List<WaitingTask> waiting = waiting();
        atWork = waiting.isEmpty() ? null : waiting.get(0);
        Map<String, Long> open =
                waiting.stream().collect(Collectors.groupingBy(WaitingTask::name, TreeMap::new, Collectors.counting()));
        return new StuckRun("Nothing goes on any more. Still waiting: "
                + (open.isEmpty()
                        ? "no task"
                        : open.entrySet().stream()
                                .map(one -> one.getValue() + " of \"" + one.getKey() + "\"")
                                .collect(Collectors.joining(", ")))
                + ".");
    }

    private Instant now() {
        return services.clock().instant();
    }
}
