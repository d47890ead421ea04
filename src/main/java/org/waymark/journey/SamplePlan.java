package org.waymark.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What is decided for a sample without anyone having to: who looks at which case, and which are looked at twice. */
final class SamplePlan {

    private SamplePlan() {}

    /** Owners for so many cases, in turn. */
    static List<String> inTurn(List<String> inspectors, int cases) {
        return IntStream.range(0, cases)
                .mapToObj(place -> inspectors.isEmpty() ? null : inspectors.get(place % inspectors.size()))
                .toList();
    }

    /**
     * The places, from 0, of the cases that a second inspector looks at: at random, so that nobody knows beforehand
     * which, and the same again for the same seed.
     */
    static Set<Integer> moderated(int cases, int percent, long seed) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, cases).boxed().toList());
        Random random = new Random(seed);
        Set<Integer> chosen = new HashSet<>();
        for (int left = Share.of(percent, cases); left > 0; left--) {
            chosen.add(places.remove(random.nextInt(places.size())));
        }
        return chosen;
    }

    /**
     * The places, from 0, of the cases whose families are proposed for a meeting: the first tracked ones of the draw.
     */
    static Set<Integer> families(List<Depth> depths, int wanted) {
        Set<Integer> chosen = new HashSet<>();
        IntStream.range(0, depths.size())
                .filter(place -> depths.get(place) == Depth.TRACKED)
                .limit(wanted)
                .forEach(chosen::add);
        return chosen;
    }
}
