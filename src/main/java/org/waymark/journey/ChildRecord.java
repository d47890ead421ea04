package org.waymark.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One child, joined from all lists by the authority's Child Unique ID. Personal data: {@link #toString()} tells none of
 * it. Codes stand without their leading letter ({@code WBRI}, {@code N1 - Abuse or neglect}).
 *
 * @param uniqueId    the authority's pseudonymous identifier
 * @param gender      null when not given
 * @param ethnicity   null when not given
 * @param dateOfBirth null when not given, as for a child not yet born
 * @param unborn      the lists give the age −1
 * @param disability  Yes, No, Unknown, or null
 * @param primaryNeed primary need of List 6, else the category of need of List 8, else null
 * @param caseStatus  case status of List 6, or null
 * @param journey     never empty; by the day of beginning, then in the order of the stages
 * @param open        whether the authority is at work with the child as far as the lists tell
 * @param closedOn    the last day on which something ended; null exactly when the child is open
 * @param team        the allocated team of the furthest list that names one, or null
 * @param worker      the allocated worker of that list, or null
 */
public record ChildRecord(
        String uniqueId,
        String gender,
        String ethnicity,
        LocalDate dateOfBirth,
        boolean unborn,
        String disability,
        String primaryNeed,
        String caseStatus,
        List<StageOccurrence> journey,
        boolean open,
        LocalDate closedOn,
        String team,
        String worker) {

    private static final String CONTACT = "contact";

    public ChildRecord {
        Objects.requireNonNull(uniqueId);
        journey = List.copyOf(journey);
        if (journey.isEmpty()) {
            throw new IllegalArgumentException("A child of the lists has at least one stage in its journey");
        }
        if (open != (closedOn == null)) {
            throw new IllegalArgumentException("A child is either open or has a day of closing");
        }
    }

    /** The stages that the child has been at, in the journey's order. */
    public Set<Stage> stagesReached() {
        EnumSet<Stage> reached = EnumSet.noneOf(Stage.class);
        journey.forEach(occurrence -> reached.add(occurrence.stage()));
        return reached;
    }

    /** Whether the lists hold nothing of the child but contacts: no referral, and no later stage. */
    public boolean contactsAlone() {
        return journey.stream()
                .allMatch(occurrence -> occurrence.stage() == Stage.CONTACT_AND_REFERRAL
                        && occurrence.fact(Fact.KIND).filter(CONTACT::equals).isPresent());
    }

    /** The child's age in whole years on a day: −1 before birth, empty when no date of birth is known. */
    public OptionalInt ageOn(LocalDate day) {
        if (unborn || dateOfBirth != null && dateOfBirth.isAfter(day)) {
            return OptionalInt.of(-1);
        }
        return dateOfBirth == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.YEARS.between(dateOfBirth, day));
    }

    @Override
    public String toString() {
        return "ChildRecord[" + journey.size() + " occurrences, " + (open ? "open" : "closed") + "]";
    }
}
