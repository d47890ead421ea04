package org.waymark.journey.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which identifiers mean one child, however they were spelled: spreadsheets take leading zeros away, add {@code .0} and
 * spaces, and people mix capitals.
 */
public final class SameChild {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\ufeff]+");
    private static final Pattern DECIMALS = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern ZEROS = Pattern.compile("0+(?=\\d+$)");

    private SameChild() {}

    /** One spelling for all that mean the same child. */
    public static String spelling(String uniqueId) {
        String plain = SPACES.matcher(uniqueId).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher decimals = DECIMALS.matcher(plain);
        if (decimals.matches()) {
            plain = decimals.group(1);
        }
        Matcher zeros = ZEROS.matcher(plain);
        return zeros.lookingAt() ? plain.substring(zeros.end()) : plain;
    }

    /**
     * Stands for a child in records without its identifier: the same for the same child in every upload. A pseudonym and
     * no more: whoever tries all identifiers that there may be finds the one behind it.
     */
    public static String key(String uniqueId) {
        return hash(spelling(uniqueId));
    }

    /** The keys that somebody may mean who gives this identifier, the one of exactly this spelling first. */
    public static List<String> keys(String uniqueId) {
        return List.of(exactKey(uniqueId), key(uniqueId));
    }

    private static String exactKey(String uniqueId) {
        return hash("exactly " + uniqueId.strip());
    }

    private static String hash(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key of each child of the same lists, by its identifier. Spellings of one identifier have one key, unless what
     * is said of the day of birth contradicts that they are one child.
     *
     * @param bornOn the dates of birth by identifier; null where none is known
     */
    public static Map<String, String> keysOf(Map<String, LocalDate> bornOn) {
        Map<String, Set<LocalDate>> born = new HashMap<>();
        bornOn.forEach((id, day) -> {
            Set<LocalDate> known = born.computeIfAbsent(spelling(id), spelling -> new HashSet<>());
            if (day != null) {
                known.add(day);
            }
        });
        Map<String, String> keys = new HashMap<>();
        bornOn.keySet().forEach(id -> keys.put(id, born.get(spelling(id)).size() > 1 ? exactKey(id) : key(id)));
        return keys;
    }
}
