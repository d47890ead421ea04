package org.waymark.programme.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.framework.NormalTeam.Specialists;
import org.waymark.programme.rules.InvalidRules;

/**
 * How many inspectors of which specialism there are in each year, as it is written: {@code 60} for every year, {@code
 * 60,55,50} for one year each, the last of which goes on, {@code social-care:48+education:12} by specialism.
 */
public final class InspectorPosts {

    private static final int MOST = 10_000;

    private InspectorPosts() {}

    /**
     * @return by specialism, one number for each year
     * @throws InvalidRules when it is not written so
     */
    public static Map<String, List<Integer>> parse(String text, int years, Framework framework) {
        String[] written = text.split(",", -1);
        if (written.length > years) {
            throw new InvalidRules(
                    "Inspectors are named for %d years, and %d are played. Name one number, or one for each."
                            .formatted(written.length, years));
        }
        Map<String, List<Integer>> posts = new HashMap<>();
        for (int year = 0; year < years; year++) {
            String ofYear = written[Math.min(year, written.length - 1)].strip();
            Map<String, Integer> numbers =
                    ofYear.contains(":") ? named(ofYear, framework) : split(number(ofYear, ofYear), framework);
            numbers.forEach((specialism, number) ->
                    posts.computeIfAbsent(specialism, none -> new ArrayList<>()).add(number));
        }
        return posts;
    }

    private static Map<String, Integer> named(String text, Framework framework) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        framework.team().makeUp().forEach(part -> numbers.put(part.specialism(), 0));
        for (String part : text.split("\\+")) {
            String[] words = part.split(":", -1);
            String specialism = words[0].strip();
            if (words.length != 2 || !numbers.containsKey(specialism)) {
                throw new InvalidRules("\"%s\" is not understood. Right would be such as 60, or %s."
                        .formatted(part, example(framework)));
            }
            numbers.put(specialism, number(words[1], part));
        }
        return numbers;
    }

    private static int number(String text, String part) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException odd) {
            // said below
        }
        throw new InvalidRules(
                "\"%s\" is no number of inspectors. Right would be 0 to %d, such as 60.".formatted(part, MOST));
    }

    /** Shares a number out as the framework's team is made up; whom the rounding leaves goes to the largest remainder. */
    static Map<String, Integer> split(int all, Framework framework) {
        List<Specialists> parts = framework.team().makeUp();
        int size = framework.team().size();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        parts.forEach(part -> numbers.put(part.specialism(), all * part.members() / size));
        int left = all - numbers.values().stream().mapToInt(Integer::intValue).sum();
        parts.stream()
                .sorted((one, other) -> Integer.compare(all * other.members() % size, all * one.members() % size))
                .limit(left)
                .forEach(part -> numbers.merge(part.specialism(), 1, Integer::sum));
        return numbers;
    }

    /** So many fewer in each year, shared out as the framework's team is made up. */
    static Map<String, List<Integer>> fewer(Map<String, List<Integer>> posts, int fewer, Framework framework) {
        Map<String, List<Integer>> left = new HashMap<>();
        int years = posts.values().iterator().next().size();
        for (int year = 0; year < years; year++) {
            int all = 0;
            for (List<Integer> numbers : posts.values()) {
                all += numbers.get(year);
            }
            split(Math.max(0, all - fewer), framework)
                    .forEach((specialism, number) -> left.computeIfAbsent(specialism, none -> new ArrayList<>())
                            .add(number));
        }
        return left;
    }

    /** @throws InvalidRules naming the first year in which no team can be made, and what is missing */
    static void requireTeams(SimulatedYears years) {
        for (int year = 0; year < years.years(); year++) {
            for (Specialists part : years.framework().team().makeUp()) {
                int there = years.inspectors()
                        .getOrDefault(part.specialism(), List.of())
                        .get(year);
                if (there < part.members()) {
                    throw new InvalidRules(("The year from %s has no capacity: a team of %s takes %s, and there %s."
                                    + " Name enough for one team in every year, such as %s.")
                            .formatted(
                                    InWords.date(years.from().plusYears(year)),
                                    years.framework().id(),
                                    inWords(part.members(), part.specialism()),
                                    there == 0 ? "is nobody" : "are only " + there,
                                    example(years.framework())));
                }
            }
        }
    }

    private static String inWords(int number, String specialism) {
        return number + (number == 1 ? " inspector" : " inspectors") + " of " + specialism.replace('-', ' ');
    }

    private static String example(Framework framework) {
        return String.join(
                "+",
                framework.team().makeUp().stream()
                        .map(part -> part.specialism() + ":" + 12 * part.members())
                        .toList());
    }
}
