package org.waymark.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, one line a measure; each part of a run adds its own, and the page is drawn anew. */
final class Outcome {

    static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    private static final Path FILE = FOLDER.resolve("results.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Outcome() {}

    /**
     * A measure of Waymark's.
     *
     * @param w        Waymark's
     * @param v        that of the engine alone; null where it has none
     * @param j        that of plain JDBC; null where there is none
     * @param ratio    of W over V, or of W over J where there is no V; null where W stands for itself
     * @param interval the least and the most of the ratio over all pairs; null for a single one
     * @param bar      what it may be at most
     * @param aim      what it should be
     */
    record Measure(
            String measure,
            Double w,
            Double v,
            Double j,
            Double ratio,
            List<Double> interval,
            Double bar,
            Double aim,
            boolean holds) {

        /** Held by its ratio to the engine alone. */
        static Measure against(String measure, List<Double> w, List<Double> v, Double j, double bar, double aim) {
            List<Double> ratios = new ArrayList<>();
            for (int pair = 0; pair < w.size(); pair++) {
                ratios.add(w.get(pair) / v.get(pair));
            }
            ratios.sort(null);
            double ratio = median(ratios);
            return new Measure(
                    measure,
                    rounded(median(w)),
                    rounded(median(v)),
                    j == null ? null : rounded(j),
                    rounded(ratio),
                    List.of(rounded(ratios.get(0)), rounded(ratios.get(ratios.size() - 1))),
                    bar,
                    aim,
                    ratio <= bar);
        }

        /** Held by its ratio to the engine alone, which is to be large: how much is done in a second. */
        static Measure faster(String measure, List<Double> w, List<Double> v, double bar, double aim) {
            Measure ratio = against(measure, w, v, null, bar, aim);
            return ratio.holding(ratio.ratio() >= bar);
        }

        /** Held by its ratio to plain JDBC, which nothing can reach: how much is done in a second. */
        static Measure ofLimit(String measure, double w, double j, double bar, double aim) {
            return new Measure(measure, rounded(w), null, rounded(j), rounded(w / j), null, bar, aim, w / j >= bar);
        }

        /** Held by what it takes beside plain JDBC. */
        static Measure besideLimit(String measure, double w, double j, double bar, double aim) {
            return new Measure(measure, rounded(w), null, rounded(j), rounded(w / j), null, bar, aim, w / j <= bar);
        }

        private Measure holding(boolean itHolds) {
            return new Measure(measure, w, v, j, ratio, interval, bar, aim, itHolds);
        }

        /** What is held against the bar: the ratio where there is one to hold, else Waymark's own figure. */
        double held() {
            return interval != null || j != null ? ratio : w;
        }

        /** Held by itself: the engine's figure stands beside, and the ratio to it where it has one. */
        static Measure alone(String measure, double w, Double v, double bar, double aim) {
            return new Measure(
                    measure,
                    rounded(w),
                    v == null ? null : rounded(v),
                    null,
                    v == null || v == 0 ? null : rounded(w / v),
                    null,
                    bar,
                    aim,
                    w <= bar);
        }
    }

    static void add(List<Measure> measures) throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, Measure> all = new LinkedHashMap<>();
        if (Files.exists(FILE)) {
            JSON.readValue(FILE.toFile(), new TypeReference<List<Measure>>() {})
                    .forEach(one -> all.put(one.measure(), one));
        }
        measures.forEach(one -> all.put(one.measure(), one));
        List<Measure> lines = List.copyOf(all.values());
        JSON.writeValue(FILE.toFile(), lines);
        Files.writeString(FOLDER.resolve("index.html"), ResultsPage.of(Bars.all(), lines));
        measures.forEach(System.out::println);
    }

    static double median(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double share(List<Double> numbers, double share) {
        List<Double> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private static double rounded(double number) {
        return number == 0
                ? 0
                : new java.math.BigDecimal(number)
                        .round(new java.math.MathContext(3))
                        .doubleValue();
    }
}
