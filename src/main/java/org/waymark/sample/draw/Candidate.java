package org.waymark.sample.draw;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.journey.AgeBand;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Stage;

/**
 * A child as the draw sees it: no more than the draw needs.
 *
 * @param key          unique among the candidates; opaque, since it goes into the record of the draw
 * @param open         whether the case is open
 * @param closedOn     the day it was closed; null exactly when open
 * @param stages       the stages reached, as the rows of the lists show them
 * @param contactAlone whether the lists hold nothing of it but contacts
 * @param age          in whole years on day one, −1 before birth, null when unknown
 * @param need         the primary need, or null
 * @param groups       the particularly vulnerable groups that the authority says it belongs to, by their ids
 */
public record Candidate(
        String key,
        boolean open,
        LocalDate closedOn,
        Set<Stage> stages,
        boolean contactAlone,
        Integer age,
        String need,
        Set<String> groups) {

    public Candidate {
        Objects.requireNonNull(key);
        if (open != (closedOn == null)) {
            throw new IllegalArgumentException("A case is either open or has a day of closing");
        }
        EnumSet<Stage> reached = EnumSet.noneOf(Stage.class);
        reached.addAll(stages);
        stages = Collections.unmodifiableSet(reached);
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    /** A child of the lists as a candidate, under a key that says nothing of the child, with no group. */
    public static Candidate of(String key, ChildRecord child, LocalDate dayOne) {
        OptionalInt age = child.ageOn(dayOne);
        return new Candidate(
                key,
                child.open(),
                child.closedOn(),
                child.stagesReached(),
                child.contactsAlone(),
                age.isPresent() ? age.getAsInt() : null,
                child.primaryNeed(),
                Set.of());
    }

    /**
     * One child of those that the lists hold under several spellings of one identifier: open if any is, otherwise closed
     * on the latest day; at every stage that any reached.
     *
     * @param spellings all with one key; never empty
     */
    public static Candidate together(List<Candidate> spellings) {
        Candidate first = spellings.get(0);
        if (spellings.size() == 1) {
            return first;
        }
        boolean open = spellings.stream().anyMatch(Candidate::open);
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<String> groups = new TreeSet<>();
        spellings.forEach(one -> stages.addAll(one.stages));
        spellings.forEach(one -> groups.addAll(one.groups));
        return new Candidate(
                first.key,
                open,
                open ? null : latest(spellings.stream().map(Candidate::closedOn).toList()),
                stages,
                spellings.stream().allMatch(Candidate::contactAlone),
                firstKnown(spellings.stream().map(Candidate::age).toList()),
                firstKnown(spellings.stream().map(Candidate::need).toList()),
                groups);
    }

    private static LocalDate latest(Collection<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static <T> T firstKnown(List<T> values) {
        return values.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What about it the sample should show. */
    public Set<Trait> traits() {
        Set<Trait> traits = new TreeSet<>();
        groups.forEach(group -> traits.add(new Trait(Trait.Kind.GROUP, group)));
        if (age != null) {
            traits.add(new Trait(Trait.Kind.AGE, AgeBand.of(OptionalInt.of(age))));
        }
        if (need != null) {
            traits.add(new Trait(Trait.Kind.NEED, need));
        }
        return traits;
    }

    /** The furthest stage reached; null when the lists show none. */
    public Stage furthest() {
        Stage furthest = null;
        for (Stage stage : stages) {
            furthest = stage;
        }
        return furthest;
    }
}
