package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.platform.access.SignedIn;

/** An inspector's work as Tasklist sends it: the list, a task opened, worked, and the list again. */
abstract class AtTasklist implements Contestant {

    static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "waymark-test";

    /** A task, and whose it is. */
    record Work(String task, String user) {}

    /** They were answered something else than what they asked for. */
    static final class Refused extends AssertionError {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(String message, int status) {
            super(message);
            this.status = status;
        }

        boolean isFault() {
            return status >= 500;
        }
    }

    private final int port;
    private final Deque<Work> waiting;
    private final Map<String, SignedIn> people = new HashMap<>();
    private final Map<String, String> filters = new HashMap<>();

    /** Of the task that was opened last. */
    private String process;

    AtTasklist(int port, Collection<Work> waiting) {
        this.port = port;
        this.waiting = new ArrayDeque<>(waiting);
    }

    @Override
    public int left() {
        return waiting.size();
    }

    @Override
    public List<Double> work(int pieces) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            long began = System.nanoTime();
            piece(waiting.removeFirst());
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took;
    }

    void piece(Work next) throws Exception {
        list(next.user());
        open(next);
        finish(next);
        after(next);
    }

    @Override
    public void look(int times) throws Exception {
        Work next = waiting.getFirst();
        for (int time = 0; time < times; time++) {
            list(next.user());
            open(next);
        }
    }

    /** The first page of the user's own filter. */
    void list(String user) throws Exception {
        send(user, "POST", ENGINE + "/filter/" + filter(user) + "/list?firstResult=0&maxResults=15", "{}");
    }

    /** The four requests with which every task is opened. */
    void open(Work work) throws Exception {
        process = read(send(work.user(), "GET", ENGINE + "/task/" + work.task(), null))
                .get("processInstanceId")
                .asText();
        send(work.user(), "GET", ENGINE + "/task/" + work.task(), null);
        send(work.user(), "GET", ENGINE + "/task/" + work.task() + "/form", null);
        send(work.user(), "GET", "/forms/evaluate-stage.html", null);
    }

    abstract void finish(Work work) throws Exception;

    /** What Tasklist asks once a task is done. */
    void after(Work work) throws Exception {
        send(
                work.user(),
                "GET",
                ENGINE + "/task?assignee=" + work.user() + "&processInstanceId=" + process + "&maxResults=15",
                null);
    }

    HttpResponse<String> send(String user, String method, String path, String body) throws Exception {
        HttpResponse<String> answer = person(user).send(method, path, body, "application/json");
        if (answer.statusCode() >= 300) {
            throw new Refused(
                    name() + ": " + method + " " + path + ": " + answer.statusCode() + " " + answer.body(),
                    answer.statusCode());
        }
        return answer;
    }

    static JsonNode read(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** The id of their own tasks' filter. */
    String filter(String user) throws Exception {
        String known = filters.get(user);
        if (known == null) {
            for (JsonNode filter : read(send(user, "GET", ENGINE + "/filter", null))) {
                if (filter.get("name").asText().equals("My tasks")) {
                    known = filter.get("id").asText();
                }
            }
            filters.put(user, known);
        }
        return known;
    }

    SignedIn person(String user) throws Exception {
        SignedIn known = people.get(user);
        if (known == null) {
            known = SignedIn.as(user, PASSWORD, "tasklist", port);
            people.put(user, known);
        }
        return known;
    }
}
