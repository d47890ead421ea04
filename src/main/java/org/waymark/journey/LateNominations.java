package org.waymark.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;

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
        Map<String, Child> known = known(draw, nominations.standing(inspection.id()));
        return nominations.standing(inspection.id()).stream()
                .map(GoodPracticeNomination::uniqueId)
                .filter(id -> !known.containsKey(id))
                .toList();
    }

    /** Withdraws those that cannot become a case, with the reason, and opens the others. */
    void settle(RecordedDraw draw, InspectionView inspection) {
        List<GoodPracticeNomination> standing = nominations.standing(inspection.id());
        Map<String, Child> known = known(draw, standing);
        for (GoodPracticeNomination nomination : standing) {
            Child child = known.get(nomination.uniqueId());
            if (child == null) {
                nomination.withdraw("The lists hold no child with this unique ID.");
                nominations.keep(nomination);
            } else if (!draw.holds(child.id())) {
                cases.take(draw, inspection, List.of(child));
            }
        }
    }

    private Map<String, Child> known(RecordedDraw draw, List<GoodPracticeNomination> standing) {
        return children
                .named(
                        draw,
                        standing.stream().map(GoodPracticeNomination::uniqueId).toList())
                .stream()
                .collect(Collectors.toMap(Child::uniqueId, Function.identity()));
    }
}
