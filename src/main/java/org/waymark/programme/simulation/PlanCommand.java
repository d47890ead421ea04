package org.waymark.programme.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.authority.InvalidAuthorities;
import org.waymark.calendar.InWords;
import org.waymark.calendar.InvalidBankHolidays;
import org.waymark.framework.InvalidFramework;
import org.waymark.platform.machine.OwnFiles;
import org.waymark.programme.rules.InvalidRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark plan}: years of the programme in seconds, without the engine, a database or a server. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Plays years of the programme by the same rules that select authorities: who is inspected when, at what load by"
                    + " month and specialism, what slips, how long an inadequate authority waits. What happens at an authority"
                    + " is drawn by chance: this says what inspectors and frameworks make possible, and forecasts nobody's"
                    + " inspection.",
            "Writes inspections.csv, load.csv, waits.csv, not-begun.csv, figures.csv, summary.json, plan.json and four"
                    + " pictures. Exit code 0 when it was played, 2 when something given cannot be."
        })
public class PlanCommand implements Callable<Integer> {

    private static final int MOST_SEEDS = 1_000;

    @Mixin
    private PlanOptions options;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of everything that chance decides (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many seeds are played, from --seed on: several give a range and not a number"
                    + " (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--fewer-inspectors",
            paramLabel = "N",
            description = "Plays the same years once more with so many inspectors fewer, to say what slips then.")
    private Integer fewer;

    @Option(
            names = "--other-framework",
            paramLabel = "ID|FILE",
            description = "Plays the same years once more under another framework, to say what slips then.")
    private String otherFramework;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the results are written.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            SimulatedYears years = options.years(seed);
            check();
            List<PlayedVariant> variants = new ArrayList<>();
            for (Map.Entry<String, SimulatedYears> one : circumstances(years).entrySet()) {
                variants.add(new PlayedVariant(one.getKey(), one.getValue(), played(one.getKey(), one.getValue())));
            }
            new ProgrammeFiles(out, variants).write();
            tell(variants);
            return 0;
        } catch (InvalidRules
                | InvalidFramework
                | InvalidAuthorities
                | InvalidBankHolidays
                | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private void check() throws IOException {
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw new InvalidRules("--seeds takes a number from 1 to %d.".formatted(MOST_SEEDS));
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new InvalidRules(out + " is a file. --out takes a directory.");
        }
        OwnFiles.directory(out);
    }

    private Map<String, SimulatedYears> circumstances(SimulatedYears years) {
        Map<String, SimulatedYears> all = new LinkedHashMap<>();
        all.put("As asked for", years);
        if (fewer != null) {
            if (fewer < 1) {
                throw new InvalidRules("--fewer-inspectors takes a number from 1.");
            }
            SimulatedYears less =
                    years.withInspectors(InspectorPosts.fewer(years.inspectors(), fewer, years.framework()));
            InspectorPosts.requireTeams(less);
            all.put(fewer + (fewer == 1 ? " inspector fewer" : " inspectors fewer"), less);
        }
        if (otherFramework != null) {
            SimulatedYears other = options.under(years, otherFramework);
            all.put("Under " + other.framework().id(), other);
        }
        return all;
    }

    private List<PlayedYears> played(String title, SimulatedYears years) {
        PrintWriter said = spec.commandLine().getOut();
        said.println("%s: %d authorities, %s to %s, %s"
                .formatted(
                        title,
                        years.authorities().size(),
                        InWords.date(years.from()),
                        InWords.date(years.lastDay()),
                        years.framework().id()));
        List<PlayedYears> all = new ArrayList<>();
        for (int run = 0; run < seeds; run++) {
            said.print("  seed " + (seed + run) + ": year");
            said.flush();
            PlayedYears one = Simulation.of(years, seed + run, year -> {
                said.print(" " + year);
                said.flush();
            });
            said.println(
                    ", " + one.inspections().size() + " inspections and visits (" + (run + 1) + " of " + seeds + ")");
            all.add(one);
        }
        return all;
    }

    private void tell(List<PlayedVariant> variants) {
        PrintWriter said = spec.commandLine().getOut();
        for (PlayedVariant variant : variants) {
            said.println();
            said.println(variant.title());
            variant.ranges().forEach((figure, range) -> said.printf("  %-84s %s%n", figure, range.inWords()));
        }
        said.println();
        said.println("Written to " + out + ". What is assumed stands in summary.json, each with its source.");
        said.flush();
    }
}
