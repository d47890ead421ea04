package org.waymark.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds numbers in a text that may show who a child is: so few children, or a child's age. */
final class TellingNumbers {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String CHILDREN = "(?:child|children|young (?:people|person)|baby|babies|infants?|toddlers?|boys?"
            + "|girls?|siblings?|brothers?|sisters?|teenagers?|adolescents?|pupils?|sons?|daughters?)";
    private static final String BETWEEN = "(?:(?:of (?:the|these|those|their|them,?) )?(?:(?!of\\b|in\\b|for\\b|to\\b|with\\b|and\\b"
            + "|or\\b|per\\b|by\\b|from\\b|on\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|times?\\b|teams?\\b|social\\b"
            + "|plans?\\b|cent\\b)[a-z-]+ ){0,2})";
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:\\d{1,2}|\\p{L}+)[- ](?:year|month|week)s?[- ]olds?\\b|\\baged? \\d{1,2}\\b(?! (?:to|and|or|until|–|-))(?!-\\d)",
            Pattern.CASE_INSENSITIVE);

    private final Pattern few;

    /** @param small a number of children below this one may show who they are */
    TellingNumbers(int small) {
        String numbers = IntStream.range(1, Math.min(small, WORDS.size() + 1))
                .mapToObj(number -> number + "|" + WORDS.get(number - 1))
                .collect(Collectors.joining("|"));
        few = Pattern.compile(
                "(?<!\\bin )(?<!out of )(?<![\\d.,])\\b(?:" + (numbers.isEmpty() ? "(?!)" : numbers) + ") " + BETWEEN + CHILDREN
                        + "\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** The first words in the text that may show who a child is. */
    Optional<String> in(String text) {
        String line = text.replaceAll("\\s+", " ");
        Matcher found = few.matcher(line);
        if (found.find()) {
            return Optional.of(found.group());
        }
        Matcher age = AGE.matcher(line);
        return age.find() ? Optional.of(age.group()) : Optional.empty();
    }
}
