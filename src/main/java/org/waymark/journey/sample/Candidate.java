package org.waymark.journey.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
 * @param groups   the particularly vulnerable groups that the authority says it belongs to, by their ids
 */
public record Candidate(
        String key, boolean open, LocalDate closedOn, Set<Stage> stages, Integer age, String need, Set<String> groups) {

    public Candidate {
        Objects.requireNonNull(key);
        if (open != (closedOn == null)) {
            throw new IllegalArgumentException("A case is either open or has a day of closing");
        }
        EnumSet<Stage> reached = EnumSet.noneOf(Stage.class);
        reached.addAll(stages);
        stages = Collections.unmodifiableSet(reached);
        groups = Set.copyOf(groups);
    }

    /** A child of whom no vulnerable group is known. */
    public Candidate(String key, boolean open, LocalDate closedOn, Set<Stage> stages, Integer age, String need) {
        this(key, open, closedOn, stages, age, need, Set.of());
    }

    /** A child of the lists as a candidate, under a key that says nothing of the child. */
    public static Candidate of(String key, ChildRecord child, LocalDate dayOne) {
        Integer age = child.ageOn(dayOne).isPresent() ? child.ageOn(dayOne).getAsInt() : null;
        return new Candidate(key, child.open(), child.closedOn(), child.stagesReached(), age, child.primaryNeed());
    }

    /** What about it the sample is spread over. */
    public Set<Trait> traits() {
        Set<Trait> traits = new TreeSet<>();
        stages.forEach(stage -> traits.add(new Trait(Trait.Kind.STAGE, stage.id())));
        groups.forEach(group -> traits.add(new Trait(Trait.Kind.GROUP, group)));
        if (age != null) {
            traits.add(new Trait(Trait.Kind.AGE, AgeBand.of(OptionalInt.of(age))));
        }
        if (need != null) {
            traits.add(new Trait(Trait.Kind.NEED, need));
        }
        return traits;
    }

    /** Whether the case was open on day one, or was closed on or after the boundary day. */
    public boolean isEligible(LocalDate boundary) {
        return open || !closedOn.isBefore(boundary);
    }

    /** The furthest stage reached; null when the lists show none. */
    public Stage furthest() {
        return stages.stream().reduce((earlier, later) -> later).orElse(null);
    }
}
