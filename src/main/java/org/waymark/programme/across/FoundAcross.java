package org.waymark.programme.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.casework.cohort.GradesAcrossInspections.Graded;
import org.waymark.casework.cohort.GradesAcrossInspections.GradedCases;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.Framework;
import org.waymark.programme.knowledge.PastOutcome;

/** The sums that are made across inspections, small numbers of children kept back. */
final class FoundAcross {

    private FoundAcross() {}

    /** @param region of the authority */
    record InspectedCases(Framework framework, String region, int year, List<GradedCases> cases) {}

    /**
     * How many cases had their worst grade where, under one framework in one year and region.
     *
     * @param region  null where all of them are taken together
     * @param year    null where all of them are taken together
     * @param numbers by grade, the best first; null where a number is kept back
     * @param wanting cases whose worst grade is in the lower half of the scale; null where that is kept back
     */
    record FoundLine(
            String framework,
            String region,
            Integer year,
            String kind,
            String of,
            List<String> grades,
            List<Integer> numbers,
            Integer all,
            Integer wanting) {}

    /**
     * How often areas were graded so in one year.
     *
     * @param numbers by grade, in the words of reports
     * @param lower   how many of them are in the lower half of the scale; null where the scale is not known
     */
    record AreaGrades(int year, String kind, String area, Map<String, Long> numbers, Long lower) {}

    /**
     * By framework, kind and title; each year and region by itself where asked. The sums of all of them are told elsewhere:
     * nobody finds what is kept back here by taking from them what is told here.
     */
    static List<FoundLine> lines(List<InspectedCases> inspected, boolean byYearAndRegion) {
        Map<String, List<FoundCase>> groups = inspected.stream()
                .flatMap(one -> one.cases().stream().map(cases -> new FoundCase(one, cases)))
                .filter(FoundCase::isOfItsFramework)
                .collect(Collectors.groupingBy(
                        one -> one.key(byYearAndRegion), LinkedHashMap::new, Collectors.toList()));
        Stream<FoundLine> lines = byYearAndRegion
                ? groups.values().stream()
                        .collect(Collectors.groupingBy(
                                some -> some.get(0).key(false), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(FoundAcross::apart)
                : groups.values().stream().map(FoundAcross::together);
        return lines.sorted(Comparator.comparing(FoundLine::framework)
                        .thenComparing(line -> line.year() == null ? 0 : line.year())
                        .thenComparing(line -> line.region() == null ? "" : line.region())
                        .thenComparing(FoundLine::kind))
                .toList();
    }

    /** The same of one framework and title, year by year and region by region. */
    private static Stream<FoundLine> apart(List<List<FoundCase>> groups) {
        List<List<Integer>> numbers = groups.stream().map(FoundAcross::numbers).toList();
        Set<Integer> hidden = hidden(numbers);
        return IntStream.range(0, groups.size())
                .mapToObj(place -> line(groups.get(place), true, numbers.get(place), hidden.contains(place)));
    }

    private static FoundLine together(List<FoundCase> some) {
        return line(some, false, numbers(some), false);
    }

    /** Cases by their worst grade, the best grade first. */
    private static List<Integer> numbers(List<FoundCase> some) {
        List<Integer> numbers = new ArrayList<>(
                Collections.nCopies(some.get(0).in().framework().scale().size(), 0));
        some.forEach(one ->
                numbers.set(one.worst(), numbers.get(one.worst()) + one.cases().cases()));
        return numbers;
    }

    /**
     * Which of the parts of a sum that is told are kept back: those that could not be told by themselves, and with them
     * the smallest of the others until what is kept back could be told if it were one part, as it is to whoever subtracts.
     *
     * @param parts each by grade
     */
    static Set<Integer> hidden(List<List<Integer>> parts) {
        List<Integer> sizes = parts.stream().map(FoundAcross::sum).toList();
        List<Integer> shown = SmallNumbers.parts(sizes);
        Set<Integer> hidden = IntStream.range(0, parts.size())
                .filter(place -> shown.get(place) == null || !mayTell(parts.get(place)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> others = IntStream.range(0, parts.size())
                .boxed()
                .filter(place -> !hidden.contains(place))
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        for (int place : others) {
            if (hidden.isEmpty() || hidden.size() > 1 && mayTell(added(parts, hidden))) {
                break;
            }
            hidden.add(place);
        }
        return hidden;
    }

    private static List<Integer> added(List<List<Integer>> parts, Set<Integer> places) {
        List<Integer> sums = new ArrayList<>(Collections.nCopies(parts.get(0).size(), 0));
        places.forEach(place -> {
            for (int grade = 0; grade < sums.size(); grade++) {
                sums.set(grade, sums.get(grade) + parts.get(place).get(grade));
            }
        });
        return sums;
    }

    private static boolean mayTell(List<Integer> numbers) {
        return SmallNumbers.mayTell(sum(numbers))
                && SmallNumbers.parts(numbers).stream().noneMatch(Objects::isNull);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private record FoundCase(InspectedCases in, GradedCases cases) {

        /** The title of what was graded; a framework may have changed since. */
        boolean isOfItsFramework() {
            Framework framework = in.framework();
            boolean known =
                    switch (cases.kind()) {
                        case STAGE ->
                            framework.stages().stream().anyMatch(one -> one.id().equals(cases.of()));
                        case STRAND ->
                            framework.strands().stream()
                                    .anyMatch(one -> one.id().equals(cases.of()));
                        case THEME ->
                            framework.themes().stream().anyMatch(one -> one.id().equals(cases.of()));
                    };
            return known && worst() >= 0;
        }

        String title() {
            Framework framework = in.framework();
            return switch (cases.kind()) {
                case STAGE -> framework.stage(cases.of()).title();
                case STRAND -> framework.strand(cases.of()).title();
                case THEME ->
                    framework.themes().stream()
                            .filter(one -> one.id().equals(cases.of()))
                            .findFirst()
                            .orElseThrow()
                            .title();
            };
        }

        /** The place of its worst grade on the scale, from 0; -1 where it is of another scale. */
        int worst() {
            List<String> scale =
                    in.framework().scale().stream().map(Framework.Grade::id).toList();
            return cases.grades().stream().mapToInt(scale::indexOf).max().orElse(-1);
        }

        String key(boolean byYearAndRegion) {
            String of = String.join("\n", in.framework().id(), cases.kind().name(), cases.of());
            return byYearAndRegion ? of + "\n" + in.year() + "\n" + in.region() : of;
        }
    }

    private static FoundLine line(
            List<FoundCase> some, boolean byYearAndRegion, List<Integer> numbers, boolean hidden) {
        FoundCase first = some.get(0);
        List<Framework.Grade> scale = first.in().framework().scale();
        int all = sum(numbers);
        int wanting = sum(numbers.subList((scale.size() + 1) / 2, numbers.size()));
        boolean told = SmallNumbers.mayTell(all) && !hidden;
        List<Integer> shown = SmallNumbers.parts(numbers);
        boolean kept = shown.stream().anyMatch(Objects::isNull);
        return new FoundLine(
                first.in().framework().title(),
                byYearAndRegion ? first.in().region() : null,
                byYearAndRegion ? first.in().year() : null,
                first.cases().kind().inWords(),
                first.title(),
                scale.stream().map(Framework.Grade::title).toList(),
                told && !kept ? shown : Collections.nCopies(numbers.size(), null),
                told ? all : null,
                // Told where the two halves are large enough, and then nothing beside it
                !told ? null : kept ? SmallNumbers.exactly(wanting, all) : Integer.valueOf(wanting));
    }

    /** Stages alone, the one most often found wanting first. */
    static List<FoundLine> stages(List<FoundLine> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals(Graded.STAGE.inWords()))
                .sorted(Comparator.comparingDouble(FoundAcross::share).reversed())
                .toList();
    }

    private static double share(FoundLine line) {
        return line.wanting() == null ? -1 : (double) line.wanting() / line.all();
    }

    /** By year, the newest first, then by kind and area. @param title of a kind of inspection */
    static List<AreaGrades> areas(
            List<PastOutcome> outcomes, UnaryOperator<String> title, Function<String, List<String>> scale) {
        Map<List<Object>, Map<String, Long>> byArea = new LinkedHashMap<>();
        Map<String, List<String>> scales = new HashMap<>();
        outcomes.stream()
                .sorted(Comparator.comparing(PastOutcome::published).reversed())
                .forEach(one -> {
                    String kind = title.apply(one.kind());
                    scales.put(kind, scale.apply(one.kind()));
                    int year = one.published().getYear();
                    if (one.overall() != null) {
                        add(byArea, year, kind, "Overall", one.overall());
                    }
                    one.grades().forEach((area, grade) -> add(byArea, year, kind, words(area), grade));
                });
        return byArea.entrySet().stream()
                .map(entry -> {
                    String kind = (String) entry.getKey().get(1);
                    List<String> best = scales.get(kind);
                    return new AreaGrades(
                            (Integer) entry.getKey().get(0),
                            kind,
                            (String) entry.getKey().get(2),
                            bestFirst(entry.getValue(), best),
                            lower(entry.getValue(), best));
                })
                .sorted(Comparator.comparing(AreaGrades::year)
                        .reversed()
                        .thenComparing(AreaGrades::kind)
                        .thenComparing(AreaGrades::area))
                .toList();
    }

    private static Map<String, Long> bestFirst(Map<String, Long> numbers, List<String> scale) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        numbers.keySet().stream()
                .sorted(Comparator.comparingInt(scale::indexOf))
                .forEach(grade -> sorted.put(grade, numbers.get(grade)));
        return sorted;
    }

    private static Long lower(Map<String, Long> numbers, List<String> scale) {
        return scale.isEmpty()
                ? null
                : Long.valueOf(numbers.entrySet().stream()
                        .filter(one -> scale.indexOf(one.getKey()) * 2 >= scale.size())
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private static void add(
            Map<List<Object>, Map<String, Long>> byArea, int year, String kind, String area, String grade) {
        byArea.computeIfAbsent(List.of(year, kind, area), any -> new TreeMap<>())
                .merge(grade, 1L, Long::sum);
    }

    private static String words(String area) {
        String spaced = area.replace('-', ' ').replace('_', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
