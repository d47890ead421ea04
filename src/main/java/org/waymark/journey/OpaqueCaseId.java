package org.waymark.journey;

import java.security.SecureRandom;

/** Ids of cases say nothing of the child and cannot be guessed: twenty letters and digits. */
final class OpaqueCaseId {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueCaseId() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
