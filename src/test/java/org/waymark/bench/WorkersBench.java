package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.bench.AtTasklist.Refused;
import org.waymark.bench.AtTasklist.Work;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.FreeTasks;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Together;

/**
 * Several people at work at once, in Waymark and in the engine alone, in turn: pieces of work a second, how long the slowest of twenty
 * takes, and who is told of a fault where all want the same.
 */
class WorkersBench {

    private static final int WORKERS = Asked.number("bench.workers", 4);
    private static final int PAIRS = Asked.number("bench.worker-pairs", 7);
    private static final int PIECES = Asked.number("bench.worker-pieces", 2);
    private static final int WARM = Asked.number("bench.warm", 300);
    private static final int CLAIMED = Asked.number("bench.claimed", 5);
    private static final int CLAIMS = 10;
    private static final int CASES = Asked.number("bench.cases", 40);

    /** Those who work at one of the two, how much they got done in each block, and how long each piece took them. */
    private static final class Side {
        private final List<? extends AtTasklist> workers;
        private final List<Double> unitsASecond = new ArrayList<>();
        private final List<Double> slowest = new ArrayList<>();
        private int faults;

        Side(List<? extends AtTasklist> workers) {
            this.workers = workers;
        }

        void warm() throws Exception {
            for (AtTasklist worker : workers) {
                worker.look(WARM / WORKERS);
                worker.work(1);
            }
        }

        void block() throws Exception {
            List<Callable<List<Double>>> all = new ArrayList<>();
            workers.forEach(worker -> all.add(() -> pieces(worker)));
            long began = System.nanoTime();
            List<Double> took = Together.all(all).stream().flatMap(List::stream).toList();
            unitsASecond.add(took.size() / ((System.nanoTime() - began) / 1e9));
            slowest.add(Outcome.share(took, 0.95));
            faults += WORKERS * PIECES - took.size();
        }

        private static List<Double> pieces(AtTasklist worker) throws Exception {
            List<Double> took = new ArrayList<>();
            for (int piece = 0; piece < PIECES; piece++) {
                try {
                    took.addAll(worker.work(1));
                } catch (Refused refused) {
                    if (!refused.isFault()) {
                        throw refused;
                    }
                }
            }
            return took;
        }

        /** Each of these tasks is claimed by all at one moment. */
        void claim(JdbcClient database, List<String> users) throws Exception {
            List<String> free = FreeTasks.putBack(database, CLAIMED);
            assertThat(free).as("tasks that nobody has").isNotEmpty();
            for (String task : free) {
                List<Callable<HttpResponse<String>>> claims = new ArrayList<>();
                for (int claim = 0; claim < CLAIMS; claim++) {
                    String user = users.get(claim % users.size());
                    var tab = workers.get(claim % workers.size()).person(user);
                    claims.add(() -> tab.send(
                            "POST",
                            AtTasklist.ENGINE + "/task/" + task + "/claim",
                            "{\"userId\": \"" + user + "\"}",
                            "application/json"));
                }
                faults += (int) Together.all(claims).stream()
                        .filter(answer -> answer.statusCode() >= 500)
                        .count();
            }
        }
    }

    @Test
    void severalAtWorkAtOnce() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String ofWaymark = server.copy("wworkers");
        String ofTheEngine = server.empty("vworkers");
        Path folder = Outcome.FOLDER.resolve("workers");
        try (Node w = new Node("w", folder, server.given(ofWaymark), List.of());
                Node v = Vanilla.on(ofTheEngine, server.given(ofTheEngine), folder, CASES)) {
            w.start(UnitOfWorkBench.COMPILERS).awaitReady();
            v.start(UnitOfWorkBench.COMPILERS).awaitSignIn();
            JdbcClient inWaymark = server.asks(ofWaymark);
            JdbcClient inTheEngine = server.asks(ofTheEngine);
            Awaitility.await("the engine's cases are begun")
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> UnitOfWorkBench.waiting(inTheEngine, UnitOfWorkBench.ALONES)
                                    .size()
                            >= CASES);
            Side ours = new Side(workers(
                    UnitOfWorkBench.waiting(inWaymark, UnitOfWorkBench.WAYMARKS),
                    own -> new WaymarkAtWork(w.port(), own)));
            Side theirs = new Side(workers(
                    UnitOfWorkBench.waiting(inTheEngine, UnitOfWorkBench.ALONES),
                    own -> new VanillaAtWork(v.port(), own)));
            ours.warm();
            theirs.warm();
            for (int pair = 0; pair < PAIRS; pair++) {
                for (Side side : pair % 2 == 0 ? List.of(ours, theirs) : List.of(theirs, ours)) {
                    side.block();
                }
            }
            ours.claim(inWaymark, List.of("lead", "inspector1", "inspector2", "inspector3"));
            theirs.claim(inTheEngine, List.of("inspector"));
            Outcome.add(measures(ours, theirs));
        }
    }

    /** The waiting work dealt out, as many pieces to each as are wanted of them. */
    private static <W extends AtTasklist> List<W> workers(List<Work> waiting, Function<List<Work>, W> worker) {
        int each = 1 + PAIRS * PIECES;
        assertThat(waiting.size())
                .as(
                        "pieces of work that wait; more of them with -Dwaymark.nodes.children=… and -Dwaymark.bench.cases=…")
                .isGreaterThanOrEqualTo(WORKERS * each + CLAIMED);
        List<W> workers = new ArrayList<>();
        for (int place = 0; place < WORKERS; place++) {
            workers.add(worker.apply(waiting.subList(place * each, (place + 1) * each)));
        }
        return workers;
    }

    private static List<Measure> measures(Side w, Side v) {
        return List.of(
                Measure.faster(number() + " at work, units a second", w.unitsASecond, v.unitsASecond, 1.2, 2.0),
                Measure.against(number() + " at work, p95 ms", w.slowest, v.slowest, null, 0.8, 0.5),
                Measure.alone(
                        "faults while %d work and at %d claims of one task at once, answers".formatted(WORKERS, CLAIMS),
                        w.faults,
                        (double) v.faults,
                        0,
                        0));
    }

    private static String number() {
        return WORKERS == 4 ? "four" : Integer.toString(WORKERS);
    }
}
