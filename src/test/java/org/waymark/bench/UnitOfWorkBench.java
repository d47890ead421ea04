package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.bench.AtTasklist.Work;
import org.waymark.bench.Meter.Spent;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;

/**
 * An inspector evaluates stages of children's journeys over HTTP, in Waymark and in the engine alone, on one PostgreSQL, in turn: W V
 * V W. What either spends at rest is taken off.
 */
class UnitOfWorkBench {

    private static final int PAIRS = Asked.number("bench.pairs", 7);
    private static final int PIECES = Asked.number("bench.pieces", 6);

    /** As many as Java's compilers have much to do for: after 150 they spend more than the requests. */
    private static final int WARM = Asked.number("bench.warm", 3_000);

    private static final int WARM_PIECES = Asked.number("bench.warm-pieces", 12);
    private static final int CASES = Asked.number("bench.cases", 40);
    private static final long REST_MILLIS = 1000L * Asked.number("bench.rest-seconds", 10);

    /** 4 are all, as for real; 1 is the first alone, for a quick look. */
    static final List<String> COMPILERS = List.of("-XX:TieredStopAtLevel=" + Asked.number("bench.compilers", 4));

    /** Where Waymark's time goes, for whoever looks for it: a flight recording beside the results. */
    private static final boolean RECORDS = Boolean.getBoolean("waymark.bench.flight-recorder");

    static final String WAYMARKS = "select id_, assignee_ from act_ru_task where assignee_ is not null"
            + " and task_def_key_ like 'task-evaluate-%' and task_def_key_ <> 'task-evaluate-sampled-case' order by id_";
    static final String ALONES =
            "select id_, assignee_ from act_ru_task where task_def_key_ like 'task-evaluate-%' order by id_";

    /** One of the two, what it costs at rest, and what each block of its work cost. */
    private static final class Side {
        private final Contestant contestant;
        private final Meter meter;
        private Spent atRest;
        private final List<Spent> blocks = new ArrayList<>();
        private final List<Double> took = new ArrayList<>();

        Side(Contestant contestant, Meter meter) {
            this.contestant = contestant;
            this.meter = meter;
        }

        void rest() throws Exception {
            Spent before = meter.now();
            Thread.sleep(REST_MILLIS);
            atRest = meter.now().since(before);
        }

        void block() throws Exception {
            Spent before = meter.now();
            took.addAll(contestant.work(PIECES));
            blocks.add(meter.now().since(before).beyond(atRest).by(PIECES));
        }

        List<Double> each(ToDoubleFunction<Spent> figure) {
            return blocks.stream().mapToDouble(figure).boxed().toList();
        }
    }

    @Test
    void anInspectorsUnitOfWork() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String ofWaymark = server.copy("w");
        String ofTheEngine = server.empty("v");
        Path folder = Outcome.FOLDER.resolve("unit");
        try (Node w = new Node("w", folder, server.given(ofWaymark), List.of());
                Node v = Vanilla.on(ofTheEngine, server.given(ofTheEngine), folder, CASES)) {
            w.start(recorded(folder)).awaitReady();
            v.start(COMPILERS).awaitSignIn();
            JdbcClient inWaymark = server.asks(ofWaymark);
            Side ours = new Side(
                    new WaymarkAtWork(w.port(), waiting(inWaymark, WAYMARKS)),
                    new Meter(w.pid(), server.postmaster(), inWaymark));
            JdbcClient inTheEngine = server.asks(ofTheEngine);
            // The page to sign in at is there before the cases are
            Awaitility.await("the engine's cases are begun")
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> waiting(inTheEngine, ALONES).size() >= CASES);
            Side theirs = new Side(
                    new VanillaAtWork(v.port(), waiting(inTheEngine, ALONES)),
                    new Meter(v.pid(), server.postmaster(), inTheEngine));
            warm(ours, theirs);
            Rows plain = new Rows(server.source(ofWaymark));
            Map<String, Long> before = plain.written();
            for (int pair = 0; pair < PAIRS; pair++) {
                List<Side> order = pair % 2 == 0 ? List.of(ours, theirs) : List.of(theirs, ours);
                for (Side side : order) {
                    side.block();
                }
            }
            int commits = Math.max(1, (int) Math.round(Outcome.median(ours.each(Spent::written))));
            double limit = plain.limit(before, PAIRS * PIECES, commits, server.postmaster(), inWaymark);
            Outcome.add(measures(ours, theirs, limit));
            statements(ours, folder.resolve("statements-of-waymark.txt"));
            statements(theirs, folder.resolve("statements-of-the-engine-alone.txt"));
        }
    }

    private static List<String> recorded(Path folder) throws IOException {
        List<String> options = new ArrayList<>(COMPILERS);
        if (RECORDS) {
            Files.createDirectories(folder);
            options.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                    + folder.resolve("waymark.jfr"));
        }
        return options;
    }

    /** One more block, to see which statements it is made of. */
    private static void statements(Side side, Path file) throws Exception {
        side.meter.forgetStatements();
        side.contestant.work(PIECES);
        Files.write(
                file,
                Stream.concat(Stream.of(PIECES + " pieces of work"), side.meter.statementsSince().stream())
                        .toList());
    }

    static List<Work> waiting(JdbcClient database, String question) {
        return database.sql(question)
                .query((row, number) -> new Work(row.getString(1), row.getString(2)))
                .list();
    }

    private static void warm(Side ours, Side theirs) throws Exception {
        for (Side side : List.of(ours, theirs)) {
            assertThat(side.contestant.left())
                    .as("pieces of work of " + side.contestant.name()
                            + "; more of them with -Dwaymark.nodes.children=… and -Dwaymark.bench.cases=…")
                    .isGreaterThanOrEqualTo(WARM_PIECES + (PAIRS + 1) * PIECES);
            side.contestant.look(WARM);
            side.contestant.work(WARM_PIECES);
        }
        // What follows by itself comes to its end
        Thread.sleep(REST_MILLIS);
        ours.rest();
        theirs.rest();
    }

    private static List<Measure> measures(Side w, Side v, double plain) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.against(
                "unit of work, CPU ms of JVM and PostgreSQL",
                w.each(one -> one.processor() * 1000),
                v.each(one -> one.processor() * 1000),
                plain * 1000,
                1.3,
                0.9));
        measures.add(Measure.against(
                "unit of work, CPU ms without what the compilers of Java spend",
                w.each(one -> one.processorOfWork() * 1000),
                v.each(one -> one.processorOfWork() * 1000),
                plain * 1000,
                1.3,
                0.9));
        measures.add(Measure.against(
                "unit of work, SQL statements", w.each(Spent::statements), v.each(Spent::statements), null, 0.9, 0.6));
        measures.add(Measure.against(
                "unit of work, rows read or written", w.each(Spent::rows), v.each(Spent::rows), null, 3, 1));
        measures.add(Measure.against(
                "unit of work, transactions that write", w.each(Spent::written), v.each(Spent::written), null, 4, 3));
        measures.add(Measure.against("unit of work, WAL bytes", w.each(Spent::log), v.each(Spent::log), null, 1.2, 1));
        measures.add(
                Measure.against("unit of work, buffers", w.each(Spent::buffers), v.each(Spent::buffers), null, 1.3, 1));
        measures.add(Measure.against(
                "unit of work, p95 ms by the clock, one worker",
                List.of(Outcome.share(w.took, 0.95)),
                List.of(Outcome.share(v.took, 0.95)),
                null,
                1.3,
                0.9));
        return measures;
    }
}
