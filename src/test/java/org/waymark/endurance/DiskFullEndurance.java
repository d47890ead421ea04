package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/**
 * The disk of the tables fills up while people work, and is free again: they are told to try again, and whatever was recorded is there once.
 * The disk is a small one in memory, which only root may mount; the write-ahead log lies elsewhere, since a server without room
 * for that one ends and is started again, as in {@link DatabaseLostEndurance}.
 */
class DiskFullEndurance {

    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));
    private static final Duration FULL = Duration.ofSeconds(Asked.number("endurance.full-seconds", 15));
    private static final Duration WITHIN = Duration.ofMinutes(3);
    private static final int ROOM_MEGABYTES = 16;
    private static final int PIECE = 65_536;

    private final Ledger ledger = new Ledger();

    @Test
    void aDiskIsFullAndFreeAgain() throws Exception {
        RealDatabase server = RealDatabase.shared();
        Path folder = RealDatabase.folder().resolve("full");
        long megabytes = server.megabytes() + ROOM_MEGABYTES;
        Path disk = mounted(folder.resolve("disk"), megabytes);
        String words = "full" + Asked.seed();
        double wentOnAfter = -1;
        String url = null;
        try {
            url = server.copyOn(disk, "fulldisk");
            try (Node node = new Node("a", folder, server.given(url), List.of())) {
                node.start().awaitReady();
                Team team = Team.atWork(words, List.of(node), ledger, PAUSE);
                worked(ledger.acts() + 10);
                int before = ledger.sentAgain();
                Path filling = disk.resolve("filling");
                fill(filling);
                Awaitility.await("somebody is told to try again")
                        .atMost(WITHIN)
                        .until(() ->
                                ledger.sentAgain() > before || !ledger.faults().isEmpty());
                LockSupport.parkNanos(FULL.toNanos());
                assertThat(node.isAlive()).as("the node lives").isTrue();
                Files.delete(filling);
                long free = System.nanoTime();
                worked(ledger.acts() + 10);
                wentOnAfter = (System.nanoTime() - free) / 1e9;
                team.goHome();
                JdbcClient database = server.asks(url);
                new Inventory(database).atRest().holdAgainst(ledger, words);
                JavaProcess.run(
                        false,
                        server.given(url),
                        List.of("org.waymark.Waymark", "audit", "verify"),
                        folder.resolve("audit.log"));
            }
        } finally {
            new Results("disk-full")
                    .with("megabytes of the disk", megabytes)
                    .with("acts", ledger.acts())
                    .with("sent again", ledger.sentAgain())
                    .with("told that something went wrong", ledger.faults())
                    .with("worked again after, in seconds", wentOnAfter)
                    .write();
            if (url != null) {
                server.leave("fulldisk");
            }
            run("umount", disk.toString());
        }
    }

    private void worked(int acts) {
        Awaitility.await("work goes on")
                .atMost(WITHIN)
                .until(() -> ledger.acts() >= acts || !ledger.faults().isEmpty());
        assertThat(ledger.faults()).as("what people were told went wrong").isEmpty();
    }

    private static Path mounted(Path disk, long megabytes) throws IOException, InterruptedException {
        Files.createDirectories(disk);
        run("umount", disk.toString());
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "waymark", disk.toString()) == 0,
                "Nobody but root may mount a small disk.");
        return disk;
    }

    /** Writes until there is no room. */
    private static void fill(Path file) throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(Files.size(file))
                    .as("what was written until the disk was full")
                    .isPositive();
        }
    }

    /** @return the exit code; 1 where there is no such program */
    private static int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : 1;
        } catch (IOException none) {
            return 1;
        }
    }
}
