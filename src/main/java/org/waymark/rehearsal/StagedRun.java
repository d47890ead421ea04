package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/** An inspection of the demonstration as it is played: its work is done but for what whoever visits finds waiting. */
class StagedRun {

    private static final int SECTIONS_WRITTEN = 2;

    private final StagedInspection staged;
    private final Map<String, Integer> played = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Consumer<LocalDate> oneMore;
    private final InspectionView inspection;
    private final ScenarioRun run;

    /** @param oneMore told of the day of each piece of work that is done */
    StagedRun(
            StagedInspection staged,
            InspectionView inspection,
            RunServices services,
            WorkingDays calendar,
            Consumer<LocalDate> oneMore) {
        this.staged = staged;
        this.oneMore = oneMore;
        this.inspection = inspection;
        Scenario scenario = new Scenario(
                inspection.framework().id(),
                staged.authority(),
                inspection.firstDay(),
                inspection.visit(),
                staged.children(),
                null,
                Long.parseLong(staged.authority()),
                staged.script());
        this.run = new ScenarioRun(
                services,
                scenario,
                inspection,
                Pace.staged(inspection, calendar, staged.script()),
                this::isLeft,
                this::done);
    }

    private boolean isLeft(WaitingTask task) {
        return left.contains(task.form()) || staged.leaves(task.form(), played.getOrDefault(task.form(), 0));
    }

    private void done(Instant at, WaitingTask task) {
        played.merge(task.form(), 1, Integer::sum);
        oneMore.accept(London.dateOf(at));
    }

    InspectionView inspection() {
        return inspection;
    }

    /** From now on this form is left to whoever visits. */
    void leave(String form) {
        left.add(form);
    }

    /** Plays everything up to this moment, and leaves the clock there. */
    void until(Instant moment) {
        run.until(moment);
        run.settle();
    }

    void toTheEnd() {
        run.toTheEnd();
    }

    /** The report is being written: its first sections stand, and nothing of it is sent. */
    void beginTheReport() {
        run.begin("draft-report", answers -> {
            ObjectNode begun = (ObjectNode) answers;
            int place = 0;
            for (JsonNode section : begun.path("sections")) {
                if (place++ >= SECTIONS_WRITTEN) {
                    ((ObjectNode) section).putNull("text");
                }
            }
            begun.putNull("harmlessBecause");
        });
    }
}
