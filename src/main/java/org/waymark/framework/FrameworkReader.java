package org.waymark.framework;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.waymark.platform.machine.Sha256;

/** Makes a {@link Framework} of the text of its file, or says everything that is wrong with the text. */
final class FrameworkReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new JavaTimeModule())
            .build();

    private static final JsonMapper LENIENT_MAPPER = MAPPER.rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final String QUESTIONS = "conclusion-questions";
    private static final JsonNode ASKED_BEFORE = askedBefore();

    private FrameworkReader() {}

    /**
     * @param source how the file is called in messages
     * @throws InvalidFramework with everything that is wrong
     */
    static Framework read(String text, String source) {
        return check(text, source, null).framework();
    }

    /**
     * As {@link #read}, with the doubts.
     *
     * @param fileName the name that the file has to have by its framework; null where any will do
     */
    static Frameworks.Checked check(String text, String source, String fileName) {
        FrameworkProblems problems = new FrameworkProblems(source);
        YamlDocument document = YamlDocument.read(text, problems);
        if (document.root().isObject()) {
            new SchemaCheck(document, problems).run();
            new CrossChecks(document, problems).run();
            named(document, fileName, problems);
        }
        if (problems.count() > 0) {
            throw new InvalidFramework(problems.all());
        }
        return new Frameworks.Checked(bind(MAPPER, (ObjectNode) document.root(), text), problems.doubts());
    }

    /** A file is called as its framework, so that no two files of a directory hold the same one. */
    private static void named(YamlDocument document, String fileName, FrameworkProblems problems) {
        String id = document.root().path("id").asText();
        if (fileName != null && ID.matcher(id).matches() && !fileName.equals(id + ".yml")) {
            problems.add(
                    document.line(JsonPointer.compile("/id")),
                    "id",
                    "is \"" + id + "\", and the file is called " + fileName + ". Right would be a file called " + id
                            + ".yml.");
        }
    }

    /** Reads a text that was checked when it was taken in: today's rules may be stricter, and do not apply to it. */
    static Framework readKept(String text, String source) {
        ObjectNode root = (ObjectNode)
                YamlDocument.read(text, new FrameworkProblems(source)).root();
        if (!root.has(QUESTIONS)) {
            root.set(QUESTIONS, ASKED_BEFORE);
        }
        return bind(LENIENT_MAPPER, root, text);
    }

    /** What was asked at the end of a case before a framework said so itself. */
    private static JsonNode askedBefore() {
        try (InputStream in = FrameworkReader.class.getResourceAsStream("/conclusion-questions.yml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlDocument.read(text, new FrameworkProblems("conclusion-questions.yml"))
                    .root()
                    .path(QUESTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Framework bind(JsonMapper mapper, ObjectNode root, String text) {
        ObjectNode tree = root.deepCopy();
        ObjectNode joint = tree.objectNode();
        JointInspection.FIELDS.stream().filter(tree::has).forEach(field -> joint.set(field, tree.remove(field)));
        tree.set("joint", joint);
        ObjectNode life = tree.objectNode();
        FrameworkLife.FIELDS.stream().filter(tree::has).forEach(field -> life.set(field, tree.remove(field)));
        tree.set("life", life);
        try {
            return mapper.treeToValue(tree.put("content", text).put("content-hash", Sha256.hex(text)), Framework.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema lets something through that a framework cannot hold", e);
        }
    }
}
