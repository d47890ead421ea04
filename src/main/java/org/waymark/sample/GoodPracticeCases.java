package org.waymark.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.Depth;
import org.waymark.casework.NewCase;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.Child;

/** Turns cases of good practice that are nominated after the lists have come into cases of the inspection. */
@Component
class GoodPracticeCases {

    private final RecordedDrawRepository draws;
    private final DrawnChildren children;
    private final DepthRule depths;
    private final CaseBook book;

    GoodPracticeCases(RecordedDrawRepository draws, DrawnChildren children, DepthRule depths, CaseBook book) {
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
        for (DrawnChildren.Keyed one : nominated) {
            boolean enough =
                    draw.goodPractice() >= inspection.framework().sample().goodPractice();
            if (!enough && !children.keys(draw).contains(one.key())) {
                open(draw, inspection, one);
            }
        }
    }

    private void open(RecordedDraw draw, InspectionView inspection, DrawnChildren.Keyed one) {
        Child child = one.child();
        int place = draw.addGoodPractice(child.id(), one.key());
        draws.save(draw);
        if (draw.isConfirmed()) {
            Depth depth = depths.ofGoodPractice(child, inspection.framework());
            book.open(NewCase.of(inspection, place, child, depth).asGoodPractice());
        }
    }
}
