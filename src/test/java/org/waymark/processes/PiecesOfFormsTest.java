package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What forms ask alike stands once, in a piece that comes into each of them. */
class PiecesOfFormsTest {

    private static final int LINES_THAT_MAY_BE_ALIKE = 9;
    private static final Path FORMS = Path.of("forms");
    private static final Pattern PIECE = Pattern.compile("<div data-piece=\"([a-z-]+)\"></div>");

    @Test
    void everyPieceThatAFormNamesIsThereAndIsUsedByMoreThanOne() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        for (Path form : in(FORMS)) {
            PIECE.matcher(Files.readString(form)).results().forEach(piece -> used.computeIfAbsent(
                            piece.group(1), first -> new TreeSet<>())
                    .add(nameOf(form)));
        }
        assertThat(used.keySet())
                .isEqualTo(in(FORMS.resolve("pieces")).stream()
                        .map(PiecesOfFormsTest::nameOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(used.values()).allSatisfy(forms -> assertThat(forms).hasSizeGreaterThan(1));
    }

    @Test
    void noTwoFormsSayManyLinesAlike() throws IOException {
        Map<String, String> firstSaid = new HashMap<>();
        List<String> alike = new ArrayList<>();
        for (Path form : in(FORMS)) {
            List<String> lines =
                    Files.readAllLines(form).stream().map(String::strip).toList();
            for (int from = 0; from + LINES_THAT_MAY_BE_ALIKE < lines.size(); from++) {
                String block = String.join("\n", lines.subList(from, from + LINES_THAT_MAY_BE_ALIKE + 1));
                String before = firstSaid.putIfAbsent(block, nameOf(form));
                if (before != null && !before.equals(nameOf(form))) {
                    alike.add(before + " and " + nameOf(form) + ", from line " + (from + 1));
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".html", "");
    }
}
