package org.waymark.programme.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.RulesFile;
import org.waymark.programme.rules.RulesFile.Line;

/**
 * What areas for improvement are about, by words in them: data, each with its source or that it is assumed. An area is of the
 * first theme of which it holds a word; a word stands for whatever begins with it.
 */
final class ImprovementThemes {

    private static final String[] COLUMNS = {"theme", "words", "source"};
    private static final String OTHER = "Of no theme";

    private final Map<String, Pattern> themes = new LinkedHashMap<>();

    /** An area for improvement that a published report names. */
    record NamedArea(String authority, String region, int year, String what) {}

    /**
     * @param areas       how many are of it
     * @param authorities of how many authorities they are
     * @param byYear      how many are of it in each year
     * @param byRegion    the same for each region
     */
    record ThemeLine(
            String theme,
            int areas,
            long authorities,
            Map<Integer, Long> byYear,
            Map<String, Long> byRegion,
            List<NamedArea> each) {}

    private ImprovementThemes(RulesFile file) {
        file.lines().forEach(this::add);
        if (themes.isEmpty()) {
            throw file.lacks("names no theme. Right would be at least one line.");
        }
    }

    private void add(Line line) {
        line.given("source");
        String theme = line.given("theme");
        String words = Arrays.stream(line.given("words").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Pattern.quote(word.toLowerCase(Locale.UK)))
                .collect(Collectors.joining("|"));
        if (words.isEmpty()) {
            throw line.wrong("words", "are none. Right would be words with commas between them, such as plan, review.");
        }
        if (themes.put(theme, Pattern.compile("\\b(?:" + words + ")")) != null) {
            throw line.wrong("theme", theme + " stands in an earlier line too. Put the words into one.");
        }
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    static ImprovementThemes inForce() {
        return new ImprovementThemes(RulesFile.inForce("improvement-themes.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    static ImprovementThemes parse(String text, String source) {
        return new ImprovementThemes(RulesFile.parse(text, source, COLUMNS));
    }

    String of(String what) {
        String said = what.toLowerCase(Locale.UK).replace('\u2019', '\'');
        Optional<String> first = themes.entrySet().stream()
                .filter(theme -> theme.getValue().matcher(said).find())
                .map(Map.Entry::getKey)
                .findFirst();
        return first.orElse(OTHER);
    }

    /** The theme with most areas first, and what is of none last. */
    List<ThemeLine> lines(List<NamedArea> areas) {
        Map<String, List<NamedArea>> byTheme = areas.stream().collect(Collectors.groupingBy(area -> of(area.what())));
        List<ThemeLine> lines = new ArrayList<>();
        byTheme.forEach((theme, some) -> lines.add(new ThemeLine(
                theme,
                some.size(),
                some.stream().map(NamedArea::authority).distinct().count(),
                counted(some, NamedArea::year),
                counted(some, NamedArea::region),
                some)));
        lines.sort(Comparator.comparing((ThemeLine line) -> line.theme().equals(OTHER))
                .thenComparing(line -> -line.areas())
                .thenComparing(ThemeLine::theme));
        return lines;
    }

    private static <K> Map<K, Long> counted(List<NamedArea> areas, Function<NamedArea, K> by) {
        return areas.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
