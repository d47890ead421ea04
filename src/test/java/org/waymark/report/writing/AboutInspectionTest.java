package org.waymark.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.inspection.AnInspection;
import org.waymark.report.writing.ReportFigures.Figures;
import org.waymark.report.writing.ReportFigures.Seen;
import org.waymark.report.writing.ReportFigures.Time;
import org.waymark.report.writing.ReportFigures.Unrecorded;
import org.waymark.report.writing.ReportFigures.Work;

/** The sentences that a report composes from figures. */
class AboutInspectionTest {

    private static final List<Integer> NONE_ONE_FEW_MANY = List.of(0, 1, 4, 12);
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(?:no|none) of them\\b|sampled no\\b|\\b0 |\\b1 (?:cases|children|occasions|interviews|meetings|documents|hours"
                    + "|inspectors|days|working days)\\b|\\b(?:[2-9]|\\d\\d+) (?:case|child|occasion|interview|meeting|document|hour"
                    + "|inspector)\\b|  |null|\\.\\.|, and \\.");

    static Stream<Figures> allKindsOfFigures() {
        List<Figures> figures = new ArrayList<>();
        for (int cases : List.of(0, 1, 4, 8, 20, 60)) {
            for (int part : List.of(0, 1, 4, 12, 19, 20, 48, 60)) {
                if (part <= cases) {
                    Seen seen = new Seen(
                            cases,
                            part,
                            cases - part,
                            part,
                            part,
                            part,
                            part == 1 ? "There were no more" : null,
                            false,
                            part);
                    NONE_ONE_FEW_MANY.forEach(number -> figures.add(new Figures(seen, work(number, 12 - number))));
                }
            }
        }
        return figures.stream();
    }

    private static Work work(int one, int other) {
        int minutes = one * 61;
        Unrecorded unrecorded = one == 4 ? Unrecorded.SOME : one == 1 ? Unrecorded.ALL : Unrecorded.NONE;
        return new Work(
                one, other, one, other, new Time(minutes * 3, minutes, minutes / 2, minutes, unrecorded, one == 4));
    }

    @ParameterizedTest
    @MethodSource("allKindsOfFigures")
    void everySentenceReadsForNoneOneFewAndMany(Figures figures) {
        String text = AboutInspection.text(AnInspection.onSite(), figures, null);

        assertThat(BROKEN.matcher(text).results().map(found -> "“" + found.group() + "” in: " + text))
                .isEmpty();
        assertThat(text.lines()).allMatch(line -> line.endsWith("."));
    }

    private static final AboutCases.Asked ASKED = new AboutCases.Asked(50, true, true, false);

    @Test
    void theLawStandsWithinTheSentenceHoweverTheFrameworkBeginsIt() {
        assertThat(AboutInspection.law("Care Act 2014, section 63")).isEqualTo("the Care Act 2014, section 63");
        assertThat(AboutInspection.law("The Care Act 2014")).isEqualTo("the Care Act 2014");
    }

    @Test
    void whatAFrameworkDoesNotAskForIsNotTold() {
        Seen seen = new Seen(50, 10, 40, 0, 0, 40, null, false, 0);
        AboutCases.Asked neither = new AboutCases.Asked(50, false, false, false);
        assertThat(AboutCases.text(seen, neither)).contains("cases of 50").doesNotContain("good practice", "families");
        assertThat(AboutCases.text(seen, ASKED)).contains("good practice", "families");
    }

    @Test
    void ofTwentyChildrenNineteenAreNotTold() {
        String text = AboutCases.text(new Seen(20, 3, 17, 0, 19, 20, null, false, 0), ASKED);

        assertThat(text)
                .contains("the cases of 20 children", "met children or their families in at least 15 of them")
                .contains("put forward fewer than 6 of them", "followed fewer than 6 of them", "and sampled the others")
                .doesNotContain("19", "17");
    }

    @Test
    void aReportWithFewerCasesThanTheMinimumSaysWhyAndHowManyWereOpenAndClosed() {
        assertThat(AboutCases.text(new Seen(42, 10, 32, 6, 8, 30, "The authority had no more cases", false, 0), ASKED))
                .contains(
                        "The framework asks for at least 50.", "The reason for this: The authority had no more cases.")
                .contains("30 of these cases were open and 12 had been closed");
        assertThat(AboutCases.text(new Seen(42, 10, 32, 6, 8, 40, "Two children had moved.", false, 0), ASKED))
                .doesNotContain("Two children", "40")
                .contains("No more could be looked at", "all or almost all of these cases were open");
        assertThat(AboutCases.text(new Seen(50, 10, 40, 6, 8, 40, null, false, 0), ASKED))
                .doesNotContain("asks for", "closed", "added");
        assertThat(AboutCases.text(new Seen(50, 10, 40, 6, 8, 40, null, true, 0), ASKED))
                .endsWith(
                        "cases that the lead inspector added, on site or for what no other case showed. These are counted in no number"
                                + " given here.");
    }

    /** What was drawn, what was looked at and why it was fewer: the reader's sum comes out. */
    @Test
    void casesThatWereClosedBeforeTheyWereLookedAtAreTold() {
        String reason = "The authority had 62 cases.";
        assertThat(AboutCases.text(new Seen(42, 10, 32, 6, 8, 30, reason, false, 20), ASKED))
                .contains("20 more cases had been chosen too, and were closed before inspectors had looked at them.");
        assertThat(AboutCases.text(new Seen(42, 10, 32, 6, 8, 30, reason, false, 2), ASKED))
                .contains(
                        "Other cases may have been chosen too, and closed before inspectors had looked at them: fewer than 6, or"
                                + " none. They are not counted above.");
        assertThat(AboutCases.text(new Seen(50, 10, 40, 6, 8, 40, null, false, 2), ASKED))
                .as("enough were looked at: there is no sum to make")
                .doesNotContain("closed before");
    }

    @Test
    void aShareFollowsFromTheHoursBesideIt() {
        Seen seen = new Seen(50, 10, 40, 3, 8, 50, null, false, 0);
        // 10 h 36 min, 5 h 24 min and 3 h 36 min: 51 % and 34 % of minutes that nobody reads
        Work work = new Work(4, 3, 2, 6, new Time(636, 324, 324, 216, Unrecorded.NONE, false));

        assertThat(AboutWork.text(work, seen)).contains("recorded 11 hours", "5 hours (45%)", "4 hours (36%)");
    }

    @Test
    void timeWithFamiliesAndWithTheFrontLineAreTwoSharesOfAllTimeOnSite() {
        Seen seen = new Seen(50, 10, 40, 3, 8, 50, null, false, 0);
        Work whole = new Work(4, 3, 2, 6, new Time(100 * 60, 20 * 60, 12 * 60, 45 * 60, Unrecorded.NONE, false));
        Work part = new Work(4, 3, 2, 6, new Time(6 * 60, 4 * 60, 4 * 60, 60, Unrecorded.ALL, false));

        assertThat(AboutWork.text(whole, seen))
                .contains("they recorded 100 hours, on files, in meetings with families")
                .contains("20 hours (20%) of it with children and families, and 45 hours (45%) with front-line staff");
        assertThat(AboutWork.text(part, seen))
                .contains(
                        "they recorded 6 hours",
                        "The time on the files of cases was not recorded, so that no shares are given.")
                .doesNotContain("%");
    }

    /** Whoever reads the whole report tries, for each figure kept back, every number that would give the same report. */
    @Test
    void everyFigureKeptBackMayBeOneOfSixStill() {
        Map<String, BiFunction<Integer, Integer, Seen>> figures = Map.of(
                "tracked", (part, all) -> new Seen(all, part, all - part, 0, 0, all, null, false, 0),
                "good practice", (part, all) -> new Seen(all, 0, all, part, 0, all, null, false, 0),
                "families", (part, all) -> new Seen(all, 0, all, 0, part, all, null, false, 0),
                "open", (part, all) -> new Seen(all, 0, all, 0, 0, part, null, false, 0));
        figures.forEach(
                (name, seen) -> IntStream.rangeClosed(SmallNumbers.LEAST, 60).forEach(all -> {
                    Map<String, Set<Integer>> possible = new HashMap<>();
                    IntStream.rangeClosed(0, all).forEach(part -> possible.computeIfAbsent(
                                    published(seen.apply(part, all)), any -> new TreeSet<>())
                            .add(part));
                    assertThat(possible.values())
                            .as("%s of %d", name, all)
                            .allMatch(values -> values.size() >= SmallNumbers.LEAST
                                    || values.stream()
                                            .allMatch(part ->
                                                    part >= SmallNumbers.LEAST && all - part >= SmallNumbers.LEAST));
                }));
    }

    @Test
    void theNumberOfCasesItselfIsNotToldWhenItIsSmall() {
        Set<String> published = new TreeSet<>();
        IntStream.range(0, SmallNumbers.LEAST)
                .forEach(all -> published.add(published(new Seen(all, all, 0, all, all, all, null, false, 0))));
        assertThat(published).hasSize(1);
    }

    /** Families were met for five hours in all, however many there were, and nobody else of the children's side. */
    private static String published(Seen seen) {
        Work work =
                new Work(2, 0, 0, 0, new Time(6000, seen.families() == 0 ? 0 : 300, 0, 300, Unrecorded.NONE, false));
        Figures figures = new Figures(seen, work);
        return AboutInspection.text(AnInspection.onSite(), figures, null) + ReportCharts.of(figures, ASKED);
    }
}
