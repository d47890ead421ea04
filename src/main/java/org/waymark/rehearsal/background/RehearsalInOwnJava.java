package org.waymark.rehearsal.background;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.waymark.framework.Framework;
import org.waymark.platform.machine.OwnFiles;
import org.waymark.platform.machine.OwnJava;

/**
 * {@code waymark rehearse} in a Java of its own. It is given none of this Waymark's settings but those that name what an
 * inspection is played with, so that it knows neither the database nor any password.
 */
@Component
class RehearsalInOwnJava {

    /** One processor and no more heap than a rehearsal needs: whoever works with Waymark meanwhile shall not notice. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-Xmx700m",
            "-Duser.timezone=UTC",
            "-Dspring.config.location=optional:classpath:/,optional:classpath:/config/");

    private static final List<String> GIVEN = List.of(
            "waymark.organisations",
            "waymark.authorities",
            "waymark.bank-holidays",
            "waymark.letters",
            "waymark.list-headings");

    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "JAVA_HOME", "USER");

    private static final Duration TELLS_EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(45);

    private final Environment settings;

    RehearsalInOwnJava(Environment settings) {
        this.settings = settings;
    }

    /** Hears what it says, while it is played. */
    interface Listener {

        void said(List<String> lines);
    }

    /**
     * How it ended.
     *
     * @param whole   whether it came to its normal end with nothing left open
     * @param picture its days as SVG; null where none was drawn
     */
    record Ended(boolean whole, List<String> lines, String picture) {}

    /**
     * Plays it, for minutes.
     *
     * @throws InterruptedException when Waymark is told to end: it is broken off then
     */
    Ended play(Framework framework, String authority, LocalDate firstDay, Listener listener)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("waymark-framework");
        try {
            Path file = directory.resolve(framework.id() + ".yml");
            OwnFiles.write(file, framework.content().getBytes(StandardCharsets.UTF_8));
            Path out = directory.resolve("out");
            Process process = start(List.of(
                    "rehearse",
                    "--framework=" + file,
                    "--authority=" + authority,
                    "--start=" + firstDay,
                    "--out=" + out));
            Thread atTheEnd = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(atTheEnd);
            try {
                List<String> lines = follow(process, listener);
                Path picture = out.resolve("timeline.svg");
                return new Ended(
                        process.exitValue() == 0, lines, Files.exists(picture) ? Files.readString(picture) : null);
            } finally {
                process.destroy();
                forget(atTheEnd);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        GIVEN.stream()
                .filter(settings::containsProperty)
                .map(name -> "-D" + name + "=" + settings.getProperty(name))
                .forEach(options::add);
        ProcessBuilder builder =
                new ProcessBuilder(OwnJava.command(System.getProperty("java.class.path"), options, arguments));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.redirectErrorStream(true).start();
    }

    private static List<String> follow(Process process, Listener listener) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        Thread reader = new Thread(() -> read(process, lines), "rehearsal-reader");
        reader.setDaemon(true);
        reader.start();
        long begun = System.nanoTime();
        while (!process.waitFor(TELLS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
            listener.said(copy(lines));
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                process.destroy();
                process.waitFor();
            }
        }
        reader.join(TELLS_EVERY.toMillis());
        return copy(lines);
    }

    private static void read(Process process, List<String> lines) {
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Stream<String> each = said.lines()) {
            each.forEach(line -> {
                synchronized (lines) {
                    lines.add(line);
                }
            });
        } catch (IOException | UncheckedIOException ended) {
            // It was ended while it spoke: what it said until then is there
            return;
        }
    }

    private static List<String> copy(List<String> lines) {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    private static void forget(Thread atTheEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The hook is being run
            return;
        }
    }
}
