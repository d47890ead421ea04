package org.waymark.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds numbers in a text that may show who a child is: so few children, so few left of some, or a child's age. */
public final class TellingNumbers {

    private static final List<String> WORDS = List.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int TEN = 10;
    /** In figures, or in words up to ninety-nine; the longer words before those that they begin with. */
    private static final String NUMBER = "(\\d{1,4}|(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", WORDS.subList(0, TEN - 1)) + "))?|"
            + WORDS.stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")";

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
    private static final String THE = "(?:the |these |those |their |all )?";
    /** Children, and what there is one of for each. */
    private static final String COUNTED = "(?:" + CHILDREN
            + "|cases?|families|mothers?|fathers?|parents?|carers?|plans?|assessments?|referrals?|conferences?|reviews?"
            + "|files?|records?)";

    private static final Pattern PART = Pattern.compile(
            "(?<![\\d.,])\\b" + NUMBER + " (?:out )?of " + THE + NUMBER + " (?:[a-z-]+ ){0,2}" + COUNTED + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME = Pattern.compile(
            "(?<![\\d.,])\\b" + NUMBER + " (?:[a-z-]+ )?" + COUNTED + " (?:out )?of " + THE + NUMBER + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\d.,])\\b(\\d{1,3})(?:\\.\\d+)? ?(?:%|per ?cent) of (?:the |these |those |all )?(\\d{1,4}) (?:[a-z-]+ ){0,2}(?:"
                    + CHILDREN + "|cases?|families)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final float WHOLE = 100f;

    private final Pattern few;
    private final Pattern fewCases;
    private final Pattern allBut;

    public TellingNumbers() {
        String numbers = IntStream.range(1, SmallNumbers.LEAST)
                .mapToObj(number -> number + "|" + WORDS.get(number - 1))
                .collect(Collectors.joining("|"));
        few = Pattern.compile(
                "(?<!\\bin )(?<!out of )(?<![\\d.,])\\b(?:" + numbers + ") " + BETWEEN + CHILDREN + "\\b",
                Pattern.CASE_INSENSITIVE);
        fewCases = Pattern.compile(
                "(?<![\\d.,])\\b(?:" + numbers + ") (?:out )?of (?:the|these|those|their) (?:[a-z-]+ ){0,2}"
                        + "(?:cases|families|files|records)\\b",
                Pattern.CASE_INSENSITIVE);
        allBut = Pattern.compile(
                "\\b(?:all|everyone|every one|everybody)(?: [a-z-]+){0,3} (?:but|except(?: for)?|save) (?:for )?(?:"
                        + numbers + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** The first words in the text that may show who a child is. */
    public Optional<String> in(String text) {
        String line = text.replaceAll("\\s+", " ");
        for (Pattern telling : List.of(few, fewCases, allBut, AGE)) {
            Matcher found = telling.matcher(line);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        return left(PART.matcher(line), false)
                .or(() -> left(SOME.matcher(line), false))
                .or(() -> left(SHARE.matcher(line), true));
    }

    /** Where the part, or what is left of the whole, is so small. */
    private static Optional<String> left(Matcher found, boolean percent) {
        while (found.find()) {
            int whole = number(found.group(2));
            int named = number(found.group(1));
            int part = percent ? Math.round(named * whole / WHOLE) : named;
            boolean all = part == whole || part == 0;
            if (!all && part < whole && (part < SmallNumbers.LEAST || whole - part < SmallNumbers.LEAST)) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    private static int number(String told) {
        if (Character.isDigit(told.charAt(0))) {
            return Integer.parseInt(told);
        }
        String[] parts = told.toLowerCase(Locale.ROOT).split("[- ]");
        int tens = TENS.indexOf(parts[0]);
        if (tens < 0) {
            return WORDS.indexOf(parts[0]) + 1;
        }
        return (tens + 2) * TEN + (parts.length == 1 ? 0 : WORDS.indexOf(parts[1]) + 1);
    }
}
