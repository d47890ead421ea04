package org.waymark.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that someone who mistyped one most likely meant. */
final class Nearest {

    private Nearest() {}

    /** The known name with the fewest letters to change, unless that is more than a third of them. */
    static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(typed, name) * 3 <= Math.max(typed.length(), name.length()));
    }

    /** Levenshtein's distance: letters to insert, delete or replace. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
