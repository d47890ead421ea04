package org.waymark.platform.engine;

import java.security.SecureRandom;

/** Ids that say nothing and cannot be guessed: twenty letters and digits, as the engine's tenants must be. */
public final class OpaqueId {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueId() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
