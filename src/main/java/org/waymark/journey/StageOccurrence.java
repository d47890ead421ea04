package org.waymark.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One time that a child was at a stage.
 *
 * @param stage the stage
 * @param began the day it began; a contact, a referral, a conference and a review begin and end on one day
 * @param ended the day it ended, never before it began; null while it goes on, or when the lists do not say
 * @param facts what the lists say of it, by the names in {@link Fact}; dates as ISO text
 */
public record StageOccurrence(Stage stage, LocalDate began, LocalDate ended, Map<String, String> facts) {

    public StageOccurrence {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(began);
        if (ended != null && ended.isBefore(began)) {
            throw new IllegalArgumentException("A stage cannot end before it began");
        }
        facts = Map.copyOf(facts);
    }

    /** What the lists say under a name of {@link Fact}. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The date that the lists give under a name of {@link Fact}. */
    public Optional<LocalDate> dateOf(String name) {
        return fact(name).map(LocalDate::parse);
    }

    @Override
    public String toString() {
        return "StageOccurrence[" + stage.id() + "]";
    }
}
