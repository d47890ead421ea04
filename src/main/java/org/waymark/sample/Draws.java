package org.waymark.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.casework.cohort.ShortSample;
import org.waymark.framework.Framework;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.journey.Stage;
import org.waymark.lists.JsonText;
import org.waymark.lists.ListStore;
import org.waymark.lists.ListSubmission;
import org.waymark.lists.ListedChild;
import org.waymark.lists.ListsConfirmed;
import org.waymark.lists.VulnerableGroups;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.DrawnSample;
import org.waymark.sample.draw.Frame;
import org.waymark.sample.draw.Order;
import org.waymark.sample.draw.Population;
import org.waymark.sample.draw.SampleDraw;
import org.waymark.sample.draw.SampleRule;
import org.waymark.sample.draw.Stratum;

/**
 * Draws the sample of an inspection from every child that can be drawn, and puts the cases of good practice beside it
 * (2012: paragraphs 38, 39 and 43). The frame is kept, with its marks, before anybody is drawn.
 */
@Component
class Draws implements ShortSample {

    /** What stands before the id of a further draw, where a case of the first one has its stages. */
    static final String FURTHER = "draw:";

    private final RecordedDrawRepository draws;
    private final ListStore store;
    private final Nominations nominations;
    private final VulnerableGroups marks;
    private final KeptFrames frames;
    private final SampleSeeds seeds;
    private final JsonText json;
    private final Clock clock;

    Draws(
            RecordedDrawRepository draws,
            ListStore store,
            Nominations nominations,
            VulnerableGroups marks,
            KeptFrames frames,
            SampleSeeds seeds,
            JsonText json,
            Clock clock) {
        this.draws = draws;
        this.store = store;
        this.nominations = nominations;
        this.marks = marks;
        this.frames = frames;
        this.seeds = seeds;
        this.json = json;
        this.clock = clock;
    }

    /** Draws from lists just confirmed. */
    @EventListener
    void draw(ListsConfirmed lists) {
        InspectionView inspection = lists.inspection();
        ListSubmission submission = lists.submission();
        SampleRule rule = rule(inspection.framework());
        Map<String, List<ListedChild>> spellings = store.children(submission.id()).stream()
                .collect(Collectors.groupingBy(ListedChild::key, LinkedHashMap::new, Collectors.toList()));
        List<Candidate> candidates = candidates(inspection, spellings);
        Frame frame = Frame.of(candidates, inspection.firstDay(), rule);
        RecordedDraw recorded =
                new RecordedDraw(inspection.id(), submission.id(), inspection.firstDay(), submission.sha256());
        recorded.from(frame.hash());
        SampleDraw chance =
                new SampleDraw(frame, rule, new Order(seeds.forDrawing(inspection.id()), submission.sha256()));
        DrawnSample draw = chance.draw();
        Map<String, ListedChild> byKey = new LinkedHashMap<>();
        spellings.forEach((key, same) -> byKey.put(key, ListedChildren.furthest(same)));
        List<DrawnCase> cases = new ArrayList<>();
        draw.keys()
                .forEach(key -> cases.add(DrawnCase.drawn(
                        byKey.get(key).id(), key, stages(chance.stratumOf(key).orElseThrow()))));
        cases.addAll(nominated(inspection, byKey, frame, draw));
        int twice = spellings.values().stream().mapToInt(List::size).sum() - spellings.size();
        recorded.drawn(
                cases,
                json.write(PopulationFigures.of(candidates, twice, frame, draw, rule, inspection.firstDay())),
                clock.instant());
        draws.saveAndFlush(recorded);
        frames.keep(recorded.id(), frame);
    }

    /** Those whom the authority has named by now: good practice, or all cases where it names them. */
    private List<DrawnCase> nominated(
            InspectionView inspection, Map<String, ListedChild> byKey, Frame frame, DrawnSample draw) {
        Sample asked = inspection.framework().sample();
        List<ListedChild> named = nominations.among(inspection.id(), byKey);
        return asked.namedByAuthority()
                ? named.stream()
                        .filter(child -> frame.child(child.key()).isPresent())
                        .limit(asked.minimum())
                        .map(child -> DrawnCase.named(child.id(), child.key()))
                        .toList()
                : named.stream()
                        .filter(child -> !draw.keys().contains(child.key()))
                        .limit(asked.goodPractice())
                        .map(child -> DrawnCase.goodPractice(child.id(), child.key()))
                        .toList();
    }

    private List<Candidate> candidates(InspectionView inspection, Map<String, List<ListedChild>> spellings) {
        Map<String, Set<String>> groups = marks.groupsByChild(inspection.id(), spellings.keySet());
        return spellings.values().stream()
                .map(same -> Candidate.together(same.stream()
                        .map(child ->
                                candidate(child, inspection.firstDay(), groups.getOrDefault(child.key(), Set.of())))
                        .toList()))
                .toList();
    }

    private static Candidate candidate(ListedChild child, LocalDate dayOne, Set<String> groups) {
        return new Candidate(
                child.key(),
                child.open(),
                child.closedOn(),
                child.stages(),
                child.contactAlone(),
                child.ageOn(dayOne),
                child.need(),
                groups);
    }

    @Override
    public Optional<String> reason(String inspectionId) {
        return draws.findByInspectionId(inspectionId).map(RecordedDraw::shortReason);
    }

    /** The stages of a stratum, or which further draw it is, as they stand with a case. */
    static String stages(Stratum stratum) {
        return stratum.draw() != null
                ? FURTHER + stratum.draw()
                : stratum.stages().stream().map(Stage::id).collect(Collectors.joining(","));
    }

    /** The same draw once more, from the kept frame and the sealed seed alone. */
    SampleDraw again(RecordedDraw recorded, InspectionView inspection) {
        return new SampleDraw(frame(recorded, inspection), rule(inspection.framework()), order(recorded));
    }

    Frame frame(RecordedDraw recorded, InspectionView inspection) {
        return Frame.of(frames.of(recorded.id()), recorded.referenceDate(), rule(inspection.framework()));
    }

    private Order order(RecordedDraw recorded) {
        return new Order(seeds.forDrawing(recorded.inspectionId()), recorded.listsSha256());
    }

    /** The places, from 0, of the cases of the sample that a second inspector looks at. */
    Set<Integer> secondLooks(RecordedDraw recorded, int percent) {
        return SamplePlan.moderated(order(recorded), recorded.sampleSize(), percent);
    }

    static SampleRule rule(Framework framework) {
        Sample asked = framework.sample();
        List<Stage> spread = asked.strata() == Sample.Strata.NONE
                ? List.of()
                : asked.spreadOver().stream().map(Stage::of).toList();
        return new SampleRule(
                asked.drawn(),
                asked.closedWithinMonths(),
                spread,
                asked.contactsAlone(),
                population(asked.from()),
                asked.furtherDraws().stream()
                        .map(one -> new SampleRule.FurtherDraw(one.id(), one.minimum(), population(one.from())))
                        .toList());
    }

    private static Population population(Sample.Population from) {
        return new Population(
                from.stages().stream().map(Stage::of).collect(Collectors.toSet()),
                from.status() == null ? null : from.status() == Sample.Population.Status.OPEN);
    }
}
