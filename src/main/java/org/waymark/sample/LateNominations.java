package org.waymark.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;

/** Nominations that the draw does not know of when it is confirmed: none is lost without a word. */
@Component
class LateNominations {

    private final Nominations nominations;
    private final DrawnChildren children;
    private final NominatedCases cases;

    LateNominations(Nominations nominations, DrawnChildren children, NominatedCases cases) {
        this.nominations = nominations;
        this.children = children;
        this.cases = cases;
    }

    /** The authority's identifiers of those that the lists do not hold. */
    List<String> unknown(RecordedDraw draw, InspectionView inspection) {
        List<String> named = named(nominations.standing(inspection.id()));
        List<DrawnChildren.Keyed> known = children.listed(draw, named);
        return IntStream.range(0, named.size())
                .filter(place -> known.get(place) == null)
                .mapToObj(named::get)
                .toList();
    }

    /**
     * Withdraws those that cannot become a case, with the reason, and opens of the others as many as are asked for.
     */
    @EventListener
    void settle(SampleConfirmed sample) {
        RecordedDraw draw = sample.draw();
        InspectionView inspection = sample.inspection();
        List<GoodPracticeNomination> standing = nominations.standing(inspection.id());
        List<DrawnChildren.Keyed> known = children.listed(draw, named(standing));
        for (int place = 0; place < standing.size(); place++) {
            if (known.get(place) == null) {
                standing.get(place).withdraw("The lists hold no child with this unique ID.");
                nominations.keep(standing.get(place));
            } else {
                cases.take(draw, inspection, List.of(known.get(place)));
            }
        }
    }

    private static List<String> named(List<GoodPracticeNomination> standing) {
        return standing.stream().map(GoodPracticeNomination::uniqueId).toList();
    }
}
