package org.waymark.journey;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;

/** Turns cases of good practice that are nominated after the lists have come into cases of the inspection. */
@Component
class GoodPracticeCases {

    private final RecordedDrawRepository draws;
    private final DepthRule depths;
    private final CaseBook book;

    GoodPracticeCases(RecordedDrawRepository draws, DepthRule depths, CaseBook book) {
        this.draws = draws;
        this.depths = depths;
        this.book = book;
    }

    /** Until the sample is confirmed they wait with it; afterwards they are opened for whoever takes them on. */
    void take(RecordedDraw draw, InspectionView inspection, List<Child> nominated) {
        for (Child child : nominated) {
            int place = draw.addGoodPractice(child.id());
            draws.save(draw);
            if (draw.isConfirmed()) {
                book.open(new NewCase(
                        inspection.id(),
                        new CaseNumber(inspection.reference(), place),
                        child,
                        depths.ofGoodPractice(child.stages().size(), inspection.framework()),
                        null,
                        true,
                        false,
                        false));
            }
        }
    }
}
