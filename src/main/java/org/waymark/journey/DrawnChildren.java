package org.waymark.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The keys of the same, in the same order. */
    List<String> keysInOrder(RecordedDraw draw) {
        List<Child> all = of(draw);
        return IntStream.range(0, all.size())
                .mapToObj(place -> {
                    String kept = draw.cases().get(place).childKey();
                    return kept == null ? SameChild.key(all.get(place).uniqueId()) : kept;
                })
                .toList();
    }

    /** The keys of all who are or were in the sample, are good practice, or were added. */
    Set<String> keys(RecordedDraw draw) {
        return Set.copyOf(keysInOrder(draw));
    }

    /** A child of the lists with the key under which it stands in the frame. */
    record Keyed(String key, Child child) {}

    /**
     * Those of the children named, however their identifiers are spelled, whom the lists that count now hold, in the
     * order in which they are named; null in the place of others. Better lists may have come since the draw. Whether the
     * draw holds a child plays no part, so that no answer to a link officer can depend on it.
     */
    List<Keyed> listed(RecordedDraw draw, List<String> uniqueIds) {
        Map<String, ListedChild> byKey = new HashMap<>();
        lists.children(counting(draw)).forEach(child -> byKey.putIfAbsent(child.key(), child));
        return uniqueIds.stream()
                .map(id -> SameChild.keys(id).stream()
                        .map(byKey::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .flatMap(listed -> children.findById(listed.id()).map(child -> new Keyed(listed.key(), child)))
                        .orElse(null))
                .toList();
    }

    /** A child whom the lists that count now hold, by its key in the frame; empty when they do not any more. */
    Optional<Keyed> byKey(RecordedDraw draw, String key) {
        return lists.children(counting(draw)).stream()
                .filter(child -> child.key().equals(key))
                .findFirst()
                .flatMap(child -> children.findById(child.id()))
                .map(child -> new Keyed(key, child));
    }

    private UUID counting(RecordedDraw draw) {
        return submissions
                .confirmed(draw.inspectionId())
                .map(ListSubmission::id)
                .orElse(draw.submissionId());
    }
}
