package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases that are looked at.
 *
 * @param chosenBy           who chooses them
 * @param minimum            cases that are drawn at random, or that the lead or the authority names, at least
 * @param closedWithinMonths closed cases count when they were closed in this many months before the first day
 * @param from               which children of the lists they are chosen from
 * @param goodPractice       cases of good practice that the authority names, in addition to the minimum
 * @param familiesToMeet     cases of the sample whose child and family the inspectors seek to meet
 * @param tracked            which cases are followed through all their stages; the others are sampled by theme
 * @param moderatedPercent   share of the cases looked at by a second inspector
 * @param spreadOver         ids of the stages that make the strata: those that the sample is spread over
 * @param strata             by what the population is parted before the draw
 * @param contactsAlone      whether a child of whom the lists hold nothing but contacts can be drawn
 * @param goodPracticeReserves further nominations asked for from the start, for those that the draw takes itself
 * @param additions          what the lead may add to the sample, outside every proportion
 * @param moreOnSite         cases that the lead chooses once the others are confirmed, beside what may be added
 * @param furtherDraws      what is drawn beside, each of children of its own
 * @param auditedByAuthority which of them the authority looks at itself; null where it is not asked to
 */
public record Sample(
        ChosenBy chosenBy,
        int minimum,
        int closedWithinMonths,
        Population from,
        int goodPractice,
        int familiesToMeet,
        Tracked tracked,
        int moderatedPercent,
        List<String> spreadOver,
        Strata strata,
        boolean contactsAlone,
        int goodPracticeReserves,
        Additions additions,
        int moreOnSite,
        List<FurtherDraw> furtherDraws,
        Audit auditedByAuthority) {

    /** Of a framework under which no case is looked at. */
    static final Sample NONE = new Sample(
            null,
            0,
            0,
            null,
            0,
            0,
            new Tracked(1, 0),
            0,
            null,
            Strata.NONE,
            false,
            0,
            new Additions(0, 2),
            0,
            null,
            null);

    private static final int HUNDRED = 100;

    /** Inspections that began before these were part of a framework are drawn and added to by its defaults. */
    public Sample {
        chosenBy = chosenBy == null ? ChosenBy.DRAW : chosenBy;
        from = from == null ? Population.EVERYBODY : from;
        spreadOver = spreadOver == null ? List.of() : List.copyOf(spreadOver);
        strata = strata == null ? Strata.FURTHEST_STAGE : strata;
        additions = additions == null ? Additions.USUAL : additions;
        furtherDraws = furtherDraws == null ? List.of() : List.copyOf(furtherDraws);
    }

    /** Whether any case is looked at. */
    public boolean isAsked() {
        return minimum > 0;
    }

    /** How many cases chance draws. */
    public int drawn() {
        return chosenBy == ChosenBy.DRAW ? minimum : 0;
    }

    /** How many cases the framework asks for, at least: of the first selection, and of what is drawn beside it. */
    public int inAll() {
        return minimum + furtherDraws.stream().mapToInt(FurtherDraw::minimum).sum();
    }

    /** What is drawn beside, by its id. @throws IllegalArgumentException when the framework has no such draw */
    public FurtherDraw furtherDraw(String id) {
        return Framework.named(furtherDraws, FurtherDraw::id, id, NotInFramework.What.DRAW);
    }

    /** How many of the cases the authority looks at itself. */
    public int audits() {
        return auditedByAuthority == null ? 0 : auditedByAuthority.cases();
    }

    /** Whether the authority names the cases, and none is drawn. */
    public boolean namedByAuthority() {
        return chosenBy == ChosenBy.AUTHORITY;
    }

    /** How many cases the authority is asked to name: all of them, or those of good practice with their reserves. */
    public int nominations() {
        return namedByAuthority() ? minimum : goodPractice + goodPracticeReserves;
    }

    /** How many cases the lead may add, at the most: what no case shows, and those that are chosen on site. */
    public int mostAdditions() {
        return inAll() * additions.percent() / HUNDRED + moreOnSite;
    }

    /** Who chooses the cases. */
    public enum ChosenBy {
        /** Chance, from the lists. */
        @JsonProperty("draw")
        DRAW,
        /** The lead, who names them from the lists. */
        @JsonProperty("lead")
        LEAD,
        /** The authority, which names them by the identifiers of its lists. */
        @JsonProperty("authority")
        AUTHORITY
    }

    /**
     * Which children of the lists cases are chosen from.
     *
     * @param stages ids of stages of which they reached one, those that the lists show among them; empty is whatever
     *               they reached
     * @param status null is open and closed ones
     * @param lists  numbers of lists of Annex A: who stands in one is at a stage that it shows; empty where the framework
     *               names stages alone
     */
    public record Population(List<String> stages, Status status, List<Integer> lists) {

        /** Every child of the lists. */
        public static final Population EVERYBODY = new Population(null, null, null);

        public Population {
            lists = lists == null ? List.of() : List.copyOf(lists);
            stages = Stream.concat(
                            stages == null ? Stream.empty() : stages.stream(),
                            lists.stream().flatMap(list -> StageChecks.BY_LIST.getOrDefault(list, List.of()).stream()))
                    .distinct()
                    .toList();
        }

        /** Whether a child is of it. @param reached ids of the stages that it reached */
        public boolean admits(boolean open, Collection<String> reached) {
            return (status == null || open == (status == Status.OPEN))
                    && (stages.isEmpty() || stages.stream().anyMatch(reached::contains));
        }

        /** Whether a case is open. */
        public enum Status {
            @JsonProperty("open")
            OPEN,
            @JsonProperty("closed")
            CLOSED
        }
    }

    /**
     * What is drawn beside the first selection. A child whom it asks about is drawn by it alone, or by the first of
     * several.
     *
     * @param title   whom it is of, as people read it
     * @param minimum children to be drawn
     * @param from    whom it is drawn from
     */
    public record FurtherDraw(String id, String title, int minimum, Population from) {}

    /**
     * What the authority looks at itself.
     *
     * @param cases       how many, the first of the cases
     * @param evidenceFor ids of the areas for which it is evidence how far it agrees with the inspectors; empty is the
     *                    overall one, or each where there is no overall one
     */
    public record Audit(int cases, List<String> evidenceFor) {

        public Audit {
            evidenceFor = evidenceFor == null ? List.of() : List.copyOf(evidenceFor);
        }
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
