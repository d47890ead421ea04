package org.waymark.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.bench.Meter.Spent;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.platform.access.SignedIn;

/**
 * The first page of each filter and its count, with as many open tasks as {@code -Dwaymark.bench.tasks} says, and with a tenth of
 * them: what the database takes, and how it grows.
 */
class FiltersBench {

    private static final int TASKS = Asked.number("bench.tasks", 1_000_000);
    private static final int TIMES = Asked.number("bench.times", 9);
    private static final int FEWER = 10;
    private static final String PASSWORD = "waymark-test";

    /** Somebody's filter, and what it took at both sizes: milliseconds of the database, and buffers. */
    private record Taken(List<Spent> spent) {

        double millis() {
            return spent.get(spent.size() - 1).millis();
        }

        /** 1 when it takes ten times as long for ten times as many, 0 when as long. */
        double growth() {
            return Math.log10(spent.get(1).millis() / spent.get(0).millis());
        }
    }

    @Test
    void theFirstPageAndTheCountOfEachFilter() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String ofWaymark = server.copy("wfilters");
        String ofTheEngine = server.empty("vfilters");
        Path folder = Outcome.FOLDER.resolve("filters");
        Map<String, Taken> ours = new LinkedHashMap<>();
        Map<String, Taken> theirs = new LinkedHashMap<>();
        List<String> atRest = List.of("--camunda.bpm.job-execution.enabled=false");
        try (Node w = new Node("w", folder, server.given(ofWaymark), atRest);
                Node v = Vanilla.on(ofTheEngine, server.given(ofTheEngine), folder, 20)) {
            w.start().awaitReady();
            v.start().awaitSignIn();
            for (int tasks : new int[] {TASKS / FEWER, TASKS}) {
                Nation.grow(server.asks(ofWaymark), tasks);
                Nation.grow(server.asks(ofTheEngine), tasks);
                Meter inWaymark = meter(w, server, ofWaymark);
                Meter inTheEngine = meter(v, server, ofTheEngine);
                measure(SignedIn.as("inspector1", PASSWORD, "tasklist", w.port()), "inspector", inWaymark, ours);
                measure(SignedIn.as("manager", PASSWORD, "tasklist", w.port()), "manager", inWaymark, ours);
                measure(SignedIn.as("inspector", PASSWORD, "tasklist", v.port()), "inspector", inTheEngine, theirs);
                measure(SignedIn.as("manager", PASSWORD, "tasklist", v.port()), "manager", inTheEngine, theirs);
            }
        }
        Outcome.add(measures(ours, theirs));
    }

    private static Meter meter(Node node, RealDatabase server, String url) throws Exception {
        JdbcClient database = server.asks(url);
        return new Meter(node.pid(), server.postmaster(), database);
    }

    private static void measure(SignedIn who, String role, Meter meter, Map<String, Taken> taken) throws Exception {
        for (var filter : AtTasklist.read(who.send("GET", AtTasklist.ENGINE + "/filter", null, "application/json"))) {
            String path = AtTasklist.ENGINE + "/filter/" + filter.get("id").asText();
            String name = filter.get("name").asText() + ", " + role;
            add(
                    taken,
                    name + ": first page",
                    meter,
                    () -> who.send("POST", path + "/list?firstResult=0&maxResults=15", "{}", "application/json"));
            add(taken, name + ": count", meter, () -> who.send("GET", path + "/count", null, "application/json"));
        }
    }

    private interface Call {
        Object go() throws Exception;
    }

    private static void add(Map<String, Taken> taken, String what, Meter meter, Call call) throws Exception {
        call.go();
        Spent before = meter.now();
        for (int time = 0; time < TIMES; time++) {
            call.go();
        }
        taken.computeIfAbsent(what, key -> new Taken(new ArrayList<>()))
                .spent()
                .add(meter.now().since(before).by(TIMES));
    }

    private static List<Measure> measures(Map<String, Taken> ours, Map<String, Taken> theirs) {
        List<Measure> measures = new ArrayList<>();
        String size = "at %,d tasks, ".formatted(TASKS);
        ours.forEach((what, taken) -> {
            Taken same = theirs.get(what);
            if (same != null) {
                measures.add(Measure.against(
                        size + what + ", database ms",
                        List.of(taken.millis()),
                        List.of(same.millis()),
                        null,
                        0.2,
                        0.1));
            }
            measures.add(Measure.alone(
                    "growth of " + what + " to " + "%,d tasks".formatted(TASKS),
                    Math.max(0, taken.growth()),
                    same == null ? null : Math.max(0.001, same.growth()),
                    0.2,
                    0.1));
        });
        return measures;
    }
}
