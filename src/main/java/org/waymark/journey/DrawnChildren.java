package org.waymark.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The children of a draw. */
@Component
class DrawnChildren {

    private final ChildRepository children;

    DrawnChildren(ChildRepository children) {
        this.children = children;
    }

    /** In the order of their numbers. */
    List<Child> of(RecordedDraw draw) {
        List<UUID> ids = draw.cases().stream().map(DrawnCase::childId).toList();
        Map<UUID, Child> byId =
                children.findByIdIn(ids).stream().collect(Collectors.toMap(Child::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    /**
     * Those children of the lists that the draw was made from which have one of these of the authority's identifiers.
     */
    List<Child> named(RecordedDraw draw, List<String> uniqueIds) {
        return children.findBySubmissionIdAndUniqueIdIn(draw.submissionId(), uniqueIds);
    }
}
