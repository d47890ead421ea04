package org.waymark.programme.simulation;

import java.util.Collection;

/** What a figure was over all seeds: a range and not a number. */
record FigureRange(double least, double median, double most) {

    /** @param values at least one */
    static FigureRange of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new FigureRange(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** Such as "61", or "61 (58 to 66)". */
    String inWords() {
        String middle = plain(median);
        return least == most ? middle : "%s (%s to %s)".formatted(middle, plain(least), plain(most));
    }

    private static String plain(double value) {
        return String.valueOf(Math.round(value));
    }
}
