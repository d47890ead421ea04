package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/** Inspectors work for as long as {@code -Dwaymark.endurance.minutes} says: memory, threads and files do not grow, connections are given back. */
class SoakEndurance {

    private static final int MINUTES = Asked.number("endurance.minutes", 30);
    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));
    private static final int SAMPLES = 24;

    /** What may be at most at the end, over what was at the end of the first quarter. */
    private static final double GROWTH = 1.25;

    private static final Map<String, Pattern> FIGURES = figures();

    /** The pools fill as they are needed, up to what each may have: what is never given back is what grows. */
    private static final Pattern IN_USE = sum("hikaricp_connections_active\\{[^}]*\\}");

    private static Map<String, Pattern> figures() {
        Map<String, Pattern> figures = new LinkedHashMap<>();
        figures.put("heap after the last collection", sum("jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\}"));
        figures.put("open files", sum("process_files_open_files"));
        figures.put("threads", sum("jvm_threads_live_threads"));
        return figures;
    }

    private static Pattern sum(String name) {
        return Pattern.compile("^" + name + " ([0-9.E+]+)$", Pattern.MULTILINE);
    }

    @Test
    void nothingGrowsWhilePeopleWork() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("soak");
        Path folder = RealDatabase.folder().resolve("soak");
        Ledger ledger = new Ledger();
        String words = "soak" + Asked.seed();
        Map<String, List<Double>> seen = new LinkedHashMap<>();
        try (Node node = new Node("a", folder, server.given(url), List.of())) {
            node.start().awaitReady();
            Team team = Team.atWork(words, List.of(node), ledger, PAUSE);
            for (int sample = 0; sample < SAMPLES && ledger.faults().isEmpty(); sample++) {
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(MINUTES) / SAMPLES);
                node.collect();
                String figures = node.figures();
                FIGURES.forEach((what, pattern) ->
                        seen.computeIfAbsent(what, key -> new ArrayList<>()).add(total(pattern.matcher(figures))));
            }
            team.goHome();
            Awaitility.await("every connection was given back")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> total(IN_USE.matcher(node.figures())) == 0);
            new Inventory(server.asks(url)).atRest().holdAgainst(ledger, words);
        } finally {
            Results results = new Results("soak").with("minutes", MINUTES).with("acts", ledger.acts());
            seen.forEach(results::with);
            results.write();
        }
        seen.forEach((what, samples) -> assertThat(most(samples, SAMPLES * 3 / 4, SAMPLES))
                .as(what + ": " + samples)
                .isLessThan(most(samples, SAMPLES / 8, SAMPLES / 4) * GROWTH));
    }

    private static double total(Matcher figures) {
        double total = 0;
        while (figures.find()) {
            total += Double.parseDouble(figures.group(1));
        }
        return total;
    }

    private static double most(List<Double> samples, int from, int to) {
        return samples.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
