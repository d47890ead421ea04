package org.waymark.nodes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java of its own on the classes of this build. */
public final class JavaProcess {

    /** With what Waymark itself runs, as the build has written it down. */
    private static final Path RUNTIME = Path.of("target", "runtime-class-path");

    private JavaProcess() {}

    /** The classes of this build and their libraries, and nothing that only tests need: as it is packed. */
    public static String product() throws IOException {
        return Files.readString(RUNTIME).strip();
    }

    /** The same and what only tests have. */
    public static String withTests() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        // An empty entry, as at the end, would be the working directory, where the models lie a second time.
        return all.replaceAll(File.pathSeparator + "+$", "");
    }

    /** Without the classes of this build, those of its tests in their place, and of its libraries those that are wanted. */
    public static String testsOver(Predicate<String> libraries) throws IOException {
        String[] all = withTests().split(File.pathSeparator);
        return Stream.concat(
                        Arrays.stream(all).filter(entry -> entry.endsWith("test-classes")),
                        Arrays.stream(product().split(File.pathSeparator))
                                .filter(entry -> entry.endsWith(".jar"))
                                .filter(libraries))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts it. @param log what it says goes there, after what it said before */
    public static Process start(
            String classPath, List<String> options, Map<String, String> environment, List<String> words, Path log)
            throws IOException {
        return start(Path.of(""), classPath, options, environment, words, log);
    }

    /** @param at its working directory, beside which it finds its files of configuration */
    static Process start(
            Path at,
            String classPath,
            List<String> options,
            Map<String, String> environment,
            List<String> words,
            Path log)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Most of what these processes run, they run for minutes: the second compiler would cost more than it
                // gives.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx700m"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.addAll(words);
        Files.createDirectories(log.getParent());
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(at.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().putAll(environment);
        Process started = process.start();
        // Whoever stops the run stops what it began
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly, "end of " + started.pid()));
        return started;
    }

    /**
     * Runs it to its end.
     *
     * @throws AssertionError when it does not end well within ten minutes
     */
    public static void run(boolean withTests, Map<String, String> environment, List<String> words, Path log)
            throws IOException, InterruptedException {
        Process process = start(withTests ? withTests() : product(), List.of(), environment, words, log);
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(words + " did not end well:\n" + end(log));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** The last lines that it said. */
    public static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
