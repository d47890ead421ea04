package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.platform.access.SignedIn;

/** What the pages of a nation's inspections ask the database, as many as {@code -Dwaymark.bench.inspections} says. */
class PagesBench {

    private static final int INSPECTIONS = Asked.number("bench.inspections", 1_000);

    private static final int TIMES = Asked.number("bench.times", 9);

    private static final long REST_MILLIS = 1000L * Asked.number("bench.rest-seconds", 10);

    private static final String PASSWORD = "waymark-test";
    private static final String API = "/camunda/api/waymark/";

    private static final Map<String, List<String>> LISTS = Map.of(
            "manager",
            List.of("inspections", "oversight", "retention", "programme/burden", "programme/across"),
            "inspector1",
            List.of("inspections", "on-the-spot"),
            "link301",
            List.of("oversight/authority"),
            "",
            List.of("/reports", "/reports/outcomes.json"));

    private static final List<String> SECTIONS = List.of(
            "",
            "/overview",
            "/team",
            "/judgement",
            "/cohort",
            "/cases",
            "/sample",
            "/lists",
            "/set-up",
            "/information",
            "/timetable",
            "/activities",
            "/requests",
            "/concerns",
            "/changes",
            "/report",
            "/factual-accuracy",
            "/duties",
            "/deadlines");

    @Test
    void theListsAndSectionsOfANation() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("pages");
        Nation.inspections(server.source(url), INSPECTIONS, Asked.seed());
        JdbcClient database = server.asks(url);
        String inspection = database.sql("select id from inspection where id not like '%~%'")
                .query(String.class)
                .single();
        List<Measure> measures = new ArrayList<>();
        try (Node w = new Node(
                "w",
                Outcome.FOLDER.resolve("pages"),
                server.given(url),
                List.of("--camunda.bpm.job-execution.enabled=false"))) {
            w.start().awaitReady();
            Meter meter = new Meter(w.pid(), server.postmaster(), database);
            double atRest = atRest(meter);
            for (Map.Entry<String, List<String>> lists : LISTS.entrySet()) {
                SignedIn who = lists.getKey().isEmpty()
                        ? SignedIn.nobody(w.port())
                        : SignedIn.as(lists.getKey(), PASSWORD, "tasklist", w.port());
                for (String list : lists.getValue()) {
                    String path = list.startsWith("/") ? list : API + list;
                    measures.add(Measure.alone(
                            "list of %s, %s, statements at %,d inspections"
                                    .formatted(list, reader(lists.getKey()), INSPECTIONS),
                            statements(who, path, meter, atRest),
                            null,
                            10,
                            5));
                }
            }
            SignedIn lead = SignedIn.as("lead", PASSWORD, "tasklist", w.port());
            for (String section : SECTIONS) {
                measures.add(Measure.alone(
                        "page of an inspection: %s, statements at %,d inspections"
                                .formatted(section.isEmpty() ? "/" : section, INSPECTIONS),
                        statements(lead, API + "inspections/" + inspection + section, meter, atRest),
                        null,
                        20,
                        10));
            }
        }
        Outcome.add(measures);
    }

    private static String reader(String user) {
        return user.isEmpty() ? "the public" : user;
    }

    /** What rounds ask by the clock, a second. */
    private static double atRest(Meter meter) throws InterruptedException {
        double before = meter.questions();
        Thread.sleep(REST_MILLIS);
        return (meter.questions() - before) * 1000 / REST_MILLIS;
    }

    /** The fewest of several times, without what rounds ask meanwhile. */
    private static double statements(SignedIn who, String path, Meter meter, double atRest) throws Exception {
        double fewest = Double.MAX_VALUE;
        for (int time = 0; time <= TIMES; time++) {
            double before = meter.questions();
            long began = System.nanoTime();
            HttpResponse<String> answer = who.send("GET", path, null, "application/json, text/html");
            double beside = atRest * (System.nanoTime() - began) / 1e9;
            fewest = Math.min(fewest, Math.max(0, Math.round(meter.questions() - before - beside)));
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        }
        return fewest;
    }
}
