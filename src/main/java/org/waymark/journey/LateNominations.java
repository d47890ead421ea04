package org.waymark.journey;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.journey.sample.SameChild;

/** Nominations that the draw does not know of when it is confirmed: none is lost without a word. */
@Component
class LateNominations {

    private final Nominations nominations;
    private final DrawnChildren children;
    private final GoodPracticeCases cases;

    LateNominations(Nominations nominations, DrawnChildren children, GoodPracticeCases cases) {
        this.nominations = nominations;
        this.children = children;
        this.cases = cases;
    }

    /** The authority's identifiers of those that the lists do not hold. */
    List<String> unknown(RecordedDraw draw, InspectionView inspection) {
        List<GoodPracticeNomination> standing = nominations.standing(inspection.id());
        Map<String, Child> known = known(draw, standing);
        return standing.stream()
                .map(GoodPracticeNomination::uniqueId)
                .filter(id -> !known.containsKey(SameChild.key(id)))
                .toList();
    }

    /** Withdraws those that cannot become a case, with the reason, and opens of the others as many as are asked for. */
    void settle(RecordedDraw draw, InspectionView inspection) {
        List<GoodPracticeNomination> standing = nominations.standing(inspection.id());
        Map<String, Child> known = known(draw, standing);
        for (GoodPracticeNomination nomination : standing) {
            Child child = known.get(SameChild.key(nomination.uniqueId()));
            if (child == null) {
                nomination.withdraw("The lists hold no child with this unique ID.");
                nominations.keep(nomination);
            } else {
                cases.take(draw, inspection, List.of(child));
            }
        }
    }

    private Map<String, Child> known(RecordedDraw draw, List<GoodPracticeNomination> standing) {
        return children.listed(
                draw, standing.stream().map(GoodPracticeNomination::uniqueId).toList());
    }
}
