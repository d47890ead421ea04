package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/**
 * A child's journey as far as the limits need it.
 *
 * @param occurrences by the day of beginning
 * @param closedOn    the day the child's case was closed; null while it is open
 * @param asOf        the day the lists describe, normally the inspection's first: what is not done by then is open
 */
public record DatedJourney(List<StageOccurrence> occurrences, LocalDate closedOn, LocalDate asOf) {

    public DatedJourney {
        occurrences = List.copyOf(occurrences);
        Objects.requireNonNull(asOf);
    }

    Stream<StageOccurrence> at(Stage stage) {
        return occurrences.stream().filter(one -> one.stage() == stage);
    }

    boolean isOpen() {
        return closedOn == null;
    }
}
