package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.util.Comparator;
import org.waymark.programme.risk.RiskScore;

/**
 * That an authority is to be inspected or visited, and from when on.
 *
 * @param due whether a framework's interval has run out, which goes before any score
 */
record ProgrammeWish(
        SimulatedAuthority authority, Kind kind, LocalDate wanted, boolean due, RiskScore score, String reason) {

    static final Comparator<ProgrammeWish> MOST_URGENT = Comparator.comparing((ProgrammeWish wish) -> !wish.isVisit())
            .thenComparing(wish -> !wish.due())
            .thenComparing(wish -> wish.due() ? wish.wanted() : LocalDate.EPOCH)
            .thenComparing(wish -> -wish.score().total())
            .thenComparingLong(wish -> wish.authority().tieBreak());

    enum Kind {
        INSPECTION(SimulatedInspection.INSPECTION),
        RE_INSPECTION(SimulatedInspection.RE_INSPECTION),
        VISIT(SimulatedInspection.VISIT);

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean isVisit() {
        return kind == Kind.VISIT;
    }
}
