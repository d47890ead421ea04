package org.waymark.sample.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.journey.Stage;

/**
 * All that is needed to verify a draw, in one file: for whoever holds the lists with the frame and the cases, for the
 * public without. Children stand in it by pseudonyms; stages by their ids.
 *
 * @param format          1
 * @param seal            the seed, or what seals it
 * @param listsReceivedAt when the first lists of the inspection came
 * @param children        how many the frame holds; null where they are too few to be published
 * @param drawn           how many of them are drawn; null with the children, of whom it would tell the number
 * @param strata          empty where a stratum is too small to be published
 * @param frame           null in the public file
 * @param cases           in the order of their numbers; null in the public file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleFile(
        int format,
        String inspection,
        String framework,
        LocalDate dayOne,
        Rule rule,
        Seal seal,
        Instant listsReceivedAt,
        String listsSha256,
        String frameSha256,
        Integer children,
        Integer drawn,
        List<Part> strata,
        List<Child> frame,
        List<Case> cases) {

    /** Only the lists' arrival, small numbers, the frame and the cases may be missing. */
    public SampleFile {
        Stream.of(inspection, framework, dayOne, rule, seal, listsSha256, frameSha256, strata)
                .forEach(Objects::requireNonNull);
        if ((frame == null) != (cases == null)) {
            throw new IllegalArgumentException("A file holds the frame and the cases, or neither");
        }
        if ((children == null) != (drawn == null) || children == null && (frame != null || !strata.isEmpty())) {
            throw new IllegalArgumentException(
                    "Only a file that shows nothing else of the children is without their number");
        }
    }

    /** What is read today. */
    public static final int FORMAT = 1;

    /**
     * @param fromStages         of the population, of which its children reached one; null is whatever they reached
     * @param fromOpen           of the population, whether its cases are open; null is open and closed ones
     * @param furtherLists       which of Lists 9 to 11 made journeys; null is none
     * @param furtherDraws       what is drawn beside; null is nothing
     * @param additionsDrawnFrom where at least so many children are concerned, chance says which of them is added
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(
            int minimum,
            int closedWithinMonths,
            List<String> fromStages,
            Boolean fromOpen,
            List<Integer> furtherLists,
            List<String> spreadOver,
            boolean contactsAlone,
            List<Drawn> furtherDraws,
            int mostAdditions,
            int additionsDrawnFrom) {

        public Rule {
            spreadOver = List.copyOf(spreadOver);
        }

        SampleRule sampleRule() {
            return new SampleRule(
                    minimum,
                    closedWithinMonths,
                    spreadOver.stream().map(Stage::of).toList(),
                    contactsAlone,
                    population(fromStages, fromOpen),
                    drawnBeside().stream()
                            .map(one -> new SampleRule.FurtherDraw(
                                    one.id(), one.minimum(), population(one.fromStages(), one.fromOpen())))
                            .toList());
        }

        /** Never null. */
        List<Drawn> drawnBeside() {
            return furtherDraws == null ? List.of() : furtherDraws;
        }

        private static Population population(List<String> stages, Boolean open) {
            return new Population(
                    stages == null ? Set.of() : stages.stream().map(Stage::of).collect(Collectors.toSet()), open);
        }
    }

    /** A draw beside the first: its fields as those of the {@link Rule}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Drawn(String id, int minimum, List<String> fromStages, Boolean fromOpen) {}

    /**
     * @param commitment the SHA-256 of the seed
     * @param configured whether the seed was set in the settings
     * @param seed       null until fieldwork has closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seal(String commitment, Instant sealedAt, boolean configured, String seed) {

        public Seal {
            Objects.requireNonNull(commitment);
            Objects.requireNonNull(sealedAt);
        }
    }

    /**
     * @param draw   id of the further draw that it is; null of the first
     * @param chance of each child of it, such as {@code 5/38}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String draw, List<String> stages, int children, int drawn, String chance) {

        public static Part of(Stratum stratum) {
            return new Part(
                    stratum.draw(),
                    stratum.stages().stream().map(Stage::id).toList(),
                    stratum.children(),
                    stratum.drawn(),
                    stratum.drawn() + "/" + stratum.children());
        }
    }

    /** A child of the frame. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            String key,
            boolean open,
            LocalDate closedOn,
            List<String> stages,
            boolean contactAlone,
            Integer age,
            String need,
            Set<String> groups) {

        public static Child of(Candidate one) {
            return new Child(
                    one.key(),
                    one.open(),
                    one.closedOn(),
                    one.stages().stream().map(Stage::id).toList(),
                    one.contactAlone(),
                    one.age(),
                    one.need(),
                    one.groups());
        }

        Candidate candidate() {
            Set<Stage> reached = stages.stream().map(Stage::of).collect(Collectors.toSet());
            return new Candidate(
                    key, open, closedOn, reached, contactAlone, age, need, groups == null ? Set.of() : groups);
        }
    }

    /** Why a case is there. */
    public enum As {
        DRAWN,
        NAMED,
        IN_PLACE,
        GOOD_PRACTICE,
        ADDITION
    }

    /**
     * @param number     from 1
     * @param key        of the child
     * @param inPlaceOf  the number of the case whose file was not found; null unless {@link As#IN_PLACE}
     * @param sake       the trait for whose sake it was added; null unless added
     * @param concerned  how many children could be added for it; null when the lead named the child
     * @param byChance   whether the record says that chance chose an added case
     * @param passedOver keys of children who came before, but whom better lists did not hold any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Case(
            int number,
            String key,
            As as,
            Integer inPlaceOf,
            String sake,
            Integer concerned,
            Boolean byChance,
            List<String> passedOver) {

        public Case {
            passedOver = passedOver == null ? List.of() : List.copyOf(passedOver);
        }
    }
}
