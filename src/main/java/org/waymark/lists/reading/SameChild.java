package org.waymark.lists.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.platform.machine.Sha256;

/**
 * The keys under which children stand in the record of a draw. Who is one child is said where the lists are read: alike
 * identifiers that were left apart there have keys of their own.
 */
public final class SameChild {

    private SameChild() {}

    /**
     * Stands for a child in records without its identifier: the same for the same child in every upload. A pseudonym and
     * no more: whoever tries all identifiers that there may be finds the one behind it.
     */
    public static String key(String uniqueId) {
        return Sha256.hex(Spelling.of(uniqueId));
    }

    /** The keys that somebody may mean who gives this identifier, the one of exactly this spelling first. */
    public static List<String> keys(String uniqueId) {
        return List.of(exactKey(uniqueId), key(uniqueId));
    }

    private static String exactKey(String uniqueId) {
        return Sha256.hex("exactly " + uniqueId.strip());
    }

    /** The key of each child of the same lists, by its identifier. */
    public static Map<String, String> keysOf(Collection<String> uniqueIds) {
        Map<String, Long> alike =
                uniqueIds.stream().distinct().collect(Collectors.groupingBy(Spelling::of, Collectors.counting()));
        return uniqueIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> alike.get(Spelling.of(id)) > 1 ? exactKey(id) : key(id)));
    }
}
