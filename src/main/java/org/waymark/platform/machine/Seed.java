package org.waymark.platform.machine;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What chance follows from: 256 bits, which can be sealed by their hash before anything is drawn, and shown after.
 *
 * @param hex 64 hexadecimal digits
 */
public record Seed(String hex) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException unless it has 64 hexadecimal digits */
    public Seed {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (HexFormat.of().parseHex(hex).length != BYTES) {
            throw new IllegalArgumentException("A seed has 64 hexadecimal digits");
        }
    }

    /** A new one, from the system's source of chance. */
    public static Seed fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }

    /** The same for the same number: for rehearsals and tests, which must play the same again. */
    public static Seed configured(long number) {
        return new Seed(Sha256.hex("configured seed " + number));
    }

    /** What seals it: the SHA-256 of its 32 bytes, in hexadecimal digits. */
    public String commitment() {
        return Sha256.hex(bytes());
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** A seed is for nobody's log. */
    @Override
    public String toString() {
        return "Seed[sealed by " + commitment() + "]";
    }
}
