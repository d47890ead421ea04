package org.waymark.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.lists.ListedChild;
import org.waymark.lists.reading.SameChild;

/**
 * The children of the lists that count now, found by what a draw knows of them. Better lists may have come since the
 * draw, with other spellings beside a child's own: its key among the children of the lists is then another than the one
 * under which it stands in the draw, which stays.
 */
final class ListedChildren {

    private static final Comparator<ListedChild> LEAST_FIRST = Comparator.<ListedChild, Integer>comparing(
                    child -> child.stages().size())
            .thenComparing(child -> child.open() ? 1 : 0)
            .thenComparing(ListedChild::uniqueId, Comparator.reverseOrder());

    private final Map<String, List<ListedChild>> byEitherKey = new HashMap<>();
    private final Map<String, String> spelled;
    private final Set<String> inDraw;

    /**
     * @param spelled the identifiers of the children who have a case, by the keys of their cases
     * @param inDraw  the keys of all who stand in the draw: in its frame or with a case
     */
    ListedChildren(List<ListedChild> children, Map<String, String> spelled, Set<String> inDraw) {
        this.spelled = Map.copyOf(spelled);
        this.inDraw = Set.copyOf(inDraw);
        children.forEach(child -> SameChild.keys(child.uniqueId()).forEach(key -> byEitherKey
                .computeIfAbsent(key, one -> new ArrayList<>(1))
                .add(child)));
    }

    /** Of alike spellings, the one of whom the lists tell most. */
    static ListedChild furthest(List<ListedChild> alike) {
        return alike.stream().max(LEAST_FIRST).orElseThrow();
    }

    /** The child who stands in the draw under a key; empty when the lists do not hold it any more. */
    Optional<ListedChild> byKey(String key) {
        List<ListedChild> may = byEitherKey.getOrDefault(key, List.of());
        List<ListedChild> sure = may.stream()
                .filter(child -> child.key().equals(key) || child.uniqueId().equals(spelled.get(key)))
                .toList();
        return may.isEmpty() ? Optional.empty() : Optional.of(furthest(sure.isEmpty() ? may : sure));
    }

    /** Whom somebody means who gives this identifier; empty when the lists hold no such child, or cannot say which. */
    Optional<ListedChild> named(String uniqueId) {
        return SameChild.keys(uniqueId).stream()
                .map(key -> byEitherKey.getOrDefault(key, List.of()).stream()
                        .filter(child -> child.key().equals(key))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The key under which the child stands in the draw, or would. */
    String keyInDraw(ListedChild child) {
        return SameChild.keys(child.uniqueId()).stream()
                .filter(inDraw::contains)
                .filter(key -> byKey(key).filter(child::equals).isPresent())
                .findFirst()
                .orElse(child.key());
    }
}
