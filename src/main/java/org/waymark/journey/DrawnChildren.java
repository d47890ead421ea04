package org.waymark.journey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.journey.sample.SameChild;

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

    /** The keys of all who are or were in the sample, are good practice, or were added. */
    Set<String> keys(RecordedDraw draw) {
        return of(draw).stream().map(child -> SameChild.key(child.uniqueId())).collect(Collectors.toSet());
    }

    /**
     * By their keys, the children with one of these of the authority's identifiers, however spelled, whom the lists that
     * count now hold: better lists may have come since the draw. Whether the draw holds them plays no part, so that no
     * answer to a link officer can depend on it.
     */
    Map<String, Child> listed(RecordedDraw draw, Collection<String> uniqueIds) {
        Set<String> keys = uniqueIds.stream().map(SameChild::key).collect(Collectors.toSet());
        List<UUID> ids = lists.children(counting(draw)).stream()
                .filter(child -> keys.contains(child.key()))
                .map(ListedChild::id)
                .toList();
        Map<String, Child> known = new LinkedHashMap<>();
        children.findByIdIn(ids).forEach(child -> known.putIfAbsent(SameChild.key(child.uniqueId()), child));
        return known;
    }

    /** A child whom the lists that count now hold, by its key in the frame; empty when they do not any more. */
    Optional<Child> byKey(RecordedDraw draw, String key) {
        return lists.children(counting(draw)).stream()
                .filter(child -> child.key().equals(key))
                .findFirst()
                .flatMap(child -> children.findById(child.id()));
    }

    private UUID counting(RecordedDraw draw) {
        return submissions
                .confirmed(draw.inspectionId())
                .map(ListSubmission::id)
                .orElse(draw.submissionId());
    }
}
