package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * That each limit of the report ends when the processes tell it, and is counted from what has come by then. A step is
 * never counted from itself, by however many others, because each is counted from what comes before its own end.
 */
final class TimelineChecks {

    /** What happens before any step, in that order. */
    private static final List<String> ORIGINS = List.of("first-day", "end-of-fieldwork");

    /** The steps that the processes know, with the event by which each ends, in the order in which they end. */
    private static final Map<String, String> ENDS = ends();

    private static final List<String> ASKED_FOR = List.of("draft", "comments", "final", "publication");

    private final CrossChecks checks;
    private final JsonNode steps;

    TimelineChecks(CrossChecks checks) {
        this.checks = checks;
        this.steps = checks.at("/report-timeline");
    }

    private static Map<String, String> ends() {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("draft", "draft-sent");
        ends.put("comments", "comments-received");
        ends.put("final", "final-sent");
        ends.put("publication", "published");
        ends.put("authority-publishes", "published-by-authority");
        ends.put("action-statement", "statement-received");
        return ends;
    }

    void run() {
        Set<String> missing = new TreeSet<>(ASKED_FOR);
        missing.removeAll(checks.ids("/report-timeline"));
        if (!missing.isEmpty()) {
            checks.note(
                    "/report-timeline",
                    "has no step " + String.join(", ", missing)
                            + ". The process of the report asks for draft, comments, final and publication.");
        }
        boolean known = missing.isEmpty();
        for (int i = 0; i < steps.size(); i++) {
            known &= step("/report-timeline/" + i, steps.get(i));
        }
        if (known) {
            oneAfterAnother();
        }
    }

    /** The statement alone may be asked for by decision, and of one body of several. */
    private void decided(String place, JsonNode step) {
        boolean statement = step.path("id").asText().equals("action-statement");
        for (String field : List.of("asked", "of")) {
            if (step.has(field) && !statement) {
                checks.note(place + "/" + field, "is not used here. The step action-statement alone has it.");
            }
        }
        if (step.has("of") && !step.path("asked").asText().equals("if-decided")) {
            checks.note(
                    place + "/of",
                    "is not used here. Without asked: if-decided the local authority makes the statement each time.");
        }
        for (int i = 0; i < step.path("of").size(); i++) {
            checks.refersTo(place + "/of/" + i, checks.ids("/bodies"), "body");
        }
    }

    /** Whether its dates can be reckoned with. */
    private boolean step(String place, JsonNode step) {
        reminder(place, step);
        decided(place, step);
        String id = step.path("id").asText();
        String end = ENDS.get(id);
        if (end == null) {
            checks.refersTo(place + "/id", ENDS.keySet(), "step that anything in the processes ends");
            return false;
        }
        if (!end.equals(step.path("done-when").asText())) {
            checks.note(
                    place + "/done-when",
                    "is \"" + step.path("done-when").asText() + "\". Right would be " + end
                            + ": by that the processes tell that the step " + id + " is done.");
            return false;
        }
        List<String> before = comingBefore(end);
        if (!before.contains(step.path("counted-from").asText())) {
            checks.note(
                    place + "/counted-from",
                    "is \"" + step.path("counted-from").asText() + "\", which does not come before " + end
                            + ". Right would be one of " + String.join(", ", before) + ".");
            return false;
        }
        return true;
    }

    /** The events of this framework that have come whenever that one comes. */
    private List<String> comingBefore(String event) {
        Set<String> here = checks.ids("/report-timeline");
        List<String> before = new ArrayList<>(ORIGINS);
        for (Map.Entry<String, String> step : ENDS.entrySet()) {
            if (step.getValue().equals(event)) {
                break;
            }
            if (here.contains(step.getKey())) {
                before.add(step.getValue());
            }
        }
        return before;
    }

    private void reminder(String place, JsonNode step) {
        if (step.path("reminder-working-days-before").asInt()
                > step.path("working-days").asInt()) {
            checks.note(
                    place + "/reminder-working-days-before",
                    "is " + step.path("reminder-working-days-before")
                            + ", so the reminder would come before the step begins. Right would be 0 to "
                            + step.path("working-days") + " (its working-days).");
        }
    }

    /** No step has to be done before the one that it waits for; who keeps every limit to its last day is never late. */
    private void oneAfterAnother() {
        Map<String, Integer> days = new HashMap<>(Map.of(
                "end-of-fieldwork",
                0,
                "first-day",
                1 - checks.at("/fieldwork/days-on-site").asInt()));
        String before = null;
        for (String id : ASKED_FOR) {
            int i = 0;
            while (!steps.get(i).path("id").asText().equals(id)) {
                i++;
            }
            JsonNode step = steps.get(i);
            int day = days.get(step.path("counted-from").asText())
                    + step.path("working-days").asInt();
            if (before != null && day < days.get(ENDS.get(before))) {
                checks.doubt(
                        "/report-timeline/" + i + "/working-days",
                        "puts its limit on working day " + day + " after fieldwork, when " + before
                                + " may last until working day " + days.get(ENDS.get(before))
                                + ". Who uses that limit to the end is late with this one.");
            }
            days.put(ENDS.get(id), day);
            before = id;
        }
    }
}
