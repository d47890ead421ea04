package org.waymark.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps back numbers so small that a child could be known by them, wherever a page may be shared. Five or fewer is what
 * the inspectorate's own reports keep back.
 */
final class SmallNumbers {

    /** The least number that is shown; nought is shown too, since it is about nobody. */
    static final int LEAST = 6;

    private SmallNumbers() {}

    static boolean isSmall(int number) {
        return number > 0 && number < LEAST;
    }

    /** Whether none of them has to be kept back. */
    static boolean allShown(int... numbers) {
        return IntStream.of(numbers).noneMatch(SmallNumbers::isSmall);
    }

    /**
     * The parts of a whole, with null for those kept back. Where one alone would be, the next smallest is kept back
     * too: otherwise the whole would give it away.
     */
    static List<Integer> parts(List<Integer> numbers) {
        List<Integer> shown = new ArrayList<>(numbers);
        shown.replaceAll(number -> isSmall(number) ? null : number);
        if (shown.stream().filter(number -> number == null).count() == 1) {
            IntStream.range(0, shown.size())
                    .filter(i -> shown.get(i) != null && shown.get(i) > 0)
                    .boxed()
                    .min((one, other) -> Integer.compare(shown.get(one), shown.get(other)))
                    .ifPresent(i -> shown.set(i, null));
        }
        return shown;
    }
}
