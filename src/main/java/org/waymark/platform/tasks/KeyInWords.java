package org.waymark.platform.tasks;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key of a process as people say it. Keys are {@code CP-301-20121203} for an inspection,
 * {@code CP-301-20121203-C001} for a case, and {@code CP-301-20121203/concern-1} for a concern. What else stands behind a
 * slash tells processes apart, such as {@code /body-police01}; the task says it by name.
 */
final class KeyInWords {

    private static final Pattern KEY = Pattern.compile(
            "(?<reference>[^/]+?)(?:-(?<case>C\\d+))?(?:/concern-(?<concern>\\d+)|/(?:audit|body|monitoring|took|view|year)[a-z0-9-]*)?");

    private KeyInWords() {}

    /**
     * The nearest first: the case or the concern, whose it is, and last the reference, which alone would tell nobody
     * anything.
     *
     * @param key        null when the process has none
     * @param inspection null when it belongs to none
     */
    static String of(String key, InspectedAuthorities.Named inspection) {
        Matcher parts = KEY.matcher(key == null ? "" : key);
        boolean known = parts.matches();
        return Stream.of(
                        known ? part(parts) : null,
                        inspection == null ? null : inspection.authority(),
                        inspection == null ? null : inspection.when(),
                        known ? parts.group("reference") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String part(Matcher parts) {
        if (parts.group("concern") != null) {
            return "Concern " + parts.group("concern");
        }
        return parts.group("case") == null ? null : "Case " + parts.group("case");
    }
}
