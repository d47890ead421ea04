package org.waymark.framework;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** Where in its file a framework says something, what it says there, and what that is about in words. */
public final class FrameworkFields {

    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)(?:\\[([^\\]]*)])?");

    /** A report and a page ask at each look, and to read a text takes longer than to write either. */
    private static final Cache<String, FrameworkFields> READ =
            Caffeine.newBuilder().maximumSize(64).build();

    private static final String SOURCE = "source";
    /** What a framework says of itself and in its own words, and what is a source itself. */
    private static final Set<String> OF_ITSELF = Set.of(
            "id",
            "title",
            "reference-prefix",
            "status",
            "rationale",
            "replaces",
            "expected-life",
            "quality-assurance",
            "burden",
            "consultation",
            "sources",
            "statutory-sources");

    /** The parts of a framework as a report speaks of them; what stands in none of these is for no reader of a report. */
    private static final Map<String, Set<String>> ASSUMED = assumedParts();

    private final YamlDocument document;

    private FrameworkFields(YamlDocument document) {
        this.document = document;
    }

    private static Map<String, Set<String>> assumedParts() {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        parts.put("the notice", Set.of("notice"));
        parts.put("the days on site and the team", Set.of("fieldwork", "team", "inspectorates", "bodies"));
        parts.put("what is known before and what is asked for", Set.of("information-held", "information-asked-for"));
        parts.put("which cases are looked at", Set.of("sample"));
        parts.put(
                "what is looked at in a case and beside the cases",
                Set.of(
                        "stages",
                        "strands",
                        "themes",
                        "vulnerable-groups",
                        "agencies",
                        "activities",
                        "conclusion-questions"));
        parts.put("what is judged, and how", Set.of("judgement-areas", "scale", "limiting"));
        parts.put(
                "the headings and the days of what the inspection ends in",
                Set.of("output", "report-headings", "report-time-scales", "report-timeline", "copies"));
        parts.put("what comes after it", Set.of("re-inspection"));
        return parts;
    }

    /** Of the text that it was made of. */
    public static FrameworkFields of(Framework framework) {
        return READ.get(
                framework.contentHash(),
                unread -> new FrameworkFields(
                        YamlDocument.read(framework.content(), new FrameworkProblems(framework.id()))));
    }

    /**
     * A field as whoever writes the file looks for it: {@code line 22, fieldwork.days-on-site: 10}.
     *
     * @param field names with dots between them, of no entry of a list
     */
    public String inWords(String field) {
        JsonPointer place = JsonPointer.compile("/" + field.replace('.', '/'));
        JsonNode value = document.root().at(place);
        if (value.isMissingNode()) {
            return field + ", which it leaves out";
        }
        String line = "line " + document.line(place) + ", " + field;
        return value.isValueNode() ? line + ": " + value.asText() : line;
    }

    /**
     * What it says it replaces and nobody knows, for its author to look at: a mistyped id takes nobody's place.
     *
     * @param file  as it is called in messages
     * @param known ids of frameworks
     */
    List<InvalidFramework.Problem> replacesUnknown(String file, Set<String> known) {
        List<InvalidFramework.Problem> doubts = new ArrayList<>();
        for (int i = 0; i < document.root().path("replaces").size(); i++) {
            String id = document.root().path("replaces").get(i).asText();
            if (!known.contains(id)) {
                doubts.add(
                        new InvalidFramework.Problem(
                                file,
                                document.line(JsonPointer.compile("/replaces/" + i)),
                                "replaces[" + (i + 1) + "]",
                                "is \"" + id + "\", which is no framework here. "
                                        + Nearest.to(id, known)
                                                .map(near -> "Did you mean " + near + "?")
                                                .orElse(
                                                        "Right would be one that comes with Waymark or stands beside this file.")));
            }
        }
        return doubts;
    }

    /** What a field is about, for people who do not write such files. */
    public String about(String field) {
        return about(document.root(), field);
    }

    /** What it says, in words; empty where it is not there. */
    public String value(String field) {
        JsonNode value = value(document.root(), field);
        return value.isMissingNode() ? "" : FrameworkComparison.words(value);
    }

    /** What the file says there; missing where it has none. */
    public JsonNode at(String field) {
        return value(document.root(), field);
    }

    /** Of which parts of the framework something is given by no source, in a few words each, in their order. */
    public List<String> assumed(FrameworkLife life) {
        Set<String> parts = life.assumptions().keySet().stream()
                .filter(field -> !value(field).isEmpty())
                .map(field -> field.split("[.\\[]", 2)[0])
                .collect(Collectors.toSet());
        return ASSUMED.entrySet().stream()
                .filter(words -> words.getValue().stream().anyMatch(parts::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where each value comes from, by its field: as the list of sources says it, and as entries say it of themselves. */
    public Map<String, String> sources(FrameworkLife life) {
        Map<String, String> sources = new LinkedHashMap<>();
        document.root().fieldNames().forEachRemaining(part -> {
            life.sources().keySet().stream()
                    .filter(field -> FrameworkFields.isOf(field, part))
                    .sorted()
                    .filter(field -> !value(field).isEmpty())
                    .forEach(field -> sources.put(field, life.sources().get(field)));
            JsonNode entries = document.root().path(part);
            for (int i = 0; entries.isArray() && i < entries.size(); i++) {
                String own = entries.get(i).path(SOURCE).asText();
                if (!own.isEmpty()) {
                    sources.put(part + "[" + FieldName.entryName(entries.get(i), i) + "]", own);
                }
            }
        });
        return sources;
    }

    /** What it says without saying where that comes from: fields of the file that hold values, each by its name. */
    public List<String> withoutSource(FrameworkLife life) {
        Map<String, String> sources = sources(life);
        List<String> silent = new ArrayList<>();
        document.root().properties().stream()
                .filter(part -> !OF_ITSELF.contains(part.getKey()))
                .filter(part -> !sources.containsKey(part.getKey()))
                .forEach(part -> {
                    String name = part.getKey();
                    JsonNode value = part.getValue();
                    if (value.isObject()) {
                        value.fieldNames().forEachRemaining(field -> silent.add(name + "." + field));
                    } else if (value.isArray()) {
                        for (int i = 0; i < value.size(); i++) {
                            silent.add(name + "[" + FieldName.entryName(value.get(i), i) + "]");
                        }
                    } else {
                        silent.add(name);
                    }
                });
        return silent.stream()
                .filter(field -> sources.keySet().stream().noneMatch(source -> isOf(source, field)))
                .toList();
    }

    private static boolean isOf(String field, String part) {
        return field.equals(part) || field.startsWith(part + ".") || field.startsWith(part + "[");
    }

    /**
     * Such as {@code Draft report: working days}: the titles of the entries on the way, then the field's description up to
     * its first full stop.
     *
     * @param root  the framework's file
     * @param field its name, such as {@code report-timeline[draft].working-days}
     */
    static String about(JsonNode root, String field) {
        JsonNode rules = SchemaCheck.rules();
        JsonNode value = root;
        List<String> titles = new ArrayList<>();
        Matcher part = PART.matcher(field);
        while (part.find()) {
            JsonNode own = rules.path("properties").path(part.group(1));
            if (part.start() > 0 && own.has("$ref")) {
                titles.add(StringUtils.capitalize(part.group(1).replace('-', ' ')));
            }
            rules = resolved(own);
            value = value.path(part.group(1));
            if (part.group(2) != null) {
                value = entry(value, part.group(2));
                rules = resolved(rules.path("items"));
                String title = called(value);
                if (!title.isEmpty()) {
                    titles.add(title);
                }
            }
        }
        String description = rules.path("description").asText();
        int end = description.indexOf(". ");
        String about = end < 0 ? description.replaceFirst("\\.$", "") : description.substring(0, end);
        if (!about.isEmpty()) {
            titles.add(titles.isEmpty() ? about : Character.toLowerCase(about.charAt(0)) + about.substring(1));
        }
        return titles.isEmpty() ? field : String.join(": ", titles);
    }

    /** An entry's title; of one that has none, what it names first. */
    private static String called(JsonNode entry) {
        if (entry.has("title")) {
            return entry.path("title").asText();
        }
        return entry.properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(first -> StringUtils.capitalize(first.asText().replace('-', ' ')))
                .orElse("");
    }

    /** Whether a framework may have such a field. */
    static boolean isKnown(String field) {
        JsonNode rules = SchemaCheck.rules();
        Matcher part = PART.matcher(field);
        while (part.find()) {
            rules = resolved(rules.path("properties").path(part.group(1)));
            rules = part.group(2) == null ? rules : resolved(rules.path("items"));
        }
        return !rules.isMissingNode();
    }

    /** What the file says in that field; missing where it has none. */
    static JsonNode value(JsonNode root, String field) {
        JsonNode value = root;
        Matcher part = PART.matcher(field);
        while (part.find()) {
            value = value.path(part.group(1));
            value = part.group(2) == null ? value : entry(value, part.group(2));
        }
        return value;
    }

    private static JsonNode resolved(JsonNode rules) {
        String other = rules.path("$ref").asText();
        return other.isEmpty() ? rules : SchemaCheck.rules().at(other.substring(1));
    }

    private static JsonNode entry(JsonNode list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (FieldName.entryName(list.get(i), i).equals(name)) {
                return list.get(i);
            }
        }
        return list.path(-1);
    }
}
