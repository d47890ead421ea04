package org.waymark.lists;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.lists.reading.InvalidHeadings;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.platform.machine.CommandGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark lists}: what an authority's analyst can ask of lists before there is an inspection. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "What an authority's child-level lists hold. Needs no database and no server; nothing is kept.")
public class ListsCommand extends CommandGroup {

    private static final int SHOWN = 200;

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the lists as an inspection would, and says what was read, what would be right, and what became of"
                        + " the law's limits. Exit code 0 when they can feed an inspection, otherwise 1."
            })
    int check(
            @Parameters(paramLabel = "FILE", description = "An Excel workbook, or a ZIP with a CSV file for each list.")
                    Path file,
            @Option(
                            names = "--first-day",
                            required = true,
                            paramLabel = "DATE",
                            description =
                                    "The first day of the inspection, such as 2012-12-03: the day the lists describe.")
                    LocalDate firstDay,
            @Option(
                            names = "--closed-within",
                            paramLabel = "MONTHS",
                            defaultValue = "3",
                            description =
                                    "Closed cases may be sampled when they were closed within so many months before"
                                            + " (default: ${DEFAULT-VALUE}).")
                    int closedWithin,
            @Option(
                            names = "--also",
                            paramLabel = "LIST",
                            split = ",",
                            description =
                                    "Lists of 9, 10 and 11 that make journeys too, as for a framework that asks about"
                                            + " leaving care, adoption or adopters.")
                    List<Integer> also,
            @Option(
                            names = "--headings",
                            paramLabel = "FILE",
                            description =
                                    "Other words for the columns (default: config/list-headings.yml, else those that come"
                                            + " with Waymark).")
                    Path headings,
            @Option(
                            names = "--json",
                            paramLabel = "OUT",
                            description =
                                    "Writes all of it as JSON. It holds what the lists hold: keep it as you keep them.")
                    Path json) {
        refuseUnreadable(file);
        refuseUnreadable(headings);
        if (closedWithin < 0) {
            throw wrong("--closed-within takes a number of months, 0 or more.");
        }
        PrintWriter out = out();
        try {
            ListsCheck check = ListsCheck.with(headings, firstDay, closedWithin, further(also));
            ListsCheck.Result result = check.of(file, said -> {
                out.println(said);
                out.flush();
            });
            if (json != null) {
                check.write(result, json);
            }
            tell(result, out, json);
            return result.refusal() == null ? 0 : 1;
        } catch (InvalidHeadings | UnreadableLists refused) {
            return refuse(refused.getMessage());
        } catch (IOException failed) {
            return refuse("The file " + json + " cannot be written: " + failed.getMessage());
        }
    }

    private Set<OtherList> further(List<Integer> numbers) {
        return (numbers == null ? List.<Integer>of() : numbers)
                .stream()
                        .map(number -> OtherList.of(number)
                                .orElseThrow(() -> wrong("--also takes lists of 9, 10 and 11, not " + number + ".")))
                        .collect(Collectors.toSet());
    }

    private void refuseUnreadable(Path file) {
        if (file != null && !(Files.isRegularFile(file) && Files.isReadable(file))) {
            throw wrong("There is no file " + file + " that can be read.");
        }
    }

    private static void tell(ListsCheck.Result result, PrintWriter out, Path json) {
        List<Problem> problems = result.lists().problems();
        for (Problem.Severity severity : Problem.Severity.values()) {
            List<Problem> ofIt = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .toList();
            if (!ofIt.isEmpty()) {
                out.println();
                out.println(heading(severity) + ": " + ofIt.size());
                ofIt.stream().limit(SHOWN).forEach(problem -> out.println("  " + problem.sentence()));
                if (ofIt.size() > SHOWN) {
                    out.println("  and " + (ofIt.size() - SHOWN) + " more"
                            + (json == null ? "; --json=OUT writes them all." : "."));
                }
            }
        }
        out.println();
        out.println(
                result.refusal() == null
                        ? "These lists can feed an inspection. Children in them: "
                                + result.lists().children().size() + "."
                        : "These lists cannot feed an inspection. " + result.refusal());
        out.flush();
    }

    private static String heading(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> severity.inWords();
            case WARNING -> severity.inWords() + " (read, and to be looked at)";
            case INFORMATION -> severity.inWords() + " (read as it should be)";
        };
    }
}
