package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/**
 * What an actor sees: the task, what its form shows, and the inspection.
 *
 * @param context what the form's page was given, as JSON
 * @param now     the moment the clock stands at
 * @param chance  the run's one source of chance: the same seed gives the same run
 */
record Situation(
        Scenario scenario, InspectionView inspection, WaitingTask task, JsonNode context, Instant now, Random chance) {

    LocalDate today() {
        return London.dateOf(now);
    }

    /** A text of the form's context by its path, such as {@code answers.on}; null when it is not there. */
    String text(String path) {
        JsonNode node = context.at("/" + path.replace('.', '/'));
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    boolean flag(String path) {
        return context.at("/" + path.replace('.', '/')).asBoolean(false);
    }

    /** One answer for each line of a list in the form's context. */
    <T> List<T> each(String list, Function<JsonNode, T> answer) {
        List<T> answers = new ArrayList<>();
        context.path(list).forEach(line -> answers.add(answer.apply(line)));
        return answers;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /** A grade of the framework: neither end of the scale is common. */
    String grade() {
        List<String> scale = scale();
        if (scale.isEmpty()) {
            return null;
        }
        int usual = Math.min(scale.size() - 1, 1 + chance.nextInt(2));
        return scale.get(chance.nextInt(10) == 0 ? chance.nextInt(scale.size()) : usual);
    }

    Script script() {
        return scenario.script();
    }

    /** The ids of the framework's grades, the best first. */
    List<String> scale() {
        return inspection.framework().scale().stream().map(grade -> grade.id()).toList();
    }

    /** A grade of a strand, theme or area, as this authority earns it. */
    String grade(String topic) {
        return script().isPlain() ? grade() : script().tendency().grade(topic, scale(), chance);
    }

    /** What is said of a strand, theme or area that was found this good. */
    String practice(String topic, String grade) {
        return script().isPlain()
                ? oneOf(Phrases.PRACTICE)
                : oneOf(PracticeTexts.OF_THE_DEMONSTRATION.of(topic, Tendency.tone(grade, scale())));
    }
}
