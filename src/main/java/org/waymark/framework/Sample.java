package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The cases that are looked at.
 *
 * @param minimum            cases the inspectors select at random, at least
 * @param closedWithinMonths closed cases count when they were closed in this many months before the first day
 * @param goodPractice       cases of good practice that the authority names, in addition to the minimum
 * @param familiesToMeet     cases of the sample whose child and family the inspectors seek to meet
 * @param tracked            which cases are followed through all their stages; the others are sampled by theme
 * @param moderatedPercent   share of the cases looked at by a second inspector
 * @param spreadOver         ids of the stages that make the strata: those that the sample is spread over
 * @param strata             by what the population is parted before the draw
 * @param contactsAlone      whether a child of whom the lists hold nothing but contacts can be drawn
 * @param goodPracticeReserves further nominations asked for from the start, for those that the draw takes itself
 * @param additions          what the lead may add to the sample, outside every proportion
 */
public record Sample(
        int minimum,
        int closedWithinMonths,
        int goodPractice,
        int familiesToMeet,
        Tracked tracked,
        int moderatedPercent,
        List<String> spreadOver,
        Strata strata,
        boolean contactsAlone,
        int goodPracticeReserves,
        Additions additions) {

    private static final int HUNDRED = 100;

    /** Inspections that began before these were part of a framework are drawn and added to by its defaults. */
    public Sample {
        spreadOver = spreadOver == null ? List.of() : List.copyOf(spreadOver);
        strata = strata == null ? Strata.FURTHEST_STAGE : strata;
        additions = additions == null ? Additions.USUAL : additions;
    }

    /** How many nominations the authority is asked for. */
    public int nominations() {
        return goodPractice + goodPracticeReserves;
    }

    /** How many cases the lead may add, at the most. */
    public int mostAdditions() {
        return minimum * additions.percent() / HUNDRED;
    }

    /** By what the population of a sample is parted: a child belongs to exactly one stratum. */
    public enum Strata {
        /** The furthest stage that the rows of the lists show, of those that the sample is spread over. */
        @JsonProperty("furthest-stage")
        FURTHEST_STAGE,
        /** Not at all: every child has the same chance. */
        @JsonProperty("none")
        NONE
    }

    /**
     * @param percent   of the sample's minimum, the most that the lead may add
     * @param drawnFrom where at least so many children are concerned, chance says which of them is added
     */
    public record Additions(int percent, int drawnFrom) {

        /** Of a framework that does not say. */
        public static final Additions USUAL = new Additions(10, 5);
    }

    /**
     * @param fromStages     a case that reached at least so many stages is tracked
     * @param minimumPercent at least this share of the sample is tracked, those with most stages first
     */
    public record Tracked(int fromStages, int minimumPercent) {}
}
