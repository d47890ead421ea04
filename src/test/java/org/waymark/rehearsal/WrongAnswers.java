package org.waymark.rehearsal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TriedAnswers;

/**
 * Before each form is filled in for the first time, it is filled in wrongly as a slip would: with nothing, with each answer left out, and with
 * each answer one that does not exist, or somebody who is not of the inspection. Keeps what people are told, and leaves no task alone.
 */
class WrongAnswers implements Predicate<WaitingTask> {

    private static final JsonNode NO_SUCH = TextNode.valueOf("Nothing that one can choose.");

    private final RunServices services;
    private final Scenario scenario;
    private final String inspectionId;
    private final ActorOfTask actorOfTask;
    private final TriedAnswers answers;
    private final ForgedAnswers forged;
    private final String stranger;
    private final Set<String> tried = new TreeSet<>();
    private final Map<String, Instant> notBefore = new HashMap<>();
    private final Set<String> notFor = new HashSet<>();
    private final Set<String> told = new TreeSet<>();
    private final Map<String, String> heads = new TreeMap<>();
    private final Set<String> referencesAlone = new TreeSet<>();

    /** @param stranger somebody's id who has no part in the inspection, given where anything is asked */
    WrongAnswers(
            RunServices services,
            Scenario scenario,
            InspectionView inspection,
            TriedAnswers answers,
            ForgedAnswers forged,
            String stranger) {
        this.forged = forged;
        this.stranger = stranger;
        this.services = services;
        this.scenario = scenario;
        this.inspectionId = inspection.id();
        this.actorOfTask = new ActorOfTask(services.engine(), services.inspections(), inspection.id());
        this.answers = answers;
    }

    /** What the forms said, each sentence once. */
    Set<String> told() {
        return told;
    }

    /** The line that each form begins with, by the form. */
    Map<String, String> heads() {
        return heads;
    }

    /** The forms that are given a reference without the name of the authority that it is of. */
    Set<String> referencesAlone() {
        return referencesAlone;
    }

    /** The forms that were tried. */
    Set<String> tried() {
        return tried;
    }

    @Override
    public boolean test(WaitingTask task) {
        if (!tried.contains(task.form())
                && !services.clock().instant().isBefore(notBefore.getOrDefault(task.id(), Instant.MIN))) {
            String user = actorOfTask.actorOf(task);
            if (!notFor.contains(of(task, user))) {
                services.acting().as(user, () -> tryIt(task, user));
            }
        }
        return false;
    }

    private static String of(WaitingTask task, String user) {
        return task.id() + " " + user;
    }

    private void tryIt(WaitingTask task, String user) {
        boolean free = task.assignee() == null;
        if (free) {
            services.engine().claim(task.id(), user);
        }
        try {
            Desk.Page page = services.desk().open(task.id());
            OpenTask open = page.task();
            heads.put(task.form(), page.about());
            JsonNode context = services.json().valueToTree(page.context());
            context.findParents("reference").stream()
                    .filter(given -> given.path("authority").asText().isBlank())
                    .forEach(given -> referencesAlone.add(task.form()));
            JsonNode right = rightAnswers(task, context);
            tried.add(task.form());
            told.addAll(answers.refusals(task.form(), open, JsonNodeFactory.instance.objectNode()));
            for (JsonPointer answer : answersIn(right)) {
                told.addAll(answers.refusals(task.form(), open, with(right, answer, NullNode.instance)));
                told.addAll(answers.refusals(task.form(), open, with(right, answer, NO_SUCH)));
                told.addAll(
                        answers.refusals(task.form(), open, with(right, answer, TextNode.valueOf(stranger))).stream()
                                .map(said -> said.replaceAll("['\"]" + stranger + "['\"]", "(what was typed)"))
                                .toList());
                forged.tryAt(task.form(), open, right, answer, instead -> with(right, answer, instead));
            }
        } catch (NotNow early) {
            notBefore.put(task.id(), early.until());
        } catch (NotForMe other) {
            notFor.add(of(task, user));
        } finally {
            if (free) {
                services.engine().giveBack(task.id());
            }
        }
    }

    private JsonNode rightAnswers(WaitingTask task, JsonNode context) {
        InspectionView inspection = services.inspections().byId(inspectionId);
        Situation situation = new Situation(
                scenario, inspection, task, context, services.clock().instant(), new Random(1));
        return services.json().valueToTree(services.actor(task.form()).answers(situation));
    }

    /** Of a list the first row alone: the others are asked the same. */
    private static List<JsonPointer> answersIn(JsonNode answers) {
        List<JsonPointer> found = new ArrayList<>();
        collect(answers, JsonPointer.empty(), found);
        return found;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                JsonPointer inside = at.appendProperty(field.getKey());
                found.add(inside);
                collect(field.getValue(), inside, found);
            });
        } else if (node.isArray() && !node.isEmpty()) {
            collect(node.get(0), at.appendIndex(0), found);
        }
    }

    private static JsonNode with(JsonNode answers, JsonPointer at, JsonNode instead) {
        JsonNode changed = answers.deepCopy();
        JsonNode holder = changed.at(at.head());
        if (holder instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), instead);
        } else if (holder instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), instead);
        }
        return changed;
    }
}
