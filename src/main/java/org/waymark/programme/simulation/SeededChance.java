package org.waymark.programme.simulation;

import java.util.Random;
import org.waymark.platform.machine.Sha256;

/** Chance that a seed and a purpose decide: the same for the same words, and unlike that of any others. */
final class SeededChance {

    private static final int HEXADECIMAL = 16;

    private SeededChance() {}

    static Random of(long seed, String purpose) {
        String hash = Sha256.hex(seed + "\n" + purpose);
        return new Random(Long.parseUnsignedLong(hash.substring(0, HEXADECIMAL), HEXADECIMAL));
    }
}
