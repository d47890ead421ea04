package org.waymark.rehearsal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds many sentences in a text in one pass: those that may begin at a place are told by the sum of the characters there, as many
 * as the shortest sentence has (Karp and Rabin). Capitals do not matter.
 */
class Sentences {

    private static final int FACTOR = 31;
    private static final int PLACES = 1 << 16;

    private final Map<Integer, List<String>> byBeginning = new HashMap<>();
    private final BitSet beginnings = new BitSet(PLACES);
    private final int shortest;
    private final int highest;

    Sentences(Collection<String> sentences) {
        Set<String> lower = new HashSet<>();
        sentences.forEach(sentence -> lower.add(sentence.toLowerCase(Locale.ROOT)));
        shortest = lower.stream().mapToInt(String::length).min().orElse(0);
        if (!lower.isEmpty() && shortest == 0) {
            throw new IllegalArgumentException("An empty sentence stands in every text.");
        }
        int power = 1;
        for (int i = 1; i < shortest; i++) {
            power *= FACTOR;
        }
        highest = power;
        for (String sentence : lower) {
            int sum = sum(sentence);
            byBeginning.computeIfAbsent(sum, key -> new ArrayList<>()).add(sentence);
            beginnings.set(place(sum));
        }
    }

    /** Those that stand in the text, in small letters. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        if (byBeginning.isEmpty() || lower.length() < shortest) {
            return found;
        }
        int sum = sum(lower);
        for (int at = 0; ; at++) {
            if (beginnings.get(place(sum))) {
                addThoseAt(lower, at, sum, found);
            }
            int next = at + shortest;
            if (next >= lower.length()) {
                return found;
            }
            sum = (sum - lower.charAt(at) * highest) * FACTOR + lower.charAt(next);
        }
    }

    private void addThoseAt(String lower, int at, int sum, Set<String> found) {
        for (String sentence : byBeginning.getOrDefault(sum, List.of())) {
            if (lower.startsWith(sentence, at)) {
                found.add(sentence);
            }
        }
    }

    private int sum(String text) {
        int sum = 0;
        for (int i = 0; i < shortest; i++) {
            sum = sum * FACTOR + text.charAt(i);
        }
        return sum;
    }

    private static int place(int sum) {
        return (sum ^ sum >>> 16) & PLACES - 1;
    }
}
