package org.waymark.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.lists.ListStore;
import org.waymark.lists.ListSubmission;
import org.waymark.lists.ListedChild;
import org.waymark.lists.Submissions;
import org.waymark.lists.reading.SameChild;

/** The children of a draw. */
@Component
class DrawnChildren {

    private final ChildRepository children;
    private final Submissions submissions;
    private final ListStore lists;
    private final KeptFrames frames;

    DrawnChildren(ChildRepository children, Submissions submissions, ListStore lists, KeptFrames frames) {
        this.children = children;
        this.submissions = submissions;
        this.lists = lists;
        this.frames = frames;
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
        ListedChildren listed = listed(draw);
        return uniqueIds.stream()
                .map(id -> listed.named(id)
                        .flatMap(one -> keyed(listed.keyInDraw(one), one))
                        .orElse(null))
                .toList();
    }

    /** The first of the keys whose child the lists that count now hold; those before it are passed over. */
    Optional<Keyed> firstListed(RecordedDraw draw, Iterator<String> keys, List<String> passedOver) {
        ListedChildren listed = listed(draw);
        while (keys.hasNext()) {
            String key = keys.next();
            Optional<Keyed> child = listed.byKey(key).flatMap(one -> keyed(key, one));
            if (child.isPresent()) {
                return child;
            }
            passedOver.add(key);
        }
        return Optional.empty();
    }

    /** Some of the children of the frame, in the order of their identifiers. */
    List<Child> inFrame(RecordedDraw draw, List<String> keys, int most) {
        ListedChildren listed = listed(draw);
        List<UUID> ids = keys.stream()
                .flatMap(key -> listed.byKey(key).stream())
                .sorted(Comparator.comparing(ListedChild::uniqueId))
                .limit(most)
                .map(ListedChild::id)
                .toList();
        return children.findByIdIn(ids).stream()
                .sorted(Comparator.comparing(Child::uniqueId))
                .toList();
    }

    private Optional<Keyed> keyed(String key, ListedChild listed) {
        return children.findById(listed.id()).map(child -> new Keyed(key, child));
    }

    private ListedChildren listed(RecordedDraw draw) {
        List<Child> all = of(draw);
        List<String> keys = keysInOrder(draw);
        Map<String, String> spelled = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place) != null) {
                spelled.put(keys.get(place), all.get(place).uniqueId());
            }
        }
        Set<String> inDraw = new HashSet<>(frames.keys(draw.id()));
        inDraw.addAll(keys);
        return new ListedChildren(lists.children(counting(draw)), spelled, inDraw);
    }

    private UUID counting(RecordedDraw draw) {
        return submissions
                .confirmed(draw.inspectionId())
                .map(ListSubmission::id)
                .orElse(draw.submissionId());
    }
}
