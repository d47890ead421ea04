package org.waymark.journey.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.journey.lists.Stage;

/**
 * Draws the sample at random, spread over the stages of the child's journey (framework of May 2012, paragraphs 38, 39
 * and 43). The same candidates, day, rule and seed give the same sample on every Java: {@link Random} is the one
 * generator whose numbers the Java specification fixes, and the shuffle is written out here.
 *
 * <ol>
 * <li>Eligible candidates are ordered by key, so that the order of the lists does not matter, and shuffled.</li>
 * <li>Each belongs to the stratum of the furthest stage it has reached. The strata are shuffled too.</li>
 * <li>The strata take turns, each giving its next child, until the sample is full: as even a spread as there can be.
 * In a stratum every child has the same chance.</li>
 * <li>A stage that some candidate has passed through but none of the drawn has is brought in: its first candidate in
 * the shuffled order takes the place of the last drawn child, if possible of the same stratum, without whom no stage
 * is lost. So, after the stages, is a particularly vulnerable group, an age and a need (paragraph 20), as far as
 * nothing is lost that was there for the sake of what comes before it. Each such exchange is told.</li>
 * </ol>
 */
public final class SampleDraw {

    private SampleDraw() {}

    /**
     * Draws the sample. Eligible are open cases and those closed in the months before day one: calendar months are
     * counted back from day one (from the 31st to a month's last day where it is shorter), and the day reached counts
     * too, so that with three months and day one on 3 December a case closed on 3 September is eligible (paragraph 38:
     * "cases closed in the previous three months"). The nominated cases of good practice come in addition (paragraph
     * 39), so they are not drawn from.
     *
     * @param candidates   the children of the lists
     * @param goodPractice keys of nominated cases; keys that no candidate has are of no effect
     * @param dayOne       the first day of the inspection
     * @param rule         what the framework asks for
     * @param seed         recorded with the sample
     * @return a sample of the minimum, or of all eligible children when they are fewer
     * @throws IllegalArgumentException when two candidates have the same key
     */
    public static Draw draw(
            Collection<Candidate> candidates, Set<String> goodPractice, LocalDate dayOne, SampleRule rule, long seed) {
        refuseRepeatedKeys(candidates);
        LocalDate boundary = dayOne.minusMonths(rule.closedWithinMonths());
        Random random = new Random(mixed(seed));
        List<Candidate> eligible = shuffled(candidates, goodPractice, boundary, random);
        List<Candidate> drawn = takeTurns(eligible, rule.minimum(), random);
        List<Exchange> exchanges = bringInMissing(drawn, eligible);
        int leftOut = (int) candidates.stream()
                .filter(candidate -> goodPractice.contains(candidate.key()))
                .count();
        return new Draw(
                seed,
                drawn.stream().map(Candidate::key).toList(),
                figures(candidates.size(), leftOut, eligible, boundary),
                Math.max(0, rule.minimum() - eligible.size()),
                exchanges);
    }

    /**
     * Whom chance puts next: the first child in the shuffled order of the same draw who is of the stratum of the one
     * that is replaced and has not been used yet; when there is none, the first of any stratum.
     *
     * @param replaced key of the child that leaves the sample
     * @param used     keys of all children that are or were in the sample
     * @return nothing when every eligible child has been used
     */
    public static Optional<String> next(
            Collection<Candidate> candidates,
            Set<String> goodPractice,
            LocalDate dayOne,
            SampleRule rule,
            long seed,
            String replaced,
            Set<String> used) {
        Stage stratum = candidates.stream()
                .filter(candidate -> candidate.key().equals(replaced))
                .findFirst()
                .map(Candidate::furthest)
                .orElse(null);
        LocalDate boundary = dayOne.minusMonths(rule.closedWithinMonths());
        List<Candidate> free = shuffled(candidates, goodPractice, boundary, new Random(mixed(seed))).stream()
                .filter(candidate -> !used.contains(candidate.key()))
                .toList();
        return free.stream()
                .filter(candidate -> candidate.furthest() == stratum)
                .findFirst()
                .or(() -> free.stream().findFirst())
                .map(Candidate::key);
    }

    private static List<Candidate> shuffled(
            Collection<Candidate> candidates, Set<String> goodPractice, LocalDate boundary, Random random) {
        List<Candidate> eligible = new ArrayList<>(candidates.stream()
                .filter(candidate -> !goodPractice.contains(candidate.key()) && candidate.isEligible(boundary))
                .sorted(Comparator.comparing(Candidate::key))
                .toList());
        shuffle(eligible, random);
        return eligible;
    }

    private static List<Candidate> takeTurns(List<Candidate> shuffled, int minimum, Random random) {
        List<List<Candidate>> strata = new ArrayList<>();
        List<Stage> stages = new ArrayList<>(Arrays.asList(Stage.values()));
        stages.add(null);
        for (Stage stage : stages) {
            strata.add(shuffled.stream()
                    .filter(candidate -> candidate.furthest() == stage)
                    .toList());
        }
        shuffle(strata, random);
        List<Candidate> drawn = new ArrayList<>();
        for (int round = 0; drawn.size() < Math.min(minimum, shuffled.size()); round++) {
            for (List<Candidate> stratum : strata) {
                if (round < stratum.size() && drawn.size() < minimum) {
                    drawn.add(stratum.get(round));
                }
            }
        }
        return drawn;
    }

    private static List<Exchange> bringInMissing(List<Candidate> drawn, List<Candidate> shuffled) {
        List<Exchange> exchanges = new ArrayList<>();
        SortedSet<Trait> wanted = new TreeSet<>(Comparator.comparing(Trait::kind)
                .thenComparing(trait -> trait.kind() == Trait.Kind.STAGE ? Stage.of(trait.value()).ordinal() : 0)
                .thenComparing(Trait::value));
        shuffled.forEach(candidate -> wanted.addAll(candidate.traits()));
        for (Trait trait : wanted) {
            if (drawn.stream().anyMatch(candidate -> candidate.traits().contains(trait))) {
                continue;
            }
            shuffled.stream()
                    .filter(candidate -> candidate.traits().contains(trait))
                    .findFirst()
                    .flatMap(newcomer -> exchange(drawn, newcomer, trait))
                    .ifPresent(exchanges::add);
        }
        return exchanges;
    }

    /** For a stage there is such a child as long as the sample has at least as many children as there are stages. */
    private static Optional<Exchange> exchange(List<Candidate> drawn, Candidate newcomer, Trait trait) {
        Map<Trait, Integer> holders = new HashMap<>();
        drawn.forEach(candidate -> candidate.traits().forEach(held -> holders.merge(held, 1, Integer::sum)));
        int place = -1;
        for (int i = drawn.size() - 1; i >= 0; i--) {
            boolean sameStratum = drawn.get(i).furthest() == newcomer.furthest();
            if ((place < 0 || sameStratum) && isSpare(drawn.get(i), holders, trait.kind())) {
                place = i;
                if (sameStratum) {
                    break;
                }
            }
        }
        if (place < 0) {
            return Optional.empty();
        }
        Candidate left = drawn.set(place, newcomer);
        return Optional.of(new Exchange(left.key(), newcomer.key(), trait));
    }

    private static boolean isSpare(Candidate leaving, Map<Trait, Integer> holders, Trait.Kind kind) {
        return leaving.traits().stream()
                .filter(held -> held.kind().compareTo(kind) <= 0)
                .allMatch(held -> holders.get(held) > 1);
    }

    private static Population figures(int supplied, int leftOut, List<Candidate> eligible, LocalDate boundary) {
        Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
        Map<Stage, Integer> furthest = new EnumMap<>(Stage.class);
        for (Candidate candidate : eligible) {
            candidate.stages().forEach(stage -> reached.merge(stage, 1, Integer::sum));
            if (candidate.furthest() != null) {
                furthest.merge(candidate.furthest(), 1, Integer::sum);
            }
        }
        int open = (int) eligible.stream().filter(Candidate::open).count();
        return new Population(supplied, leftOut, open, eligible.size() - open, boundary, reached, furthest);
    }

    private static void refuseRepeatedKeys(Collection<Candidate> candidates) {
        Set<String> keys = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!keys.add(candidate.key())) {
                throw new IllegalArgumentException("Two candidates have the same key");
            }
        }
    }

    /** Fisher and Yates. Not {@code Collections.shuffle}: how that uses the numbers is not part of its contract. */
    private static <T> void shuffle(List<T> list, Random random) {
        for (int last = list.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T moved = list.get(last);
            list.set(last, list.get(other));
            list.set(other, moved);
        }
    }

    /** Seeds that lie close together would give the generator first numbers that lie close together (MurmurHash3). */
    private static long mixed(long seed) {
        long mixed = (seed ^ seed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
