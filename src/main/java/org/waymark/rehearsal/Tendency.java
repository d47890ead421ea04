package org.waymark.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.framework.Framework;
import org.waymark.rehearsal.PracticeTexts.Tone;

/**
 * Where an authority of the demonstration is strong and where it is not, so that what its inspectors find differs from strand to
 * strand as it does in life.
 *
 * @param usual  where most of what is not named stands on the framework's scale: 0 is its best grade, 1 its lowest
 * @param places the same for single strands, themes and areas, by their ids
 */
record Tendency(double usual, Map<String, Double> places) {

    private static final double SPREAD = 0.17;
    private static final double PLAYS_NO_PART = 0.15;
    private static final double GOOD = 0.45;
    private static final double WEAK = 0.85;

    /** What one case shows of it: near where the authority stands, and not always there. */
    String grade(String topic, List<String> scale, Random chance) {
        return on(scale, place(topic) + chance.nextGaussian() * SPREAD);
    }

    /** What a team judges when it has seen all of it. */
    String judgement(String area, List<String> scale) {
        return on(scale, place(area));
    }

    /** In words, how good a grade is. */
    static Tone tone(String grade, List<String> scale) {
        double place = scale.size() < 2 ? GOOD : scale.indexOf(grade) / (double) (scale.size() - 1);
        return place < GOOD ? Tone.STRONG : place < WEAK ? Tone.MIXED : Tone.WEAK;
    }

    /** Whether this was part of what a case is about. */
    boolean playsPart(Random chance) {
        return chance.nextDouble() >= PLAYS_NO_PART;
    }

    List<String> weakestFirst(Framework framework) {
        return framework.strands().stream()
                .map(strand -> strand.id())
                .sorted(Comparator.comparingDouble(this::place).reversed())
                .toList();
    }

    private double place(String topic) {
        return places.getOrDefault(topic, usual);
    }

    private static String on(List<String> scale, double place) {
        if (scale.isEmpty()) {
            return null;
        }
        int last = scale.size() - 1;
        return scale.get((int) Math.round(Math.min(1, Math.max(0, place)) * last));
    }
}
