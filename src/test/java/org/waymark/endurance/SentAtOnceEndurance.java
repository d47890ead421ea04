package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.nodes.Asked;
import org.waymark.nodes.FreeTasks;
import org.waymark.nodes.Node;
import org.waymark.nodes.OnSite;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;
import org.waymark.nodes.Together;
import org.waymark.platform.access.SignedIn;

/** The same at one moment, on two nodes: one form twice, ten claims of one task, two tabs. Nobody is told of a fault. */
class SentAtOnceEndurance {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/camunda/api/waymark";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int TIMES = Asked.number("endurance.times", 20);
    private static final List<String> TEAM = List.of("lead", "inspector1", "inspector2", "inspector3", "inspector4");

    private static Node a;
    private static Node b;
    private static JdbcClient database;

    @BeforeAll
    static void twoNodes() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("atonce");
        Path folder = RealDatabase.folder().resolve("at-once");
        a = new Node("a", folder, server.given(url), List.of()).start().awaitReady();
        b = new Node("b", folder, server.given(url), List.of()).start().awaitReady();
        database = server.asks(url);
    }

    @AfterAll
    static void end() throws Exception {
        a.close();
        b.close();
    }

    @Test
    void oneFormSentManyTimesAtOnceHasOneEffect() throws Exception {
        List<SignedIn> tabs = List.of(signedIn("inspector1", a), signedIn("inspector1", b));
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int time = 0; time < TIMES; time++) {
            String words = "at once " + UUID.randomUUID();
            String task = added(tabs.get(0), words);
            String same = UUID.randomUUID().toString();
            List<String> submissions =
                    List.of(same, same, same, UUID.randomUUID().toString());
            List<Callable<HttpResponse<String>>> sent = new ArrayList<>();
            for (SignedIn tab : tabs) {
                submissions.forEach(submission -> sent.add(() -> tab.send(
                        "POST",
                        API + "/tasks/" + task + "/record",
                        "{\"submissionId\": \"" + submission
                                + "\", \"answers\": {\"notHappened\": true, \"notHappenedReason\": \"" + words + "\"}}",
                        "application/json")));
            }
            for (HttpResponse<String> answer : Together.all(sent)) {
                answers.merge(answer.statusCode(), 1, Integer::sum);
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
            }
            assertThat(number("select count(*) from desk_submission where task_id = ?", task))
                    .isEqualTo(1);
            assertThat(number("select count(*) from act_hi_taskinst where id_ = ? and end_time_ is not null", task))
                    .isEqualTo(1);
            assertThat(number("select count(*) from activity where ending_reason = ?", words))
                    .isEqualTo(1);
        }
        new Results("one-form-at-once")
                .with("times", TIMES)
                .with("answers", answers)
                .write();
    }

    @Test
    void ofTenClaimsOneHolds() throws Exception {
        List<String> free = FreeTasks.putBack(database, TIMES);
        assertThat(free).as("tasks that nobody has").isNotEmpty();
        List<SignedIn> tabs = new ArrayList<>();
        List<String> users = new ArrayList<>();
        for (Node node : List.of(a, b)) {
            for (String user : TEAM) {
                tabs.add(signedIn(user, node));
                users.add(user);
            }
        }
        Map<Integer, Integer> answers = new TreeMap<>();
        for (String task : free) {
            List<Callable<HttpResponse<String>>> claims = new ArrayList<>();
            for (int place = 0; place < tabs.size(); place++) {
                String user = users.get(place);
                SignedIn tab = tabs.get(place);
                claims.add(() -> tab.send(
                        "POST",
                        ENGINE + "/task/" + task + "/claim",
                        "{\"userId\": \"" + user + "\"}",
                        "application/json"));
            }
            List<HttpResponse<String>> got = Together.all(claims);
            String holder = database.sql("select assignee_ from act_ru_task where id_ = ?")
                    .param(task)
                    .query(String.class)
                    .single();
            assertThat(users).as("one of them has it").contains(holder);
            for (int place = 0; place < got.size(); place++) {
                int status = got.get(place).statusCode();
                answers.merge(status, 1, Integer::sum);
                assertThat(status)
                        .as(users.get(place) + ": " + got.get(place).body())
                        .isLessThan(500);
                // In their other tab the holder may be told that it is taken
                if (status < 300) {
                    assertThat(users.get(place))
                            .as("whoever was told that it is theirs has it")
                            .isEqualTo(holder);
                }
            }
        }
        new Results("ten-claims")
                .with("tasks", free.size())
                .with("answers", answers)
                .write();
    }

    @Test
    void whatIsTypedInTwoTabsIsKeptFromBoth() throws Exception {
        SignedIn one = signedIn("inspector2", a);
        SignedIn other = signedIn("inspector2", b);
        String task = added(one, "two tabs " + UUID.randomUUID());
        for (int turn = 1; turn <= TIMES; turn++) {
            String text = "typed " + turn;
            int first = turn;
            List<HttpResponse<String>> answers = Together.all(List.of(
                    () -> typed(one, task, "one", first, "here " + text),
                    () -> typed(other, task, "other", first, "there " + text)));
            answers.forEach(
                    answer -> assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409));
            String kept = database.sql("select answers::text from desk_draft where task_id = ?"
                            + " union all select answers::text from desk_draft_aside where task_id = ?")
                    .params(task, task)
                    .query(String.class)
                    .list()
                    .toString();
            assertThat(kept).contains("here " + text).contains("there " + text);
        }
    }

    private static HttpResponse<String> typed(SignedIn tab, String task, String page, int turn, String text)
            throws Exception {
        return tab.send(
                "PUT",
                API + "/tasks/" + task + "/draft?since=&page=" + page + "&turn=" + turn,
                "{\"seen\": \"" + text + "\"}",
                "application/json");
    }

    private static SignedIn signedIn(String user, Node node) throws Exception {
        return SignedIn.as(user, OnSite.PASSWORD, "tasklist", node.port());
    }

    private static String added(SignedIn tab, String words) throws Exception {
        JsonNode mine = read(tab.send("GET", API + "/on-the-spot", null, "application/json"))
                .get(0);
        String kind =
                mine.get("kinds").get(0).get("activities").get(0).get("value").asText();
        return read(tab.send(
                        "POST",
                        API + "/inspections/" + mine.get("id").asText() + "/activities",
                        "{\"activity\": \"" + kind + "\", \"what\": \"" + words + "\"}",
                        "application/json"))
                .get("taskId")
                .asText();
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }

    private static long number(String question, String of) {
        return database.sql(question).param(of).query(Long.class).single();
    }
}
