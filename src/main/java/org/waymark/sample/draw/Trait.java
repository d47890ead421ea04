package org.waymark.sample.draw;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something about a child that the sample should show: a vulnerable group, an age, a need. It plays no part in who is
 * drawn, only in what the lead may add.
 */
public record Trait(Kind kind, String value) implements Comparable<Trait> {

    /** Kinds in the order in which they are shown. */
    public enum Kind {
        GROUP,
        AGE,
        NEED
    }

    private static final Comparator<Trait> ORDER =
            Comparator.comparing(Trait::kind).thenComparing(Trait::value);

    /** As it stands in records and forms, such as {@code group:privately-fostered}. */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    /** @throws IllegalArgumentException when it is no text that {@link #text} gives */
    public static Trait of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A trait has its kind before a colon");
        }
        return new Trait(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Trait other) {
        return ORDER.compare(this, other);
    }
}
