package org.waymark.journey;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final JsonText json;
    private final JourneySettings settings;
    private final Clock clock;

    Draws(
            RecordedDrawRepository draws,
            ListStore lists,
            Nominations nominations,
            JsonText json,
            JourneySettings settings,
            Clock clock) {
        this.draws = draws;
        this.lists = lists;
        this.nominations = nominations;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** Draws from lists just confirmed. */
    void draw(InspectionView inspection, UUID submissionId) {
        long seed = settings.seed() == null ? SEEDS.nextLong() : settings.seed();
        RecordedDraw draw = new RecordedDraw(inspection.id(), submissionId, seed, inspection.firstDay());
        drawInto(draw, inspection);
        draws.save(draw);
    }

    private void drawInto(RecordedDraw recorded, InspectionView inspection) {
        Map<String, ListedChild> byKey = new LinkedHashMap<>();
        lists.children(recorded.submissionId()).forEach(child -> byKey.put(child.key(), child));
        List<Candidate> candidates = byKey.values().stream()
                .map(child -> child.candidate(recorded.referenceDate()))
                .toList();
        List<ListedChild> nominated = nominations.among(inspection.id(), byKey.values());
        Set<String> leftOut = nominated.stream().map(ListedChild::key).collect(Collectors.toSet());
        Framework.Sample asked = inspection.framework().sample();
        Draw draw = SampleDraw.draw(
                candidates,
                leftOut,
                recorded.referenceDate(),
                new SampleRule(asked.minimum(), asked.closedWithinMonths()),
                recorded.seed());
        List<ListedChild> sample = draw.keys().stream().map(byKey::get).toList();
        List<DrawnCase> cases = new ArrayList<>();
        sample.forEach(child -> cases.add(new DrawnCase(child.id(), child.furthest(), false)));
        nominated.forEach(child -> cases.add(new DrawnCase(child.id(), null, true)));
        PopulationFigures figures = PopulationFigures.of(
                draw.population(), sample.stream().map(ListedChild::stages).toList());
        recorded.drawn(cases, json.write(figures), clock.instant());
    }
}
