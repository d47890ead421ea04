package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one rule by which small numbers of children are kept back, wherever they may be read outside the team. Five or
 * fewer is what the inspectorate's own reports keep back. A number is also kept back where it, a total and what is shown
 * beside it would give a small one away: whoever knows the rule and does the sums is always left with at least
 * {@value #LEAST} values for a number that is kept back.
 */
public final class SmallNumbers {

    /** The least number of children that is told, and the number of values that one kept back may always have. */
    public static final int LEAST = 6;

    // Below this many the smaller part and the larger cannot be told apart, and neither can be bounded.
    private static final int LEAST_TO_DIVIDE = 2 * LEAST - 1;
    private static final int LEAST_TO_SHARE_OUT = 2 * LEAST;

    private SmallNumbers() {}

    /** How far a part of a whole may be told. */
    public enum Told {
        /** As it is. */
        EXACTLY,
        /** That it is fewer than {@link SmallNumbers#LEAST}, nought included. */
        FEW,
        /** That all but fewer than {@link SmallNumbers#LEAST} belong to it, or all. */
        NEARLY_ALL,
        /** Not at all: the whole is too small for it. */
        NOTHING
    }

    /** Whether a total by itself may be told. */
    public static boolean mayTell(int whole) {
        return whole >= LEAST;
    }

    /** How a part of a whole that is told, or known otherwise, may be told. */
    public static Told told(int part, int whole) {
        if (whole < LEAST_TO_DIVIDE) {
            return Told.NOTHING;
        }
        if (part < LEAST) {
            return Told.FEW;
        }
        return whole - part < LEAST ? Told.NEARLY_ALL : Told.EXACTLY;
    }

    /** A part of a whole; null where it may not be told exactly. */
    public static Integer exactly(int part, int whole) {
        return told(part, whole) == Told.EXACTLY ? Integer.valueOf(part) : null;
    }

    /** The least that a part told as {@link Told#NEARLY_ALL} can be. */
    public static int nearlyAllOf(int whole) {
        return whole - LEAST + 1;
    }

    /**
     * The parts that share out a whole, with null for those kept back. Where a part is small, the next smallest are
     * kept back with it, until the sum of what is kept back, which the whole gives away, can be shared out in so many
     * ways that no part is known. Nought is told, unless the whole is so small that it would narrow the others.
     *
     * @param numbers all parts of the whole, also such as are not shown on the page, in the order of the result
     */
    public static List<Integer> parts(List<Integer> numbers) {
        int whole = numbers.stream().mapToInt(Integer::intValue).sum();
        if (whole > 0 && whole < LEAST_TO_DIVIDE && numbers.size() > 1) {
            return Collections.nCopies(numbers.size(), null);
        }
        if (numbers.stream().noneMatch(number -> number > 0 && number < LEAST)) {
            return List.copyOf(numbers);
        }
        List<Integer> bySize = IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) > 0)
                .boxed()
                .sorted(Comparator.comparing(numbers::get))
                .toList();
        int sum = numbers.get(bySize.get(0));
        for (int kept = 2; kept <= bySize.size(); kept++) {
            sum += numbers.get(bySize.get(kept - 1));
            int next = kept < bySize.size() ? numbers.get(bySize.get(kept)) : Integer.MAX_VALUE;
            if (hides(sum, kept, next)) {
                List<Integer> shown = new ArrayList<>(numbers);
                bySize.subList(0, kept).forEach(i -> shown.set(i, null));
                return shown;
            }
        }
        return Collections.nCopies(numbers.size(), null);
    }

    /** @param next the smallest part that is shown: none of those kept back is larger */
    private static boolean hides(int sum, int parts, int next) {
        int others = parts - 1;
        return sum - others >= LEAST_TO_SHARE_OUT && next > LEAST && sum - 1 <= (long) others * (next - 1);
    }
}
