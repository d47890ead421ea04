package org.waymark.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.waymark.framework.Frameworks;
import org.waymark.framework.InvalidFramework;
import org.waymark.platform.machine.OwnFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark rehearse}: one whole inspection in a minute or two, on a database that is thrown away. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = {
            "Plays one whole inspection through the real engine, with a clock that is moved: from the plan to the published"
                    + " report, every task done as the person who would do it. Nothing of it is kept but what is written to --out.",
            "Writes timeline.json, timeline.svg, letters.txt, forms.html, framework.html, report.html and report.pdf. Exit code 0 when the inspection came to its normal end and"
                    + " nothing was left open, otherwise 1."
        })
public class RehearseCommand implements Callable<Integer> {

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "ID|FILE",
            description = "A framework of config/frameworks, or the path of a framework's file.")
    private String framework;

    @Option(
            names = "--authority",
            required = true,
            paramLabel = "CODE",
            description = "The local authority's three-digit code, such as 301.")
    private String authority;

    @Option(
            names = "--start",
            required = true,
            paramLabel = "DATE",
            description = "The first day on site, such as 2012-12-03.")
    private LocalDate start;

    @Option(
            names = "--visit",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Which of the visits that follow each other it is, where the framework publishes from one of them on"
                            + " (default: ${DEFAULT-VALUE}).")
    private int visit;

    @Option(
            names = "--lists",
            paramLabel = "FILE.xlsx",
            description = "The authority's child-level lists. Made up when left out.")
    private Path lists;

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "240",
            description = "How many children the made-up lists hold (default: ${DEFAULT-VALUE}).")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of everything that chance decides (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--judged",
            paramLabel = "AREA=GRADE",
            description =
                    "Has an area judged so, each by its id in the framework; may be given more than once. The others get the"
                            + " lowest grade but one.")
    private Map<String, String> judged = Map.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the results are written.")
    private Path out;

    @Option(
            names = "--debug",
            description = "Says by stack traces where it stopped, for whoever works on Waymark itself.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private final Class<?> application;

    /** @param application the class that starts Waymark */
    public RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Path throwaway = Files.createTempDirectory("waymark-rehearsal");
        // Whoever stops it in the middle has it end the database first, and nothing is left
        SpringApplication.getShutdownHandlers().add(() -> delete(throwaway));
        try {
            return play(throwaway) ? 0 : 1;
        } catch (InvalidFramework invalid) {
            spec.commandLine().getErr().println(invalid.getMessage());
            return 1;
        } catch (RuntimeException failure) {
            spec.commandLine().getErr().println("The rehearsal could not be played: " + rootMessage(failure));
            if (debug) {
                failure.printStackTrace(spec.commandLine().getErr());
            }
            return 1;
        } finally {
            FileSystemUtils.deleteRecursively(throwaway);
        }
    }

    private static void delete(Path throwaway) {
        try {
            FileSystemUtils.deleteRecursively(throwaway);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private boolean play(Path throwaway) throws IOException {
        Scenario scenario = new Scenario(
                isFile() ? copied(frameworksOf(throwaway)) : framework,
                authority,
                start,
                visit,
                children,
                lists,
                seed,
                Script.PLAIN.judging(judged));
        try (ConfigurableApplicationContext context = start(throwaway)) {
            return context.getBean(Rehearsal.class)
                    .play(scenario, out, spec.commandLine().getOut(), debug);
        }
    }

    private void check() throws IOException {
        if (isFile() && !Files.isReadable(Path.of(framework))) {
            throw new ParameterException(spec.commandLine(), "There is no file " + framework + " that can be read.");
        }
        if (lists != null && !Files.isReadable(lists)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + lists + " that can be read.");
        }
        if (children < 1) {
            throw new ParameterException(spec.commandLine(), "--children takes a number from 1.");
        }
        if (visit < 1) {
            throw new ParameterException(spec.commandLine(), "--visit takes a number from 1.");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), out + " is a file. --out takes a directory.");
        }
        OwnFiles.directory(out);
    }

    private boolean isFile() {
        return framework.endsWith(".yml") || framework.endsWith(".yaml") || framework.contains("/");
    }

    /** A file is read by itself, whatever lies beside it, under the id that it says. */
    private static Path frameworksOf(Path throwaway) {
        return throwaway.resolve("frameworks");
    }

    /** @return the framework's id, by which its copy is called */
    private String copied(Path directory) throws IOException {
        String id = Frameworks.load(Path.of(framework)).id();
        Files.createDirectories(directory);
        Files.copy(Path.of(framework), directory.resolve(id + ".yml"));
        return id;
    }

    /** Its own database, no web server, no job executor: the clock and the jobs are moved by hand. */
    private ConfigurableApplicationContext start(Path throwaway) {
        spec.commandLine().getOut().println("Starting a database and an engine of its own for this rehearsal …");
        Map<String, Object> settings =
                new HashMap<>(Map.of("waymark.data-dir", throwaway.toString(), "waymark.journey.seed", seed));
        if (isFile()) {
            settings.put("waymark.frameworks", frameworksOf(throwaway).toString());
        }
        if (!debug) {
            // What goes wrong is said by the run itself, in words
            settings.put("logging.exception-conversion-word", "%nopex");
            settings.put("logging.level.org.camunda", "off");
        }
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles("rehearsal")
                .properties(settings)
                .run();
    }

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
