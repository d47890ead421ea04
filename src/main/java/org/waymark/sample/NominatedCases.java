package org.waymark.sample;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.Depth;
import org.waymark.casework.NewCase;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.Child;

/** Turns cases that the authority names after the lists have come into cases of the inspection. */
@Component
class NominatedCases {

    private final RecordedDrawRepository draws;
    private final DrawnChildren children;
    private final KeptFrames frames;
    private final DepthRule depths;
    private final CaseBook book;

    NominatedCases(
            RecordedDrawRepository draws, DrawnChildren children, KeptFrames frames, DepthRule depths, CaseBook book) {
        this.frames = frames;
        this.draws = draws;
        this.children = children;
        this.depths = depths;
        this.book = book;
    }

    /**
     * Takes as many of the nominated as the framework asks for, in their order; the others stay in reserve. A child whom
     * the draw has taken already stays drawn, and the next takes the place. Until the sample is confirmed they wait with
     * it; afterwards they are opened for whoever takes them on.
     */
    void take(RecordedDraw draw, InspectionView inspection, List<DrawnChildren.Keyed> nominated) {
        Sample asked = inspection.framework().sample();
        Set<String> admitted = asked.namedByAuthority() ? Set.copyOf(frames.keys(draw.id())) : Set.of();
        for (DrawnChildren.Keyed one : nominated) {
            boolean enough = asked.namedByAuthority()
                    ? draw.sampleSize() >= asked.minimum()
                    : draw.goodPractice() >= asked.goodPractice();
            boolean may = !asked.namedByAuthority() || admitted.contains(one.key());
            if (!enough && may && !children.keys(draw).contains(one.key())) {
                open(draw, inspection, one);
            }
        }
    }

    private void open(RecordedDraw draw, InspectionView inspection, DrawnChildren.Keyed one) {
        Child child = one.child();
        boolean named = inspection.framework().sample().namedByAuthority();
        int place =
                named ? draw.addNamedByAuthority(child.id(), one.key()) : draw.addGoodPractice(child.id(), one.key());
        draws.save(draw);
        if (draw.isConfirmed()) {
            Depth depth = named
                    ? depths.propose(List.of(child), inspection.framework()).get(0)
                    : depths.ofGoodPractice(child, inspection.framework());
            NewCase opened = NewCase.of(inspection, place, child, depth);
            book.open(named ? opened : opened.asGoodPractice());
        }
    }
}
