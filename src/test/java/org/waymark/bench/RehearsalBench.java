package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.JavaProcess;

/** A whole inspection, rehearsed as the command does it: the processor's seconds of its Java and of its database. */
class RehearsalBench {

    private static final long EVERY_MILLIS = 50;

    @Test
    void aRehearsalOfAnInspection() throws Exception {
        Path folder = Outcome.FOLDER.resolve("rehearsal");
        FileSystemUtils.deleteRecursively(folder);
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path log = folder.resolve("said.log");
        // The first compiler alone and a collector for what is soon over, as the command starts itself
        Process process = JavaProcess.start(
                JavaProcess.product(),
                List.of("-Djava.io.tmpdir=" + temporary),
                Map.of(),
                List.of(
                        "org.waymark.Waymark",
                        "rehearse",
                        "--framework=child-protection-2012",
                        "--authority=301",
                        "--start=2012-12-03",
                        "--seed=1",
                        "--out=" + folder.resolve("out")),
                log);
        double java = 0;
        double server = 0;
        Optional<ProcessHandle> postmaster = Optional.empty();
        do {
            java = Math.max(java, Meter.processor(process.pid()));
            if (postmaster.isEmpty()) {
                postmaster = postmaster(temporary);
            } else {
                server = Math.max(server, Meter.ofServer(postmaster.get()));
            }
        } while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        assertThat(process.exitValue()).as(() -> end(log)).isZero();
        Outcome.add(List.of(Measure.alone("rehearsal, CPU s of Java and PostgreSQL", java + server, null, 45, 25)));
    }

    private static Optional<ProcessHandle> postmaster(Path temporary) {
        try (Stream<Path> files = Files.find(temporary, 3, (file, is) -> file.endsWith("postmaster.pid"))) {
            Optional<Path> file = files.findFirst();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file.get());
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (IOException | UncheckedIOException changing) {
            // What is looked through is being written
            return Optional.empty();
        }
    }

    private static String end(Path log) {
        try {
            return JavaProcess.end(log);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
