package org.waymark.programme.selection;

import java.util.Comparator;
import java.util.List;
import org.waymark.platform.machine.Sha256;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;

/**
 * The order of a selection: the highest score first. Equal ones stand by the SHA-256 of the seed, a line feed and the
 * authority's code, the smallest first: whoever knows the seed finds the same order.
 */
final class SelectionOrder {

    private SelectionOrder() {}

    static List<ScoredAuthority> of(List<ScoredAuthority> scored, String seed) {
        return scored.stream()
                .sorted(Comparator.comparing(
                                (ScoredAuthority one) -> -one.score().total())
                        .thenComparing(one -> lot(seed, one.authority().code())))
                .toList();
    }

    static String lot(String seed, String code) {
        return Sha256.hex(seed + "\n" + code);
    }
}
