package org.waymark.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.bench.Outcome.Measure;
import org.waymark.lists.ListsAtSize;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.RealDatabase;

/** An authority's lists, read from a workbook and stored, in a Java that has just been started: the memory, and the time beside COPY. */
class ListsBench {

    private static final int CHILDREN = Asked.number("bench.children", 20_000);
    private static final LocalDate MADE_UP_ON = LocalDate.of(2012, 5, 11);
    private static final int MINUTES = 10;

    /** As the command that checks lists starts itself. */
    private static final List<String> OPTIONS =
            List.of("-Xms48m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20");

    @Test
    void listsOfALargeAuthority() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("lists");
        Path folder = Files.createDirectories(Outcome.FOLDER.resolve("lists"));
        Path workbook = folder.resolve("lists.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new SyntheticAuthority(1, CHILDREN, MADE_UP_ON, Timescales.ofMay2012())
                    .lists()
                    .writeTo(out);
        }
        Path log = folder.resolve("said.log");
        Files.deleteIfExists(log);
        Map<String, String> given = server.given(url);
        Process process = JavaProcess.start(
                JavaProcess.withTests(),
                OPTIONS,
                Map.of(),
                List.of(
                        ListsAtSize.class.getName(),
                        workbook.toString(),
                        // As Waymark's own connections write
                        url + "?reWriteBatchedInserts=true",
                        given.get("SPRING_DATASOURCE_USERNAME"),
                        given.get("SPRING_DATASOURCE_PASSWORD")),
                log);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(JavaProcess.end(log));
        }
        List<String> said = Files.readAllLines(log);
        String[] figures = said.get(said.size() - 1).split(" ");
        Outcome.add(List.of(
                Measure.alone(
                        "lists, peak heap MB while %,d children are read".formatted(CHILDREN),
                        Double.parseDouble(figures[0]),
                        null,
                        250,
                        100),
                Measure.besideLimit(
                        "lists, seconds to store %,d children, over COPY".formatted(CHILDREN),
                        Double.parseDouble(figures[1]),
                        Double.parseDouble(figures[2]),
                        4,
                        2)));
    }
}
