package org.waymark.framework;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML text as a tree that remembers in which line each field stands: the line of its key, which is the one a person
 * looks for. Only plain YAML is read: no aliases (a few of which can stand for millions of nodes), no tags, one
 * document, no key twice.
 */
final class YamlDocument {

    private static final int LARGEST = 200_000;
    private static final int DEEPEST = 20;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private final FrameworkProblems problems;
    private final Map<JsonPointer, Integer> lines = new HashMap<>();
    private JsonNode root = JsonNodeFactory.instance.missingNode();

    private YamlDocument(FrameworkProblems problems) {
        this.problems = problems;
    }

    /** Reads a text. When it cannot be read at all the problem is noted, and the tree is missing. */
    static YamlDocument read(String text, FrameworkProblems problems) {
        YamlDocument document = new YamlDocument(problems);
        if (text.length() > LARGEST) {
            problems.add(0, "", "is " + text.length() + " characters long. A framework has at most " + LARGEST + ".");
            return document;
        }
        try {
            document.parse(text);
        } catch (MarkedYAMLException e) {
            problems.add(line(e.getProblemMark()), "", "is not YAML: " + e.getProblem() + "." + hint(e.getProblem()));
        } catch (YAMLException e) {
            problems.add(0, "", "is not YAML: " + e.getMessage());
        }
        return document;
    }

    JsonNode root() {
        return root;
    }

    /** The line of a field, or of the nearest thing around it that is there. */
    int line(JsonPointer field) {
        for (JsonPointer place = field; place != null; place = place.head()) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private void parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        Yaml yaml = new Yaml(options);
        if (onlyPlainYaml(yaml.parse(new StringReader(text)))) {
            Node node = yaml.compose(new StringReader(text));
            if (!(node instanceof MappingNode)) {
                problems.add(
                        1,
                        "",
                        "holds no framework. Right would be fields, each with its name: \"id: ...\","
                                + " \"title: ...\".");
                return;
            }
            root = convert(node, JsonPointer.empty());
        }
    }

    /** What mostly lies behind what the parser says. */
    private static String hint(String problem) {
        if (problem.startsWith("mapping values")) {
            return " A text that holds a colon and a space stands in quotes.";
        }
        if (problem.startsWith("expected <block end>")) {
            return " This line begins further in, or further out, than those around it; or a quote before it is not"
                    + " closed, or closed too early.";
        }
        return problem.startsWith("found unexpected end of stream") ? " A quote is opened and not closed." : "";
    }

    private boolean onlyPlainYaml(Iterable<Event> events) {
        int documents = 0;
        int depth = 0;
        boolean plain = true;
        for (Event event : events) {
            int line = line(event.getStartMark());
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                problems.add(line, "", "stands in more than " + DEEPEST + " groups. No field of a framework does.");
                return false;
            }
            tag(event)
                    .ifPresent(tag -> problems.add(
                            line,
                            "",
                            "uses a tag (" + tag + "). Leave it out: a number is a number, all else is text."));
            if (event instanceof AliasEvent) {
                problems.add(line, "", "uses an alias (*). Write the value out.");
                plain = false;
            } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
                problems.add(
                        line,
                        "",
                        "uses an anchor (&" + node.getAnchor() + "). Write the value out where it is needed.");
                plain = false;
            } else if (event instanceof DocumentStartEvent && ++documents == 2) {
                problems.add(line, "", "begins a second document (---). A file holds one framework.");
                plain = false;
            }
        }
        return plain;
    }

    /** What a value is said to be, beside what it looks like. */
    private static Optional<String> tag(Event event) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent group ? group.getTag() : null;
        return Optional.ofNullable(tag).map(written -> written.replace(Tag.PREFIX, "!!"));
    }

    private JsonNode convert(Node node, JsonPointer place) {
        lines.putIfAbsent(place, line(node.getStartMark()));
        if (node instanceof MappingNode mapping) {
            return convert(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(convert(item, place.appendIndex(array.size())));
            }
            return array;
        }
        return convert((ScalarNode) node);
    }

    private ObjectNode convert(MappingNode mapping, JsonPointer place) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple field : mapping.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            JsonPointer at = place.appendProperty(name);
            int line = line(field.getKeyNode().getStartMark());
            Integer first = lines.putIfAbsent(at, line);
            if (first != null) {
                problems.add(
                        line,
                        FieldName.of(at, root),
                        "stands here a second time; first in line " + first + ". Keep one of the two.");
            } else {
                object.set(name, convert(field.getValueNode(), at));
            }
        }
        return object;
    }

    /** Whole numbers, true, false and nothing are what they look like; all else is text, dates too. */
    private JsonNode convert(ScalarNode scalar) {
        String value = scalar.getValue();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (!scalar.isPlain()) {
            return nodes.textNode(value);
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            return nodes.nullNode();
        }
        if (WHOLE_NUMBER.matcher(value).matches()) {
            return nodes.numberNode(Integer.parseInt(value));
        }
        return value.equals("true") || value.equals("false")
                ? nodes.booleanNode(value.equals("true"))
                : nodes.textNode(value);
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
