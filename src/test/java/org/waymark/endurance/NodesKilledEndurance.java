package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
 * Two nodes share a database and work for four inspectors, and one of them is killed again and again. As often as {@code
 * -Dwaymark.endurance.kills} says, at moments that {@code -Dwaymark.seed} decides.
 */
class NodesKilledEndurance {

    private static final int KILLS = Asked.number("endurance.kills", 50);

    /** As docs/operations.md says of the jobs of a node that died. */
    private static final Duration TAKEN_OVER_WITHIN =
            Duration.ofSeconds(Asked.number("endurance.takeover-seconds", 40));

    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));
    private static final Duration UNTIL_STEPS_ARE_IN_HAND = Duration.ofSeconds(30);
    private static final Duration OWN_STEPS_TAKE = Duration.ofSeconds(10);
    private static final int MOST_ACTS_BETWEEN = 20;
    private static final int STEPS_IN_HAND_EVERY = 3;

    private final long seed = Asked.seed();
    private final Random chance = new Random(seed);
    private final List<Duration> takeovers = new ArrayList<>();
    private final Ledger ledger = new Ledger();

    /** By which name a node holds steps, for at least one of the two. */
    private final Map<String, Node> holders = new HashMap<>();

    @Test
    void nothingIsLostDoubledOrLeftOpenHoweverOftenANodeIsKilled() throws Exception {
        RealDatabase database = RealDatabase.shared();
        String url = database.copy("killed");
        Map<String, String> given = database.given(url);
        Path folder = RealDatabase.folder().resolve("killed");
        String words = "kill" + seed;
        try (Node a = new Node("a", folder, given, List.of());
                Node b = new Node("b", folder, given, List.of());
                HikariDataSource beside = database.kept(url)) {
            a.start().awaitReady();
            List<Node> nodes = List.of(a, b);
            HeldJobs jobs = new HeldJobs(beside);
            Team team = Team.atWork(words, nodes, ledger, PAUSE);
            String holder = jobs.holder(UNTIL_STEPS_ARE_IN_HAND);
            assertThat(holder).as("the first node takes steps").isNotNull();
            holders.put(holder, a);
            b.start().awaitReady();
            for (int kill = 1; kill <= KILLS && ledger.faults().isEmpty(); kill++) {
                someWorkIsDone();
                if (kill % STEPS_IN_HAND_EVERY == 1) {
                    killWhoeverHoldsAStep(nodes, jobs);
                } else {
                    kill(nodes.get(chance.nextInt(nodes.size())), nodes, jobs);
                }
            }
            team.goHome();
            new Inventory(database.asks(url)).atRest().holdAgainst(ledger, words);
            JavaProcess.run(
                    false, given, List.of("org.waymark.Waymark", "audit", "verify"), folder.resolve("audit.log"));
        } finally {
            write();
        }
        assertThat(takeovers).as("steps of a dead node that were taken over").isNotEmpty();
    }

    private void someWorkIsDone() {
        int until = ledger.acts() + 1 + chance.nextInt(MOST_ACTS_BETWEEN);
        Awaitility.await("work goes on")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ledger.acts() >= until || !ledger.faults().isEmpty());
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(250)));
    }

    private void killWhoeverHoldsAStep(List<Node> nodes, HeldJobs jobs) throws Exception {
        Node[] killed = new Node[1];
        jobs.whileSomeAreInHand(UNTIL_STEPS_ARE_IN_HAND, holder -> {
            // Each start has a name of its own; of two nodes one is known
            Node other = nodes.get(holders.containsValue(nodes.get(0)) ? 1 : 0);
            killed[0] = holder == null ? other : holders.computeIfAbsent(holder, key -> other);
            killed[0].kill();
        });
        measure(killed[0], nodes, jobs);
    }

    private void kill(Node node, List<Node> nodes, HeldJobs jobs) throws Exception {
        node.kill();
        measure(node, nodes, jobs);
    }

    /** Measures when another has what the node held that was killed just now, and starts it again. */
    private void measure(Node node, List<Node> nodes, HeldJobs jobs) throws Exception {
        Node other = nodes.get(nodes.get(0).equals(node) ? 1 : 0);
        long killedAt = System.nanoTime();
        Map<String, String> held = jobs.now();
        Duration taken = jobs.until(held, killedAt, TAKEN_OVER_WITHIN);
        // What the node that lives had in hand is done within moments
        if (taken.compareTo(OWN_STEPS_TAKE) > 0) {
            takeovers.add(taken);
        }
        holders.values().removeIf(node::equals);
        if (holders.isEmpty()) {
            // Only the other lives: whatever is held now is its own
            Optional.ofNullable(jobs.holder(UNTIL_STEPS_ARE_IN_HAND)).ifPresent(holder -> holders.put(holder, other));
        }
        node.start().awaitReady();
    }

    private void write() throws Exception {
        new Results("nodes-killed")
                .with("seed", seed)
                .with("kills", KILLS)
                .with("activities added", ledger.added().size())
                .with("tasks recorded", ledger.recorded().size())
                .with("concerns raised", ledger.concerns().size())
                .with("sent again", ledger.sentAgain())
                .with("told that something went wrong", ledger.faults())
                .with(
                        "takeovers in seconds",
                        takeovers.stream().map(one -> one.toMillis() / 1000.0).toList())
                .write();
    }
}
