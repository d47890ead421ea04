package org.waymark.journey;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;

/** Turns cases of good practice that are nominated after the lists have come into cases of the inspection. */
@Component
class GoodPracticeCases {

    private final RecordedDrawRepository draws;
    private final Draws drawing;
    private final DepthRule depths;
    private final CaseBook book;

    GoodPracticeCases(RecordedDrawRepository draws, Draws drawing, DepthRule depths, CaseBook book) {
        this.draws = draws;
        this.drawing = drawing;
        this.depths = depths;
        this.book = book;
    }

    /** While the sample is not confirmed it is drawn again without them; afterwards they are opened for whoever takes them on. */
    void take(RecordedDraw draw, InspectionView inspection, List<Child> nominated) {
        if (!draw.isConfirmed()) {
            drawing.drawAgain(draw, inspection);
            return;
        }
        for (Child child : nominated) {
            int place = draw.addGoodPractice(child.id());
            draws.save(draw);
            book.open(new NewCase(inspection.id(), new CaseNumber(inspection.reference(), place), child,
                    depths.ofGoodPractice(child.stages().size(), inspection.framework()), null, true, false, false));
        }
    }
}
