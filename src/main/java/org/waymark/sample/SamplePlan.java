package org.waymark.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.Depth;
import org.waymark.sample.draw.Order;

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
     * The places, from 0, of the cases that a second inspector looks at: by the order of chance, so that nobody knows
     * beforehand which.
     */
    static Set<Integer> moderated(Order order, int cases, int percent) {
        List<String> numbers =
                IntStream.rangeClosed(1, cases).mapToObj(CaseNumber::textOf).toList();
        return order.ofSecondLooks(numbers).stream()
                .limit(RoundedShare.of(percent, cases))
                .map(numbers::indexOf)
                .collect(Collectors.toSet());
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
