package org.waymark.programme.yearly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.platform.machine.CommandGroup;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.yearly.YearlyDraw.DrawnAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark programme redraw}: whether a year's sample is the one that its sealed seed draws. Needs no database. */
@Command(name = "programme", mixinStandardHelpOptions = true, description = "The programme of inspections.")
public class ProgrammeCommand extends CommandGroup {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_YET = 3;

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Command(
            name = "redraw",
            mixinStandardHelpOptions = true,
            description = {
                "Draws the samples of years again from the file that anybody may have under /reports/yearly-samples.json: that"
                        + " each seed is the one that was sealed before, and draws these authorities.",
                "Exit code 0 when everything holds, 1 when something does not, 3 when a seed is not published yet."
            })
    int redraw(
            @Parameters(paramLabel = "FILE.json", description = "The file of the samples.") Path file,
            @Option(names = "--year", paramLabel = "YEAR", description = "Of this year alone.") Integer year,
            @Option(
                            names = "--commitment",
                            paramLabel = "HASH",
                            description = "The hash as it was noted when it was published.")
                    String noted) {
        try {
            List<YearlySampleFile> samples = read(file).stream()
                    .filter(one -> year == null || one.year() == year)
                    .toList();
            if (samples.isEmpty()) {
                return refuse(file + (year == null ? " holds no sample." : " holds no sample of " + year + "."));
            }
            int worst = HOLDS;
            for (YearlySampleFile sample : samples) {
                int result = check(sample, noted);
                worst = worst == BROKEN || result == BROKEN ? BROKEN : Math.max(worst, result);
            }
            out().flush();
            return worst;
        } catch (JsonProcessingException | IllegalArgumentException | InvalidRules odd) {
            return refuse(file + " is no file of samples. Take it from /reports/yearly-samples.json, as it is.");
        } catch (IOException unreadable) {
            return refuse("There is no file that can be read: " + unreadable.getMessage());
        }
    }

    private static List<YearlySampleFile> read(Path file) throws IOException {
        JsonNode tree = JSON.readTree(file.toFile());
        List<YearlySampleFile> samples = new ArrayList<>();
        for (JsonNode one : tree.isArray() ? tree : List.of(tree)) {
            YearlySampleFile sample = JSON.treeToValue(one, YearlySampleFile.class);
            if (sample.format() != YearlySampleFile.FORMAT || sample.population() == null) {
                throw new IllegalArgumentException("Another format");
            }
            samples.add(sample);
        }
        return samples;
    }

    private int check(YearlySampleFile sample, String noted) {
        out().printf(
                        "Sample of %d, %s: %d of %d authorities%n",
                        sample.year(),
                        sample.framework(),
                        sample.size(),
                        sample.population().size());
        boolean asNoted = noted == null || noted.equalsIgnoreCase(sample.commitment());
        if (!asNoted) {
            out().println("DOES NOT HOLD  the hash is not the one that was noted: " + sample.commitment());
        }
        if (sample.seed() == null) {
            out().println("not checked    the seed is not published yet; sealed by " + sample.commitment());
            return asNoted ? NOT_YET : BROKEN;
        }
        boolean sealed = YearlyDraw.commitment(sample.seed()).equals(sample.commitment());
        out().println(line(sealed, "the seed is the one that was sealed by " + sample.commitment()));
        List<DrawnAuthority> drawn = YearlyDraw.draw(sample.population(), sample.size(), sample.seed());
        boolean same = drawn.stream()
                .map(DrawnAuthority::code)
                .toList()
                .equals(Optional.ofNullable(sample.drawn()).orElse(List.of()).stream()
                        .sorted()
                        .toList());
        out().println(line(same, "the seed draws the authorities that are named"));
        drawn.forEach(one -> out().printf("  %s  %s, %s, %s%n", one.code(), one.name(), one.region(), one.lastGrade()));
        return asNoted && sealed && same ? HOLDS : BROKEN;
    }

    private static String line(boolean holds, String what) {
        return (holds ? "holds          " : "DOES NOT HOLD  ") + what;
    }
}
