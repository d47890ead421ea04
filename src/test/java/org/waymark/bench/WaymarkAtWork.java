package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.UUID;

/** A stage of a child's journey evaluated in Waymark: all its strands with evidence, by way of a draft. */
final class WaymarkAtWork extends AtTasklist {

    private static final String OURS = "/camunda/api/waymark/tasks";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            "The file shows what was decided, by whom and when, and how the child was asked.";

    private JsonNode page;

    WaymarkAtWork(int port, Collection<Work> waiting) {
        super(port, waiting);
    }

    @Override
    public String name() {
        return "Waymark";
    }

    /** Waymark's stands in the place of Tasklist's own, which is not asked for. */
    @Override
    void list(String user) throws Exception {
        send(user, "GET", "/camunda/api/waymark/worklist?filter=" + filter(user), null);
    }

    @Override
    void open(Work work) throws Exception {
        super.open(work);
        page = read(send(work.user(), "GET", OURS + "/" + work.task(), null));
        // What was typed into the concern that is raised from here
        send(
                work.user(),
                "GET",
                "/camunda/api/waymark/drafts?inspection="
                        + page.at("/task/inspectionId").asText(),
                null);
    }

    @Override
    void finish(Work work) throws Exception {
        String answers = answers(page.get("context"));
        send(work.user(), "PUT", OURS + "/" + work.task() + "/draft?page=a&turn=1", answers);
        send(
                work.user(),
                "POST",
                OURS + "/" + work.task() + "/record",
                "{\"submissionId\": \"" + UUID.randomUUID() + "\", \"answers\": " + answers + "}");
    }

    /** At once, and a little later for what the engine does by itself. */
    @Override
    void after(Work work) throws Exception {
        super.after(work);
        String filter = filter(work.user());
        send(work.user(), "GET", OURS + "/" + work.task() + "/after", null);
        send(work.user(), "GET", "/camunda/api/waymark/worklist?counts=true&filter=" + filter, null);
        send(work.user(), "GET", OURS + "/" + work.task() + "/after", null);
        list(work.user());
    }

    private static String answers(JsonNode context) {
        ObjectNode answers = JSON.createObjectNode();
        ArrayNode strands = answers.putArray("strands");
        String grade = context.at("/grades/1/value").asText();
        JsonNode agency = context.at("/agencies/0/value");
        for (JsonNode line : context.get("strands")) {
            ObjectNode strand = strands.addObject();
            strand.set("strand", line.get("strand"));
            strand.put("grade", grade).put("narrative", TEXT);
            ObjectNode evidence = strand.putArray("evidence").addObject();
            evidence.put("seen", TEXT).put("document", "The child's file").put("saidBy", "The child's social worker");
            evidence.set("agency", agency);
        }
        answers.put("examinedWith", "The child's social worker").put("fileMinutes", 60);
        answers.put("restPlaysNoPart", false).putArray("groups");
        return answers.toString();
    }
}
