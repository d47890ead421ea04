package org.waymark.endurance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/**
 * The line to the database is cut, slow, and silent while it looks open; the server dies and is started again. Inspectors work
 * meanwhile, and are told to try again; afterwards everything goes on by itself.
 */
class DatabaseLostEndurance {

    private static final int ROUNDS = Asked.number("endurance.losses", 3);
    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));

    /** Longer than a statement of a request may take, and than Waymark waits for a connection. */
    private static final Duration SILENCE = Duration.ofSeconds(Asked.number("endurance.silence-seconds", 45));

    /** The longest that a request waits for a silent server. */
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(Asked.number("endurance.goes-on-seconds", 60));

    private final long seed = Asked.seed();
    private final Ledger ledger = new Ledger();
    private final Map<String, List<Double>> wentOnAfter = new TreeMap<>();

    @Test
    void whateverBecomesOfTheLineEverythingGoesOnByItself() throws Exception {
        RealDatabase database = RealDatabase.shared();
        String url = database.copy("lost");
        Path folder = RealDatabase.folder().resolve("lost");
        String words = "lost" + seed;
        try (Line line = Line.to(database.port());
                Node node = new Node(
                        "a",
                        folder,
                        database.given(url.replace(":" + database.port() + "/", ":" + line.port() + "/")),
                        List.of())) {
            node.start().awaitReady();
            Team team = Team.atWork(words, List.of(node), ledger, PAUSE);
            works();
            for (int round = 1; round <= ROUNDS && ledger.faults().isEmpty(); round++) {
                lose("cut", line::cut, Duration.ZERO, () -> {});
                lose("slow", () -> line.is(Line.State.SLOW), Duration.ofSeconds(5), () -> line.is(Line.State.WELL));
                lose("silent", () -> line.is(Line.State.SILENT), SILENCE, () -> line.is(Line.State.WELL));
                lose("died", () -> database.postmaster().destroyForcibly(), Duration.ofSeconds(1), () -> {});
            }
            team.goHome();
            new Inventory(database.asks(url)).atRest().holdAgainst(ledger, words);
            Awaitility.await("health is well again, see " + node.log())
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> node.says().contains("UP"));
            JavaProcess.run(
                    false,
                    database.given(url),
                    List.of("org.waymark.Waymark", "audit", "verify"),
                    folder.resolve("audit.log"));
        } finally {
            new Results("database-lost")
                    .with("seed", seed)
                    .with("rounds", ROUNDS)
                    .with("acts", ledger.acts())
                    .with("sent again", ledger.sentAgain())
                    .with("told that something went wrong", ledger.faults())
                    .with("worked again after, in seconds", wentOnAfter)
                    .write();
        }
    }

    /** What is done to the line, or to the server. */
    private interface Loss {
        void run() throws Exception;
    }

    private void lose(String how, Loss begin, Duration lasts, Loss end) throws Exception {
        begin.run();
        LockSupport.parkNanos(lasts.toNanos());
        end.run();
        long since = System.nanoTime();
        works();
        wentOnAfter.computeIfAbsent(how, key -> new ArrayList<>()).add((System.nanoTime() - since) / 1e9);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
    }

    /** Everybody gets something done. */
    private void works() {
        int until = ledger.acts() + 10;
        Awaitility.await("work goes on")
                .atMost(GOES_ON_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ledger.acts() >= until || !ledger.faults().isEmpty());
    }
}
