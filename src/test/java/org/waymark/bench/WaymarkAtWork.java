package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.UUID;

/** A task of a child's case done in Waymark, by way of a draft: all strands of a stage with evidence, and what follows to the end. */
final class WaymarkAtWork extends AtTasklist {

    private static final String OURS = "/camunda/api/waymark/tasks";

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
        String answers = CaseAnswers.to(page);
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
}
