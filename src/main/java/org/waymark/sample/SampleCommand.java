package org.waymark.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.journey.ChildRecord;
import org.waymark.lists.reading.ListHeadings;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.SameChild;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.lists.workbook.WorkbookBounds;
import org.waymark.platform.machine.CommandGroup;
import org.waymark.platform.machine.Sha256;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.SampleCheck;
import org.waymark.sample.draw.SampleCheck.Finding;
import org.waymark.sample.draw.SampleCheck.Result;
import org.waymark.sample.draw.SampleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark sample verify}: whether a draw is the one that its sealed seed and its lists give. Needs no database. */
@Command(name = "sample", mixinStandardHelpOptions = true, description = "The random sample of an inspection.")
public class SampleCommand extends CommandGroup {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_YET = 3;

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Checks a sample with the file that the inspection's page, or a published report, gives out: that the seed is"
                        + " the one that was sealed before any list, and that it draws these children from this frame.",
                "Exit code 0 when everything holds that can be checked, 1 when something does not, 3 when the seed is not"
                        + " shown yet."
            })
    int verify(
            @Parameters(paramLabel = "FILE.json", description = "The file of the sample.") Path file,
            @Option(
                            names = "--lists",
                            paramLabel = "FILE",
                            description =
                                    "The authority's lists as they were confirmed: tells also whether the frame is theirs.")
                    Path lists,
            @Option(
                            names = "--commitment",
                            paramLabel = "HASH",
                            description = "The commitment as it was noted before the lists were given.")
                    String noted) {
        try {
            SampleFile sample = read(file);
            List<Finding> findings = SampleCheck.of(sample, lists == null ? null : read(lists, sample), noted);
            print(sample, findings, out());
            if (findings.stream().anyMatch(one -> one.result() == Result.BROKEN)) {
                return BROKEN;
            }
            return sample.seal().seed() == null ? NOT_YET : HOLDS;
        } catch (JsonProcessingException | IllegalArgumentException odd) {
            return refuse(file + " is no file of a sample. Take it from the inspection's page, and leave it as it is.");
        } catch (UnreadableLists unreadable) {
            return refuse(lists + ": " + unreadable.getMessage());
        } catch (IOException unreadable) {
            return refuse("There is no file that can be read: " + unreadable.getMessage());
        }
    }

    private static SampleFile read(Path file) throws IOException {
        SampleFile sample = JSON.readValue(file.toFile(), SampleFile.class);
        if (sample.format() != SampleFile.FORMAT) {
            throw new IllegalArgumentException("Another format");
        }
        return sample;
    }

    private static SampleCheck.Lists read(Path lists, SampleFile sample) throws IOException {
        if (!Files.isReadable(lists)) {
            throw new NoSuchFileException(lists.toString());
        }
        LocalDate dayOne = sample.dayOne();
        List<ChildRecord> children = new ListsReader(
                        WorkbookBounds.usual(), dayOne, ListHeadings.inForce(null), said -> {})
                .following(furtherLists(sample))
                .read(lists)
                .children();
        Map<String, String> keys =
                SameChild.keysOf(children.stream().map(ChildRecord::uniqueId).toList());
        Map<String, List<Candidate>> spellings = children.stream()
                .sorted(Comparator.comparing(ChildRecord::uniqueId))
                .map(child -> Candidate.of(keys.get(child.uniqueId()), child, dayOne))
                .collect(Collectors.groupingBy(Candidate::key, LinkedHashMap::new, Collectors.toList()));
        return new SampleCheck.Lists(
                Sha256.hex(lists),
                spellings.values().stream().map(Candidate::together).toList());
    }

    private static Set<OtherList> furtherLists(SampleFile sample) {
        List<Integer> numbers = sample.rule().furtherLists();
        return numbers == null
                ? Set.of()
                : numbers.stream().map(OtherList::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static void print(SampleFile sample, List<Finding> findings, PrintWriter out) {
        out.println("Sample of " + sample.inspection() + ", framework " + sample.framework() + ", day one "
                + sample.dayOne());
        out.println(
                "Sealed " + sample.seal().sealedAt() + " by " + sample.seal().commitment());
        sample.strata()
                .forEach(part -> out.printf(
                        "  %4d of %5d children, each with a chance of %.4f: %s%n",
                        part.drawn(),
                        part.children(),
                        (double) part.drawn() / part.children(),
                        String.join(", ", part.stages())));
        findings.forEach(one -> out.println(word(one.result()) + one.says()));
    }

    private static String word(Result result) {
        return switch (result) {
            case HOLDS -> "holds        ";
            case BROKEN -> "DOES NOT HOLD  ";
            case OPEN -> "not checked  ";
        };
    }
}
