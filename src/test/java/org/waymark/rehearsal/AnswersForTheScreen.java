package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;

/** What a person who does a task's work would answer, for a test that types it in at a screen. */
final class AnswersForTheScreen {

    private final RunServices services;
    private final Scenario scenario;
    private final String inspectionId;
    private final ActorOfTask actorOfTask;
    private final Random chance = new Random(1);

    AnswersForTheScreen(RunServices services, Scenario scenario, String inspectionId) {
        this.services = services;
        this.scenario = scenario;
        this.inspectionId = inspectionId;
        this.actorOfTask = new ActorOfTask(services.engine(), services.inspections(), inspectionId);
    }

    /**
     * @throws NotNow   when that work can only be done later
     * @throws NotForMe when nobody of the run does it
     */
    ForTheScreen of(WaitingTask task) {
        String user = actorOfTask.actorOf(task);
        JsonNode answers = task.form().equals(PlayedFortnight.LISTS)
                ? null
                : services.acting().as(user, () -> answers(task));
        return new ForTheScreen(task.id(), task.form(), task.elementId(), user, answers);
    }

    private JsonNode answers(WaitingTask task) {
        JsonNode context =
                services.json().valueToTree(services.desk().open(task.id()).context());
        Situation situation = new Situation(
                scenario,
                services.inspections().byId(inspectionId),
                task,
                context,
                services.clock().instant(),
                chance);
        return services.json().valueToTree(services.actor(task.form()).answers(situation));
    }

    /** The authority's lists, for the form that takes a file. */
    byte[] workbook() {
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
}
