package org.waymark.programme.yearly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.platform.machine.Sha256;
import org.waymark.programme.rules.InvalidRules;

/**
 * Draws authorities at random, spread over regions and last grades. All of it is SHA-256 and whole numbers:
 *
 * <ol>
 *   <li>The population is put in order by region, then by last grade, then by the SHA-256 of seed, line feed and code.
 *   <li>The start is the SHA-256 of seed, line feed and the word {@code start}, read as a number, modulo the population.
 *   <li>The draw takes the places (start + k times population) divided by size, for k from 0 to size - 1, without remainder.
 * </ol>
 *
 * Each authority has the same chance, size by population; a region or grade with a tenth of all has about a tenth of the
 * sample. Spreading by these two is assumed: the proposal of 2011 names only the number, 20 to 25 a year.
 */
final class YearlyDraw {

    private static final int HEXADECIMAL = 16;

    private YearlyDraw() {}

    /** @param lastGrade in the words of its scale; {@code none} where none is known */
    record DrawnAuthority(String code, String name, String region, String lastGrade) {}

    /**
     * @param seed as it is written
     * @return in the order of their codes
     * @throws InvalidRules where the sample is larger than the population, or there is none to draw
     */
    static List<DrawnAuthority> draw(List<DrawnAuthority> population, int size, String seed) {
        int all = population.size();
        if (size < 1 || size > all) {
            throw new InvalidRules("A sample of %d cannot be drawn from %d authorities. Right would be 1 to %d."
                    .formatted(size, all, all));
        }
        List<DrawnAuthority> order = population.stream()
                .sorted(Comparator.comparing(DrawnAuthority::region)
                        .thenComparing(DrawnAuthority::lastGrade)
                        .thenComparing(one -> Sha256.hex(seed + "\n" + one.code())))
                .toList();
        long start = new BigInteger(Sha256.hex(seed + "\nstart"), HEXADECIMAL)
                .mod(BigInteger.valueOf(all))
                .longValueExact();
        List<DrawnAuthority> drawn = new ArrayList<>();
        for (long place = 0; place < size; place++) {
            drawn.add(order.get((int) ((start + place * all) / size)));
        }
        drawn.sort(Comparator.comparing(DrawnAuthority::code));
        return drawn;
    }

    /** What seals a seed: its SHA-256 as it is written. */
    static String commitment(String seed) {
        return Sha256.hex(seed);
    }
}
