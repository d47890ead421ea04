package org.waymark.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.journey.Stage;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.DrawnSample;
import org.waymark.sample.draw.Frame;
import org.waymark.sample.draw.SampleRule;
import org.waymark.sample.draw.Stratum;
import org.waymark.sample.draw.Trait;

/**
 * What a sample was drawn from, as it is kept with the draw. A draw of before the frame was frozen holds less.
 *
 * @param supplied      children in the lists, each once
 * @param spelledTwice  further spellings of a child's identifier in the lists
 * @param outside       of the supplied, not in the frame because the framework does not ask about them
 * @param contactsAlone of the others, not in the frame because the lists hold nothing of them but contacts
 * @param open          in the frame because open
 * @param closedLately  in the frame because closed since {@code closedSince}
 * @param eligible      both together: the frame
 * @param spread        children of the frame and drawn ones by each stage they reached; a child counts at every one
 * @param partition     the strata: a child counts once
 * @param traits        children of the frame and drawn ones by vulnerable group, age and need
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PopulationFigures(
        int supplied,
        int spelledTwice,
        int outside,
        int contactsAlone,
        int open,
        int closedLately,
        LocalDate closedSince,
        int eligible,
        List<StageFigures> spread,
        List<StratumFigures> partition,
        List<TraitFigures> traits) {

    PopulationFigures {
        spread = List.copyOf(spread);
        partition = partition == null ? List.of() : List.copyOf(partition);
        traits = traits == null ? List.of() : List.copyOf(traits);
    }

    record StageFigures(String stage, int population, int drawn) {}

    /**
     * @param draw   id of the further draw that it is; null of the first
     * @param stages the furthest stages of its children, by their ids
     */
    record StratumFigures(String draw, List<String> stages, int population, int drawn) {}

    /** @param kind {@code group}, {@code age} or {@code need} */
    record TraitFigures(String kind, String value, int population, int drawn) {}

    /**
     * @param candidates all children of the lists, each once
     * @param twice      further spellings among the lists
     */
    static PopulationFigures of(
            List<Candidate> candidates, int twice, Frame frame, DrawnSample draw, SampleRule rule, LocalDate dayOne) {
        Set<String> keys = Set.copyOf(draw.keys());
        List<Candidate> drawn = frame.children().stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
        List<Candidate> asked = candidates.stream().filter(rule::asksAbout).toList();
        int contacts = rule.contactsAlone()
                ? 0
                : (int) asked.stream().filter(Candidate::contactAlone).count();
        int open = (int) frame.children().stream().filter(Candidate::open).count();
        return new PopulationFigures(
                candidates.size(),
                twice,
                candidates.size() - asked.size(),
                contacts,
                open,
                frame.size() - open,
                rule.boundary(dayOne),
                frame.size(),
                Arrays.stream(Stage.values())
                        .map(stage ->
                                new StageFigures(stage.id(), reached(stage, frame.children()), reached(stage, drawn)))
                        .toList(),
                draw.strata().stream().map(PopulationFigures::stratum).toList(),
                traits(frame.children(), drawn));
    }

    /** For whom it is not to know which groups, ages and needs were drawn. */
    PopulationFigures withoutTraits() {
        return new PopulationFigures(
                supplied,
                spelledTwice,
                outside,
                contactsAlone,
                open,
                closedLately,
                closedSince,
                eligible,
                spread,
                partition,
                List.of());
    }

    private static StratumFigures stratum(Stratum stratum) {
        return new StratumFigures(
                stratum.draw(), stratum.stages().stream().map(Stage::id).toList(), stratum.children(), stratum.drawn());
    }

    private static int reached(Stage stage, Collection<Candidate> children) {
        return (int)
                children.stream().filter(one -> one.stages().contains(stage)).count();
    }

    private static List<TraitFigures> traits(Collection<Candidate> frame, Collection<Candidate> drawn) {
        Set<Trait> traits = new TreeSet<>();
        frame.forEach(one -> traits.addAll(one.traits()));
        return traits.stream()
                .map(trait -> new TraitFigures(
                        trait.kind().name().toLowerCase(Locale.ROOT),
                        trait.value(),
                        holding(trait, frame),
                        holding(trait, drawn)))
                .toList();
    }

    private static int holding(Trait trait, Collection<Candidate> candidates) {
        return (int)
                candidates.stream().filter(one -> one.traits().contains(trait)).count();
    }
}
