package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/** A backup taken while people work is restored as docs/operations.md says, and work goes on there from that moment. */
class RestoreEndurance {

    private static final String MAIN = "org.waymark.Waymark";
    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));

    @Test
    void whatWasRecordedBeforeABackupIsThereAfterItsRestoreAndWorkGoesOn() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("backedup");
        Path folder = RealDatabase.folder().resolve("backup");
        Files.createDirectories(folder);
        Path file = folder.resolve("waymark.backup");
        Files.deleteIfExists(file);
        Ledger before = new Ledger();
        Ledger later = new Ledger();
        long seed = Asked.seed();
        double seconds;
        try (Node node = new Node("a", folder, server.given(url), List.of())) {
            node.start().awaitReady();
            Team team = Team.atWork("before" + seed, List.of(node), before, PAUSE);
            someWorkIsDone(before);
            team.goHome();
            team = Team.atWork("during" + seed, List.of(node), later, PAUSE);
            long began = System.nanoTime();
            JavaProcess.run(
                    false, server.given(url), List.of(MAIN, "backup", "--out=" + file), folder.resolve("backup.log"));
            seconds = (System.nanoTime() - began) / 1e9;
            team.goHome();
        }
        String restored = server.empty("restored");
        Map<String, String> given = new HashMap<>(server.given(restored));
        JavaProcess.run(
                false,
                given,
                List.of(MAIN, "restore", file.toString(), "--database=" + restored),
                folder.resolve("restore.log"));
        Ledger after = new Ledger();
        try (Node node = new Node("b", folder, server.given(restored), List.of())) {
            node.start().awaitReady();
            Team team = Team.atWork("after" + seed, List.of(node), after, PAUSE);
            someWorkIsDone(after);
            team.goHome();
            Inventory inventory = new Inventory(server.asks(restored)).atRest();
            inventory.holdAgainst(before, "before" + seed);
            inventory.holdAgainst(after, "after" + seed);
            Awaitility.await("health is well").atMost(Duration.ofMinutes(1)).until(() -> node.says()
                    .contains("UP"));
        }
        assertThat(later.faults()).as("nobody noticed the backup").isEmpty();
        new Results("restore")
                .with("seconds of the backup", seconds)
                .with("bytes of the backup", Files.size(file))
                .with("acts before, during, after", List.of(before.acts(), later.acts(), after.acts()))
                .write();
    }

    private static void someWorkIsDone(Ledger ledger) {
        Awaitility.await("work goes on")
                .atMost(Duration.ofMinutes(3))
                .until(() -> ledger.acts() >= 40 || !ledger.faults().isEmpty());
    }
}
