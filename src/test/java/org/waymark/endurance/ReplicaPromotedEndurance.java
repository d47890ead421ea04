package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/**
 * The database's server is lost while people work, and the one that followed it takes its place: a node that knows both
 * ({@code targetServerType=primary}) goes on by itself, and nothing that was answered is lost.
 */
class ReplicaPromotedEndurance {

    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));
    private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(3);
    private static final String DATABASE = "promoted";

    private final Ledger ledger = new Ledger();

    @Test
    void workGoesOnAtTheServerThatFollowed() throws Exception {
        RealDatabase server = RealDatabase.shared();
        server.copy(DATABASE);
        Path folder = RealDatabase.folder().resolve(DATABASE);
        String words = "promoted" + Asked.seed();
        double wentOnAfter = -1;
        try (Line line = Line.to(server.port());
                Replica replica = Replica.of(server, folder);
                Node node = new Node(
                        "a",
                        folder,
                        server.given("jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary"
                                .formatted(line.port(), replica.port(), DATABASE)),
                        List.of())) {
            node.start().awaitReady();
            Team team = Team.atWork(words, List.of(node), ledger, PAUSE);
            worked(20);
            line.end();
            replica.promote();
            long promoted = System.nanoTime();
            worked(ledger.acts() + 20);
            wentOnAfter = (System.nanoTime() - promoted) / 1e9;
            team.goHome();
            new Inventory(server.asks(replica.url(DATABASE))).atRest().holdAgainst(ledger, words);
            JavaProcess.run(
                    false,
                    server.given(replica.url(DATABASE)),
                    List.of("org.waymark.Waymark", "audit", "verify"),
                    folder.resolve("audit.log"));
        } finally {
            new Results("replica-promoted")
                    .with("acts", ledger.acts())
                    .with("sent again", ledger.sentAgain())
                    .with("told that something went wrong", ledger.faults())
                    .with("worked again after, in seconds", wentOnAfter)
                    .write();
        }
    }

    private void worked(int acts) {
        Awaitility.await("work goes on")
                .atMost(GOES_ON_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ledger.acts() >= acts || !ledger.faults().isEmpty());
        assertThat(ledger.faults()).as("what people were told went wrong").isEmpty();
    }
}
