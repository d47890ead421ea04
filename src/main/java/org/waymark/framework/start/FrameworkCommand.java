package org.waymark.framework.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkComparison;
import org.waymark.framework.FrameworkComparison.Difference;
import org.waymark.framework.Frameworks;
import org.waymark.framework.InvalidFramework;
import org.waymark.framework.InvalidFramework.Problem;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.platform.machine.CommandGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waymark framework}: what the owner of a framework can ask of its file before anybody is inspected under it. */
@Command(
        name = "framework",
        mixinStandardHelpOptions = true,
        description = "The files that say how a kind of inspection is done. Needs no database and no server.")
public class FrameworkCommand extends CommandGroup {

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Says everything that is wrong with framework files, each with its line, its field and what would be right,"
                        + " and what is to be looked at although it can be used. Exit code 0 when nothing is wrong,"
                        + " otherwise 1."
            })
    int check(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files called <id>.yml.") List<Path> files) {
        List<Problem> wrong = new ArrayList<>();
        List<Framework> usable = new ArrayList<>();
        for (Path file : files) {
            try {
                List<Problem> doubts = Frameworks.check(file);
                usable.add(Frameworks.load(file));
                doubts.forEach(doubt -> out().println("To be looked at: " + doubt));
                out().println(file + ": can be used"
                        + (doubts.isEmpty() ? "." : ", with " + counted(doubts.size(), "thing") + " to be looked at."));
            } catch (InvalidFramework invalid) {
                wrong.addAll(invalid.problems());
            }
        }
        FrameworkStandings.ofFiles(usable, List.of()).overlaps().forEach(overlap -> out().println(
                        "To be looked at: " + overlap.words()));
        out().flush();
        return wrong.isEmpty()
                ? 0
                : refuse(wrong.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = {
                "Says what a new version of a framework changes, and for whom. Exit code 0 when both files can be used,"
                        + " otherwise 1."
            })
    int compare(
            @Parameters(
                            paramLabel = "OLD",
                            description = "The framework as it is: a file, or the id of one that comes with Waymark.")
                    String older,
            @Parameters(paramLabel = "NEW", description = "The framework as it is to be, likewise.") String newer) {
        try {
            tell(FrameworkComparison.between(named(older), named(newer)));
            return 0;
        } catch (InvalidFramework invalid) {
            return refuse(invalid.getMessage());
        }
    }

    private static Framework named(String fileOrId) {
        Path file = Path.of(fileOrId);
        return Files.exists(file)
                ? Frameworks.load(file)
                : Frameworks.shipped().all().stream()
                        .filter(one -> one.id().equals(fileOrId))
                        .findFirst()
                        .orElseGet(() -> Frameworks.load(file));
    }

    private void tell(List<Difference> differences) {
        String forWhom = null;
        for (Difference difference : differences) {
            if (!difference.forWhom().equals(forWhom)) {
                forWhom = difference.forWhom();
                out().println("For " + forWhom);
            }
            out().println("  " + difference);
        }
        out().println(
                        differences.isEmpty()
                                ? "Nothing in it is different."
                                : counted(differences.size(), "difference")
                                        + ". Inspections that have begun keep the text that they began under.");
        out().flush();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
