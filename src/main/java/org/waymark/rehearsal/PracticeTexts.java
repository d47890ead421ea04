package org.waymark.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the people of the demonstration write, by what it is about and how good it was. They speak of practice, never of a child. */
final class PracticeTexts {

    static final PracticeTexts OF_THE_DEMONSTRATION = new PracticeTexts(read("/demonstration/practice.yml"));

    private static final String ANYTHING = "any";

    private final Map<String, Object> texts;

    private PracticeTexts(Map<String, Object> texts) {
        this.texts = texts;
    }

    /** How good something is, as words distinguish it. */
    enum Tone {
        STRONG("strong"),
        MIXED("mixed"),
        WEAK("weak");

        private final String word;

        Tone(String word) {
            this.word = word;
        }
    }

    /** All that is said of a strand, theme or area of a framework; of one that is not known, what can be said of any. */
    List<String> of(String topic, Tone tone) {
        Map<String, Object> topics = part("topics");
        Object known = topics.getOrDefault(topic, topics.get(ANYTHING));
        return strings(((Map<?, ?>) known).get(tone.word));
    }

    /** What is said under a heading that has one list for each tone. */
    String one(String heading, Tone tone, Random chance) {
        return chosen(strings(part(heading).get(tone.word)), chance);
    }

    /** One of the entries under a heading, each of several texts by their names. */
    Map<String, String> entry(String heading, Random chance) {
        return chosen(entries(heading), chance);
    }

    List<Map<String, String>> entries(String heading) {
        return maps(texts.get(heading));
    }

    /** What the authority should improve, by time scale; that of the weakest strand of which there is something to say. */
    Map<String, String> improvements(List<String> weakestFirst) {
        Map<String, Object> known = part("improvements");
        String topic =
                weakestFirst.stream().filter(known::containsKey).findFirst().orElse(ANYTHING);
        return strings((Map<?, ?>) known.get(topic));
    }

    String text(String heading) {
        return (String) texts.get(heading);
    }

    String text(String heading, String name) {
        return (String) part(heading).get(name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> part(String heading) {
        return (Map<String, Object>) texts.get(heading);
    }

    private static <T> T chosen(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static List<Map<String, String>> maps(Object list) {
        return ((List<?>) list)
                .stream().map(entry -> strings((Map<?, ?>) entry)).toList();
    }

    private static Map<String, String> strings(Map<?, ?> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> String.valueOf(entry.getValue())));
    }

    /** A file of the class path, in YAML. */
    static <T> T read(String file) {
        try (InputStream yaml = PracticeTexts.class.getResourceAsStream(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
