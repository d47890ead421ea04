package org.waymark.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseNumber;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.journey.Stage;
import org.waymark.lists.JsonText;
import org.waymark.lists.ListSubmission;
import org.waymark.lists.Submissions;
import org.waymark.lists.reading.OtherList;
import org.waymark.sample.draw.Frame;
import org.waymark.sample.draw.Population;
import org.waymark.sample.draw.SampleFile;
import org.waymark.sample.draw.SampleFile.As;
import org.waymark.sample.draw.SampleRule;

/** Gives out what a draw is verified with. */
@Service
@Transactional(readOnly = true)
public class SampleFiles {

    private final Inspections inspections;
    private final RecordedDrawRepository draws;
    private final SampleChangeRepository changes;
    private final Submissions submissions;
    private final SampleSeeds seeds;
    private final DrawnChildren children;
    private final Draws chance;
    private final JsonText json;

    SampleFiles(
            Inspections inspections,
            RecordedDrawRepository draws,
            SampleChangeRepository changes,
            Submissions submissions,
            SampleSeeds seeds,
            DrawnChildren children,
            Draws chance,
            JsonText json) {
        this.inspections = inspections;
        this.draws = draws;
        this.changes = changes;
        this.submissions = submissions;
        this.seeds = seeds;
        this.children = children;
        this.chance = chance;
        this.json = json;
    }

    /**
     * For the public: the commitment, the seed once fieldwork has closed, the counts and the chances; nothing of any
     * child. As JSON; empty when the inspection has no sample that can be verified.
     */
    public Optional<String> ofPublic(String inspectionId) {
        return of(inspections.byId(inspectionId), false).map(json::write);
    }

    /** For whoever holds the lists: the frame and the cases too, by pseudonyms. */
    Optional<String> whole(InspectionView inspection) {
        return of(inspection, true).map(json::write);
    }

    private Optional<SampleFile> of(InspectionView inspection, boolean whole) {
        return draws.findByInspectionId(inspection.id())
                .filter(RecordedDraw::isSealed)
                .map(draw -> file(draw, inspection, whole));
    }

    private SampleFile file(RecordedDraw draw, InspectionView inspection, boolean whole) {
        PopulationFigures figures = json.read(draw.population(), PopulationFigures.class);
        SampleSeeds.Sealed sealed = seeds.shown(inspection).orElseThrow();
        List<SampleFile.Part> strata = figures.partition().stream()
                .map(one -> new SampleFile.Part(
                        one.draw(), one.stages(), one.population(), one.drawn(), one.drawn() + "/" + one.population()))
                .toList();
        Counts counts = new Counts(
                figures.eligible(),
                strata.stream().mapToInt(SampleFile.Part::drawn).sum(),
                strata);
        Counts shown = whole ? counts : counts.published();
        Frame frame = whole ? chance.frame(draw, inspection) : null;
        return new SampleFile(
                SampleFile.FORMAT,
                inspection.reference(),
                inspection.framework().id(),
                draw.referenceDate(),
                rule(inspection.framework()),
                new SampleFile.Seal(sealed.commitment(), sealed.sealedAt(), sealed.configured(), sealed.seed()),
                firstLists(inspection),
                draw.listsSha256(),
                draw.frameSha256(),
                shown.children(),
                shown.drawn(),
                shown.strata(),
                frame == null
                        ? null
                        : frame.children().stream().map(SampleFile.Child::of).toList(),
                whole ? cases(draw, inspection) : null);
    }

    /** What a file tells of the frame's size; null, or no strata, where it may not. */
    record Counts(Integer children, Integer drawn, List<SampleFile.Part> strata) {

        /**
         * As much as the public may know. How many are drawn of a number of children follows from the rule, which is
         * public: it is told, or kept back, with that number. Where a further draw may hold few, the sum of all would
         * tell how few, and is kept back with them.
         */
        Counts published() {
            if (!SmallNumbers.mayTell(children)) {
                return new Counts(null, null, List.of());
            }
            List<Integer> parts = strata.stream().map(SampleFile.Part::children).toList();
            if (SmallNumbers.parts(parts).equals(parts)) {
                return this;
            }
            boolean further = strata.stream().anyMatch(part -> part.draw() != null);
            return further ? new Counts(null, null, List.of()) : new Counts(children, drawn, List.of());
        }
    }

    private static SampleFile.Rule rule(Framework framework) {
        SampleRule rule = Draws.rule(framework);
        return new SampleFile.Rule(
                rule.minimum(),
                rule.closedWithinMonths(),
                stages(rule.from()),
                rule.from().open(),
                furtherLists(framework),
                rule.spreadOver().stream().map(Stage::id).toList(),
                rule.contactsAlone(),
                rule.further().isEmpty()
                        ? null
                        : rule.further().stream()
                                .map(one -> new SampleFile.Drawn(
                                        one.id(),
                                        one.minimum(),
                                        stages(one.from()),
                                        one.from().open()))
                                .toList(),
                framework.sample().mostAdditions(),
                framework.sample().additions().drawnFrom());
    }

    private static List<String> stages(Population from) {
        return from.stages().isEmpty()
                ? null
                : from.stages().stream().map(Stage::id).toList();
    }

    private static List<Integer> furtherLists(Framework framework) {
        List<Integer> lists = OtherList.showing(framework.listedStages()).stream()
                .map(OtherList::number)
                .toList();
        return lists.isEmpty() ? null : lists;
    }

    private Instant firstLists(InspectionView inspection) {
        return submissions.all(inspection.id()).stream()
                .map(ListSubmission::receivedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<SampleFile.Case> cases(RecordedDraw draw, InspectionView inspection) {
        Map<String, SampleChange> came = changes.findByInspectionIdOrderByAtAscCaseNumberAsc(inspection.id()).stream()
                .filter(change -> !change.kind().equals(SampleChange.WITHDRAWN))
                .collect(Collectors.toMap(SampleChange::caseNumber, Function.identity()));
        List<String> keys = children.keysInOrder(draw);
        List<SampleFile.Case> cases = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            cases.add(
                    line(place + 1, keys.get(place), draw.cases().get(place), came.get(CaseNumber.textOf(place + 1))));
        }
        return cases;
    }

    private static SampleFile.Case line(int number, String key, DrawnCase drawn, SampleChange came) {
        if (drawn.goodPractice() || drawn.named() || came == null) {
            As as = drawn.goodPractice() ? As.GOOD_PRACTICE : drawn.named() ? As.NAMED : As.DRAWN;
            return new SampleFile.Case(number, key, as, null, null, null, null, null);
        }
        return drawn.addition()
                ? new SampleFile.Case(
                        number,
                        key,
                        As.ADDITION,
                        null,
                        came.sake(),
                        came.concerned(),
                        came.why().equals(SampleChange.CHANCE),
                        came.passedOver())
                : new SampleFile.Case(
                        number,
                        key,
                        As.IN_PLACE,
                        CaseNumber.placeOf(came.inPlaceOf()),
                        null,
                        null,
                        null,
                        came.passedOver());
    }
}
