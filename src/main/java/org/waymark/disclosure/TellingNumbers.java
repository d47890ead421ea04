package org.waymark.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds numbers in a text that may show who a child is: so few children, so few left of some, or a child's age. */
public final class TellingNumbers {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String CHILDREN =
            "(?:child|children|young (?:people|person)|baby|babies|infants?|toddlers?|boys?"
                    + "|girls?|siblings?|brothers?|sisters?|teenagers?|adolescents?|pupils?|sons?|daughters?)";
    private static final String BETWEEN =
            "(?:(?:of (?:the|these|those|their|them,?) )?(?:(?!of\\b|in\\b|for\\b|to\\b|with\\b|and\\b"
                    + "|or\\b|per\\b|by\\b|from\\b|on\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|times?\\b|teams?\\b|social\\b"
                    + "|plans?\\b|cent\\b)[a-z-]+ ){0,2})";
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:\\d{1,2}|\\p{L}+)[- ](?:year|month|week)s?[- ]olds?\\b|\\baged? \\d{1,2}\\b(?! (?:to|and|or|until|–|-))(?!-\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "(?<![\\d.,])\\b(\\d{1,4}) (?:out )?of (?:the |these |those |all )?(\\d{1,4}) (?:[a-z-]+ ){0,2}(?:"
                    + CHILDREN + "|cases?|families)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\d.,])\\b(\\d{1,3})(?:\\.\\d+)? ?(?:%|per ?cent) of (?:the |these |those |all )?(\\d{1,4}) (?:[a-z-]+ ){0,2}(?:"
                    + CHILDREN + "|cases?|families)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final float WHOLE = 100f;

    private final Pattern few;
    private final Pattern allBut;

    public TellingNumbers() {
        String numbers = IntStream.range(1, SmallNumbers.LEAST)
                .mapToObj(number -> number + "|" + WORDS.get(number - 1))
                .collect(Collectors.joining("|"));
        few = Pattern.compile(
                "(?<!\\bin )(?<!out of )(?<![\\d.,])\\b(?:" + numbers + ") " + BETWEEN + CHILDREN + "\\b",
                Pattern.CASE_INSENSITIVE);
        allBut = Pattern.compile(
                "\\b(?:all|everyone|every one|everybody)(?: [a-z-]+){0,3} (?:but|except(?: for)?|save) (?:for )?(?:"
                        + numbers + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** The first words in the text that may show who a child is. */
    public Optional<String> in(String text) {
        String line = text.replaceAll("\\s+", " ");
        for (Pattern telling : List.of(few, allBut, AGE)) {
            Matcher found = telling.matcher(line);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        return left(PART.matcher(line), false).or(() -> left(SHARE.matcher(line), true));
    }

    /** Where the part, or what is left of the whole, is so small. */
    private static Optional<String> left(Matcher found, boolean percent) {
        while (found.find()) {
            int whole = Integer.parseInt(found.group(2));
            int named = Integer.parseInt(found.group(1));
            int part = percent ? Math.round(named * whole / WHOLE) : named;
            boolean all = part == whole || part == 0;
            if (!all && part < whole && (part < SmallNumbers.LEAST || whole - part < SmallNumbers.LEAST)) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }
}
