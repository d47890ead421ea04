package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What people answer to the forms of a child's case, as full as most are. */
final class CaseAnswers {

    static final String TEXT = "The file shows what was decided, by whom and when, and how the child was asked.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WITH_WHOM = "The child's social worker";

    private CaseAnswers() {}

    /** @param page of the open task, as Waymark gives it: what it holds says which form it is */
    static String to(JsonNode page) {
        JsonNode context = page.get("context");
        ObjectNode answers = JSON.createObjectNode();
        if (context.has("strands")) {
            evaluated(answers.putArray("strands"), context, "strands", "strand");
            answers.put("examinedWith", WITH_WHOM).put("fileMinutes", 60);
            answers.put("restPlaysNoPart", false).putArray("groups");
        } else if (context.has("themes")) {
            evaluated(answers.putArray("themes"), context, "themes", "theme");
            concluded(answers, context);
            answers.put("examinedWith", WITH_WHOM).put("fileMinutes", 60);
        } else if (context.has("questions")) {
            concluded(answers, context);
        } else if (context.has("points")) {
            points(answers.putArray("points"), context);
        } else if (context.has("meeting")) {
            answers.put("notMetBecause", "No meeting could be arranged.");
        } else {
            answers.put("at", inThreeDays()).put("place", "A room at the children's centre");
        }
        return answers.toString();
    }

    private static void evaluated(ArrayNode lines, JsonNode context, String list, String name) {
        for (JsonNode line : context.get(list)) {
            ObjectNode one = lines.addObject();
            one.set(name, line.get(name));
            one.put("grade", grade(context)).put("narrative", TEXT);
            ObjectNode evidence = one.putArray("evidence").addObject();
            evidence.put("seen", TEXT).put("document", "The child's file").put("saidBy", WITH_WHOM);
            evidence.set("agency", context.at("/agencies/0/value"));
        }
    }

    private static void concluded(ObjectNode answers, JsonNode context) {
        ArrayNode questions = answers.putArray("questions");
        for (JsonNode line : context.path("questions")) {
            ObjectNode one = questions.addObject();
            one.set("question", line.get("question"));
            JsonNode choices = line.path("choices");
            one.put("answer", choices.isEmpty() ? null : choices.at("/1/value").asText());
            one.put("says", line.path("words").isNull() ? null : TEXT);
        }
        ArrayNode areas = answers.putArray("areas");
        for (JsonNode line : context.path("areas")) {
            ObjectNode one = areas.addObject();
            one.set("area", line.get("area"));
            one.put("says", TEXT).put("grade", grade(context));
        }
        answers.putArray("groups");
    }

    private static void points(ArrayNode points, JsonNode context) {
        for (JsonNode line : context.path("points")) {
            boolean graded = line.has("graded")
                    ? line.path("graded").asBoolean()
                    : line.path("narrative").isNull();
            ObjectNode one = points.addObject();
            one.set("point", line.get("point"));
            one.put("grade", graded ? grade(context) : null);
            one.put("agreement", graded || line.has("graded") ? null : "agree");
            one.put("reason", TEXT);
        }
    }

    private static String grade(JsonNode context) {
        return context.at("/grades/1/value").asText();
    }

    private static String inThreeDays() {
        return LocalDateTime.now()
                .plusDays(3)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(10)
                .toString();
    }
}
