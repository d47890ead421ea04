package org.waymark.endurance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;
import org.waymark.nodes.JavaProcess;

/** Waymark as it was at the commit in which its change log first named a version, built from this repository's history. */
final class OlderBuild {

    private static final int MINUTES = 30;

    private OlderBuild() {}

    /**
     * Builds it, where it is not there already.
     *
     * @param version such as {@code 0.2.0}
     * @return its jar
     */
    static Path jar(String version, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("built.log");
        Path source = folder.resolve("source-" + version);
        Path jar = source.resolve("target/waymark.jar");
        if (!Files.exists(jar)) {
            Assumptions.assumeTrue(Files.exists(Path.of(".git")), "There is no history here to build it from.");
            String commit = commit(version, folder);
            FileSystemUtils.deleteRecursively(source);
            Files.createDirectories(source);
            Path archive = folder.resolve("source.tar");
            run(List.of("git", "archive", "--output=" + archive, commit), Path.of(""), log);
            run(List.of("tar", "xf", archive.toString()), source, log);
            run(
                    List.of("mvn", "-B", "-ntp", "-q", "-DskipTests", "-Dspotless.check.skip=true", "package"),
                    source,
                    log);
        }
        return jar;
    }

    /** The earliest in which the heading of that version stands. */
    private static String commit(String version, Path folder) throws IOException, InterruptedException {
        Path found = folder.resolve("commits");
        Files.deleteIfExists(found);
        run(
                List.of("git", "log", "--reverse", "--format=%H", "-S## [" + version + "]", "--", "CHANGELOG.md"),
                Path.of(""),
                found);
        List<String> commits = Files.readAllLines(found);
        Assumptions.assumeFalse(commits.isEmpty(), "The history does not reach back to " + version + ".");
        return commits.get(0);
    }

    private static void run(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end well:\n" + JavaProcess.end(log));
        }
    }
}
