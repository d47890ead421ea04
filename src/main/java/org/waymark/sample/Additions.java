package org.waymark.sample;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.Depth;
import org.waymark.casework.NewCase;
import org.waymark.casework.page.CaseHead;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.lists.Child;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.SampleDraw;
import org.waymark.sample.draw.Trait;

/**
 * What the lead adds to the sample when it is confirmed and at the mid-point: up to a share of the minimum, for a group,
 * an age or a need that no case shows, and as many as the framework has chosen on site. Where enough children are concerned chance says which of them comes; otherwise
 * the record says that the marks, or the lead, chose it. It never counts in a proportion.
 */
@Service
class Additions implements AddedCases {

    /** What is sent for a child whom the lead names. */
    static final String CHOSEN = "chosen";

    private static final String FIELD = "additions";

    /** Children that are shown to choose from; the lists hold the others. */
    private static final int SHOWN = 100;

    private final Inspections inspections;
    private final RecordedDrawRepository draws;
    private final SampleChangeRepository changes;
    private final DrawnChildren children;
    private final SampleGaps gaps;
    private final Draws chance;
    private final DepthRule depths;
    private final CaseBook book;
    private final Clock clock;

    Additions(
            Inspections inspections,
            RecordedDrawRepository draws,
            SampleChangeRepository changes,
            DrawnChildren children,
            SampleGaps gaps,
            Draws chance,
            DepthRule depths,
            CaseBook book,
            Clock clock) {
        this.inspections = inspections;
        this.draws = draws;
        this.changes = changes;
        this.children = children;
        this.gaps = gaps;
        this.chance = chance;
        this.depths = depths;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Offer offer(String inspectionId) {
        return draws.findByInspectionId(inspectionId)
                .filter(RecordedDraw::isConfirmed)
                .map(draw -> offer(draw, inspections.byId(inspectionId)))
                .orElse(Offer.NONE);
    }

    /** What may be added, also while the sample is being confirmed. */
    Offer offer(RecordedDraw draw, InspectionView inspection) {
        return offer(draw, chance.again(draw, inspection), inspection);
    }

    /** @param order the draw once more */
    Offer offer(RecordedDraw draw, SampleDraw order, InspectionView inspection) {
        int most = inspection.framework().sample().mostAdditions();
        int drawnFrom = inspection.framework().sample().additions().drawnFrom();
        Set<String> used = children.keys(draw);
        List<Missing> missing = new ArrayList<>();
        List<Sake> choices = new ArrayList<>();
        for (Trait trait : gaps.of(draw, order.frame(), inspection)) {
            int concerned = order.concerned(trait, used).size();
            String kind = SampleGaps.kind(trait);
            String title = SampleGaps.title(trait, inspection.framework());
            String how = how(concerned, drawnFrom);
            missing.add(new Missing(kind, title, concerned, how));
            if (concerned > 0) {
                choices.add(new Sake(trait.text(), kind + ": " + title + " (" + how + ")"));
            }
        }
        choices.add(new Sake(CHOSEN, "A child whom I choose (the record says so)"));
        int left = Math.max(0, most - draw.additions());
        int asked = inspection.framework().sample().moreOnSite();
        return new Offer(
                true,
                most,
                left,
                drawnFrom,
                missing,
                left == 0 ? List.of() : choices,
                asked,
                asked == 0 || left == 0 ? List.of() : toChoose(draw, order, used, inspection));
    }

    /** Some of the frame who have no case yet. */
    private List<ToChoose> toChoose(RecordedDraw draw, SampleDraw order, Set<String> used, InspectionView inspection) {
        List<String> free = order.frame().children().stream()
                .map(Candidate::key)
                .filter(key -> !used.contains(key))
                .toList();
        return children.inFrame(draw, free, SHOWN).stream()
                .map(child -> new ToChoose(
                        child.uniqueId(),
                        CaseHead.statusOf(child),
                        CaseHead.titles(child, inspection.framework()),
                        child.ageBand(),
                        CaseHead.orNotGiven(child.need())))
                .toList();
    }

    private static String how(int concerned, int drawnFrom) {
        if (concerned == 0) {
            return "no child who could be added is listed or marked so";
        }
        return concerned >= drawnFrom
                ? "drawn, one of " + concerned
                : "not drawn: fewer than " + drawnFrom + " children, so the lists and marks choose";
    }

    @Override
    @Transactional
    public void add(String inspectionId, List<Wanted> wanted, String user) {
        if (wanted.isEmpty()) {
            return;
        }
        RecordedDraw draw = draws.findByInspectionId(inspectionId)
                .filter(RecordedDraw::isConfirmed)
                .orElseThrow(() -> RefusedAnswers.of(
                        FIELD, "Cases are added once the sample is confirmed. Take these out, and add them then."));
        InspectionView inspection = inspections.byId(inspectionId);
        int left = Math.max(0, inspection.framework().sample().mostAdditions() - draw.additions());
        if (wanted.size() > left) {
            throw RefusedAnswers.of(
                    FIELD,
                    "The framework lets " + inspection.framework().sample().mostAdditions()
                            + " cases be added in all, of which " + left + " are left. Here are " + wanted.size()
                            + ".");
        }
        for (int place = 0; place < wanted.size(); place++) {
            add(draw, inspection, wanted.get(place), FIELD + "[" + place + "].", user);
        }
    }

    private void add(RecordedDraw draw, InspectionView inspection, Wanted wanted, String field, String user) {
        new FormRefusals()
                .unless(!FormText.isBlank(wanted.reason()), field + "reason", "Say why this case is added.")
                .unless(
                        FormText.isBlank(wanted.uniqueId()) || CHOSEN.equals(wanted.sake()),
                        field + "uniqueId",
                        "Only a child whom you choose yourself is named. Leave this empty, or choose it above.")
                .raise();
        Added added = CHOSEN.equals(wanted.sake())
                ? chosen(draw, wanted.uniqueId(), field)
                : forTheSake(draw, inspection, wanted.sake(), field);
        Child child = added.child.child();
        Depth depth = depths.propose(List.of(child), inspection.framework()).get(0);
        int place = draw.addAddition(child.id(), added.child.key());
        draws.save(draw);
        CaseFile opened = book.open(NewCase.of(inspection, place, child, depth).asAddition());
        changes.save(new SampleChange(
                        inspection.id(),
                        SampleChange.ADDED,
                        opened.number(),
                        added.why,
                        wanted.reason().strip())
                .forTheSakeOf(wanted.sake(), added.concerned)
                .passingOver(added.passedOver)
                .by(user, clock.instant()));
    }

    /** @param concerned null when the lead named the child */
    private record Added(DrawnChildren.Keyed child, String why, Integer concerned, List<String> passedOver) {}

    private Added chosen(RecordedDraw draw, String uniqueId, String field) {
        if (FormText.isBlank(uniqueId)) {
            throw RefusedAnswers.of(field + "uniqueId", "Give the child's unique ID, as it stands in the lists.");
        }
        DrawnChildren.Keyed child = children.listed(draw, List.of(uniqueId)).get(0);
        if (child == null) {
            throw RefusedAnswers.of(field + "uniqueId", "The lists hold no child with this unique ID.");
        }
        if (children.keys(draw).contains(child.key())) {
            throw RefusedAnswers.of(field + "uniqueId", "This child has a case already.");
        }
        return new Added(child, SampleChange.LEAD_CHOSE, null, List.of());
    }

    private Added forTheSake(RecordedDraw draw, InspectionView inspection, String sake, String field) {
        SampleDraw order = chance.again(draw, inspection);
        Trait trait = gaps.of(draw, order.frame(), inspection).stream()
                .filter(one -> one.text().equals(sake))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of(
                        field + "sake", "Choose what the case is added for. By now a case may show what you chose."));
        List<String> concerned = order.concerned(trait, children.keys(draw));
        List<String> passedOver = new ArrayList<>();
        DrawnChildren.Keyed child = children.firstListed(draw, concerned.iterator(), passedOver)
                .orElseThrow(
                        () -> RefusedAnswers.of(field + "sake", "No child who could be added is listed or marked so."));
        boolean drawn =
                concerned.size() >= inspection.framework().sample().additions().drawnFrom();
        return new Added(child, drawn ? SampleChange.CHANCE : SampleChange.MARKS_CHOSE, concerned.size(), passedOver);
    }
}
