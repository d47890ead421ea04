package org.waymark.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.waymark.journey.lists.Stage;
import org.waymark.journey.sample.Candidate;

/**
 * A child of the lists, as far as drawing a sample needs to know.
 *
 * @param key      stands for the authority's identifier, the same for the same child in every upload, and says nothing
 *                 of it
 * @param uniqueId the authority's identifier
 */
record ListedChild(
        UUID id,
        String key,
        String uniqueId,
        LocalDate dateOfBirth,
        boolean open,
        LocalDate closedOn,
        Set<Stage> stages,
        String need) {

    /** @param groups the particularly vulnerable groups it belongs to */
    Candidate candidate(LocalDate dayOne, Set<String> groups) {
        Integer age = dateOfBirth == null
                ? null
                : dateOfBirth.isAfter(dayOne) ? -1 : (int) ChronoUnit.YEARS.between(dateOfBirth, dayOne);
        return new Candidate(key, open, closedOn, stages, age, need, groups);
    }

    /** The id of the furthest stage reached. */
    String furthest() {
        return stages.stream().reduce((earlier, later) -> later).orElseThrow().id();
    }

    @Override
    public String toString() {
        return "ListedChild[" + id + "]";
    }
}
