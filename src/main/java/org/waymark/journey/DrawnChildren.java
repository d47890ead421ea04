package org.waymark.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The children of a draw. */
@Component
class DrawnChildren {

    private final ChildRepository children;
    private final Submissions submissions;
    private final ListStore lists;

    DrawnChildren(ChildRepository children, Submissions submissions, ListStore lists) {
        this.children = children;
        this.submissions = submissions;
        this.lists = lists;
    }

    /** In the order of their numbers. */
    List<Child> of(RecordedDraw draw) {
        List<UUID> ids = draw.cases().stream().map(DrawnCase::childId).toList();
        Map<UUID, Child> byId =
                children.findByIdIn(ids).stream().collect(Collectors.toMap(Child::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    /**
     * Those children with one of these of the authority's identifiers who are in the sample, and of the others those
     * whom the lists that count now hold: better lists may have come since the draw.
     */
    List<Child> named(RecordedDraw draw, List<String> uniqueIds) {
        Map<String, Child> known = new LinkedHashMap<>();
        of(draw).stream()
                .filter(child -> uniqueIds.contains(child.uniqueId()))
                .forEach(child -> known.put(child.uniqueId(), child));
        UUID counting = submissions
                .confirmed(draw.inspectionId())
                .map(ListSubmission::id)
                .orElse(draw.submissionId());
        children.findBySubmissionIdAndUniqueIdIn(counting, uniqueIds)
                .forEach(child -> known.putIfAbsent(child.uniqueId(), child));
        return List.copyOf(known.values());
    }

    /** A child whom the lists that count now hold, by its key in the population; empty when they do not any more. */
    Optional<Child> byKey(RecordedDraw draw, String key) {
        UUID counting = submissions
                .confirmed(draw.inspectionId())
                .map(ListSubmission::id)
                .orElse(draw.submissionId());
        return lists.children(counting).stream()
                .filter(child -> child.key().equals(key))
                .findFirst()
                .flatMap(child -> children.findById(child.id()));
    }
}
