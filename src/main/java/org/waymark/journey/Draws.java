package org.waymark.journey;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.journey.sample.Candidate;
import org.waymark.journey.sample.Draw;
import org.waymark.journey.sample.SampleDraw;
import org.waymark.journey.sample.SampleRule;

/**
 * Draws the sample of an inspection: at random, from the open cases and those closed lately, spread over the stages of
 * the journey, with the cases of good practice in addition (2012: paragraphs 38, 39 and 43).
 */
@Component
class Draws {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final RecordedDrawRepository draws;
    private final ListStore lists;
    private final Nominations nominations;
    private final Marks marks;
    private final SampledPopulation population;
    private final JsonText json;
    private final JourneySettings settings;
    private final Clock clock;

    Draws(
            RecordedDrawRepository draws,
            ListStore lists,
            Nominations nominations,
            Marks marks,
            SampledPopulation population,
            JsonText json,
            JourneySettings settings,
            Clock clock) {
        this.draws = draws;
        this.lists = lists;
        this.nominations = nominations;
        this.marks = marks;
        this.population = population;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** Draws from lists just confirmed. */
    void draw(InspectionView inspection, UUID submissionId) {
        long seed = settings.seed() == null ? SEEDS.nextLong() : settings.seed();
        RecordedDraw recorded = new RecordedDraw(inspection.id(), submissionId, seed, inspection.firstDay());
        Map<String, ListedChild> byKey = new LinkedHashMap<>();
        lists.children(submissionId).forEach(child -> byKey.put(child.key(), child));
        Map<String, Set<String>> groups = marks.groupsByChild(inspection.id());
        List<Candidate> candidates = byKey.values().stream()
                .map(child -> child.candidate(
                        recorded.referenceDate(), groups.getOrDefault(Marks.key(child.uniqueId()), Set.of())))
                .toList();
        List<ListedChild> nominated = nominations.among(inspection.id(), byKey.values());
        Set<String> leftOut = nominated.stream().map(ListedChild::key).collect(Collectors.toSet());
        Draw draw = SampleDraw.draw(
                candidates, leftOut, recorded.referenceDate(), rule(inspection.framework()), recorded.seed());
        List<DrawnCase> cases = new ArrayList<>();
        draw.keys().stream()
                .map(byKey::get)
                .forEach(child -> cases.add(new DrawnCase(child.id(), child.furthest(), false)));
        nominated.forEach(child -> cases.add(new DrawnCase(child.id(), null, true)));
        recorded.drawn(cases, json.write(figures(draw, candidates, leftOut)), clock.instant());
        draws.saveAndFlush(recorded);
        population.keep(recorded.id(), candidates, leftOut);
    }

    /** The same draw once more, from the kept seed and population alone. */
    Draw again(RecordedDraw recorded, Framework framework) {
        return SampleDraw.draw(
                population.candidates(recorded.id()),
                population.leftOut(recorded.id()),
                recorded.referenceDate(),
                rule(framework),
                recorded.seed());
    }

    /** Whom the same chance puts next in the place of a child who leaves the sample; keys throughout. */
    Optional<String> next(RecordedDraw recorded, Framework framework, String replaced, Set<String> used) {
        return SampleDraw.next(
                population.candidates(recorded.id()),
                population.leftOut(recorded.id()),
                recorded.referenceDate(),
                rule(framework),
                recorded.seed(),
                replaced,
                used);
    }

    private static SampleRule rule(Framework framework) {
        return new SampleRule(
                framework.sample().minimum(), framework.sample().closedWithinMonths());
    }

    private static PopulationFigures figures(Draw draw, List<Candidate> candidates, Set<String> leftOut) {
        List<Candidate> eligible = candidates.stream()
                .filter(one -> !leftOut.contains(one.key())
                        && one.isEligible(draw.population().boundary()))
                .toList();
        Set<String> keys = Set.copyOf(draw.keys());
        return PopulationFigures.of(
                draw, eligible, eligible.stream().filter(one -> keys.contains(one.key())).toList());
    }
}
