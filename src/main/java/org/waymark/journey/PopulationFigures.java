package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.journey.lists.Stage;
import org.waymark.journey.sample.Candidate;
import org.waymark.journey.sample.Draw;
import org.waymark.journey.sample.Population;
import org.waymark.journey.sample.Trait;

/**
 * What a sample was drawn from, as it is kept with the draw.
 *
 * @param supplied     children in the lists
 * @param leftOut      nominated as good practice, and therefore not drawn from
 * @param open         eligible because open
 * @param closedLately eligible because closed since {@code closedSince}
 * @param eligible     both together
 * @param spread       eligible and drawn children by each stage they reached; a child counts at every one
 * @param strata       eligible and drawn children by the furthest stage they reached; a child counts once
 * @param traits       eligible and drawn children by vulnerable group, age and need
 * @param exchanges    for whose sake which drawn child was brought in
 */
record PopulationFigures(
        int supplied,
        int leftOut,
        int open,
        int closedLately,
        LocalDate closedSince,
        int eligible,
        List<StageFigures> spread,
        List<StageFigures> strata,
        List<TraitFigures> traits,
        List<ExchangeFigures> exchanges) {

    PopulationFigures {
        spread = List.copyOf(spread);
        // Draws of before these were kept do not have them.
        strata = strata == null ? List.of() : List.copyOf(strata);
        traits = traits == null ? List.of() : List.copyOf(traits);
        exchanges = exchanges == null ? List.of() : List.copyOf(exchanges);
    }

    record StageFigures(String stage, int population, int drawn) {}

    /** @param kind {@code group}, {@code age} or {@code need} */
    record TraitFigures(String kind, String value, int population, int drawn) {}

    /**
     * @param place the drawn child's place in the sample, from 1
     * @param kind  {@code stage}, {@code group}, {@code age} or {@code need}
     */
    record ExchangeFigures(int place, String kind, String value) {}

    /**
     * @param eligible what was drawn from
     * @param drawn    the sample, of these
     */
    static PopulationFigures of(Draw draw, Collection<Candidate> eligible, Collection<Candidate> drawn) {
        Population population = draw.population();
        List<StageFigures> spread = new ArrayList<>();
        List<StageFigures> strata = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            int reached = (int)
                    drawn.stream().filter(one -> one.stages().contains(stage)).count();
            int furthest =
                    (int) drawn.stream().filter(one -> one.furthest() == stage).count();
            spread.add(figures(stage, population.reached(), reached));
            strata.add(figures(stage, population.furthest(), furthest));
        }
        List<ExchangeFigures> exchanges = draw.exchanges().stream()
                .filter(exchange -> draw.keys().contains(exchange.came()))
                .map(exchange -> new ExchangeFigures(
                        draw.keys().indexOf(exchange.came()) + 1,
                        kind(exchange.forTheSakeOf()),
                        exchange.forTheSakeOf().value()))
                .toList();
        return new PopulationFigures(
                population.supplied(),
                population.leftOut(),
                population.open(),
                population.closedLately(),
                population.boundary(),
                population.eligible(),
                spread,
                strata,
                traits(eligible, drawn),
                exchanges);
    }

    private static StageFigures figures(Stage stage, Map<Stage, Integer> population, int drawn) {
        return new StageFigures(stage.id(), population.getOrDefault(stage, 0), drawn);
    }

    private static List<TraitFigures> traits(Collection<Candidate> eligible, Collection<Candidate> drawn) {
        Set<Trait> traits = new TreeSet<>();
        eligible.forEach(one -> traits.addAll(one.traits()));
        return traits.stream()
                .filter(trait -> trait.kind() != Trait.Kind.STAGE)
                .map(trait -> new TraitFigures(
                        kind(trait), trait.value(), holding(trait, eligible), holding(trait, drawn)))
                .toList();
    }

    private static int holding(Trait trait, Collection<Candidate> candidates) {
        return (int) candidates.stream().filter(one -> one.traits().contains(trait)).count();
    }

    private static String kind(Trait trait) {
        return trait.kind().name().toLowerCase(Locale.ROOT);
    }
}
