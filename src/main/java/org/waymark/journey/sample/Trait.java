package org.waymark.journey.sample;

import java.util.Comparator;

/** Something about a child for whose sake the sample should hold such a child, where the lists have one. */
public record Trait(Kind kind, String value) implements Comparable<Trait> {

    /** Kinds in the order of their weight: what is brought in for a later one never drives out an earlier one. */
    public enum Kind {
        STAGE,
        GROUP,
        AGE,
        NEED
    }

    private static final Comparator<Trait> ORDER =
            Comparator.comparing(Trait::kind).thenComparing(Trait::value);

    @Override
    public int compareTo(Trait other) {
        return ORDER.compare(this, other);
    }
}
