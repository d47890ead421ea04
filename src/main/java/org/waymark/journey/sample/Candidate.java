package org.waymark.journey.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.waymark.journey.lists.ChildRecord;
import org.waymark.journey.lists.Stage;

/**
 * A child as the draw sees it: no more than the draw needs.
 *
 * @param key      unique among the candidates; opaque, since it goes into the record of the draw
 * @param open     whether the case is open
 * @param closedOn the day it was closed; null exactly when open
 * @param stages   the stages reached
 * @param age      in whole years on day one, −1 before birth, null when unknown
 * @param need     the primary need, or null
 */
public record Candidate(String key, boolean open, LocalDate closedOn, Set<Stage> stages, Integer age, String need) {

    public Candidate {
        Objects.requireNonNull(key);
        if (open != (closedOn == null)) {
            throw new IllegalArgumentException("A case is either open or has a day of closing");
        }
        EnumSet<Stage> reached = EnumSet.noneOf(Stage.class);
        reached.addAll(stages);
        stages = Collections.unmodifiableSet(reached);
    }

    /** A child of the lists as a candidate, under a key that says nothing of the child. */
    public static Candidate of(String key, ChildRecord child, LocalDate dayOne) {
        Integer age = child.ageOn(dayOne).isPresent() ? child.ageOn(dayOne).getAsInt() : null;
        return new Candidate(key, child.open(), child.closedOn(), child.stagesReached(), age, child.primaryNeed());
    }

    /** Whether the case was open on day one, or was closed on or after the boundary day. */
    boolean isEligible(LocalDate boundary) {
        return open || !closedOn.isBefore(boundary);
    }

    /** The furthest stage reached; null when the lists show none. */
    Stage furthest() {
        return stages.stream().reduce((earlier, later) -> later).orElse(null);
    }
}
