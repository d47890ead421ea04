package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.framework.InvalidFramework.Problem;

/** Files that cannot be used, and what their author is told. */
class BrokenFrameworkTest {

    private static final Frameworks FRAMEWORKS = Frameworks.shipped();
    private static final String GOOD = FRAMEWORKS.byId("child-protection-2012").content();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum: 50 | minimum: fifty | sample.minimum | is "fifty". Right would be a whole number from 1 to 1000. Cases that are drawn at random, or that the lead or the authority names, at least.
            minimum: 50 | minimum: 0 | sample.minimum | is 0. Right would be a whole number from 1 to 1000. Cases that are drawn at random, or that the lead or the authority names, at least.
            minimum: 50 | minimum: -5 | sample.minimum | is -5. Right would be a whole number from 1 to 1000. Cases that are drawn at random, or that the lead or the authority names, at least.
            minimum: 50 | minimum: | sample.minimum | is empty. Right would be a whole number from 1 to 1000. Cases that are drawn at random, or that the lead or the authority names, at least.
            from: 2012-05-01 | from: 1 May 2012 | in-force.from | is "1 May 2012". Right would be a date such as 2012-05-01. The first day on which an inspection can begin, as year-month-day.
            mid-point-day: 5 | mid-point-day: 11 | fieldwork.mid-point-day | is 11, beyond the days on site. Right would be a day from 1 to 10 (fieldwork.days-on-site).
            area: quality-of-practice | area: quality-of-practise | report-headings[5].area | is "quality-of-practise", which is no judgement area. Did you mean quality-of-practice?
            - care-review | - care-revue | sample.spread-over[10] | is "care-revue", which is no stage. Did you mean care-review?
            activities: [resource-panel, leaders | activities: [resource-panel, leeders | judgement-areas[leadership-and-governance].looks-at.activities[2] | is "leeders", which is no entry of activities. Did you mean leaders?
            when: inadequate | when: satisfactory | limiting[1].when | is "satisfactory", which is no grade of the scale. Possible here: adequate, good, inadequate, outstanding.
            counted-from: draft-sent | counted-from: comments-received | report-timeline[comments].counted-from | is "comments-received", which does not come before comments-received. Right would be one of first-day, end-of-fieldwork, draft-sent.
            done-when: published | done-when: first-day | report-timeline[publication].done-when | is "first-day". Right would be published: by that the processes tell that the step publication is done.
            done-when: draft-sent | done-when: draft-gone | report-timeline[draft].done-when | is "draft-gone". Right would be draft-sent: by that the processes tell that the step draft is done.
            id: action-statement | id: lessons | report-timeline[lessons].id | is "lessons", which is no step that anything in the processes ends. Possible here: draft, comments, final, publication, authority-publishes, action-statement.
            caps-at: inadequate | caps-at: outstanding | limiting[1].caps-at | is outstanding, the best grade, so that no area would ever limit the overall one. Right would be inadequate or a grade between the two.
            - day: 1 | - day: 2 | fieldwork.arrivals[1].day | is 2, so that nobody would be on site on day 1. Right would be 1: the lead is the first to arrive.
            reminder-working-days-before: 2 | reminder-working-days-before: 12 | report-timeline[draft].reminder-working-days-before | is 12, so the reminder would come before the step begins. Right would be 0 to 10 (its working-days).
            graded: true | graded: yes | judgement-areas[overall-effectiveness].graded | is "yes". Right would be true or false. Whether it takes a grade of the scale; otherwise it is a narrative.
            reference-prefix: CP | reference-prefix: cp | reference-prefix | is "cp". Right would be 1 to 8 capital letters. Capital letters with which the reference of an inspection begins: CP in CP-301-20121203.
            take-on-case: 1 | take-on-kase: 1 | task-limits.take-on-kase | is not a field of a framework here. Did you mean take-on-case?
            """)
    void oneMistakeIsToldWithItsLineItsFieldAndWhatWouldBeRight(
            String right, String wrong, String field, String message) {
        String good = GOOD.replace(
                "  - becoming-looked-after\n\nstages", "  - becoming-looked-after\n    - care-review\n\nstages");
        assertThat(problems(good, right, wrong))
                .containsExactly(new Problem("broken.yml", lineOf(good, right), field, message));
    }

    @Test
    void whatIsKeptForGoodHasNoPeriodAndEachKindOneEntry() {
        assertThat(problems(GOOD, "  - records: published-report\n", "  - records: published-report\n    months: 12\n"))
                .extracting(Problem::message)
                .containsExactly(
                        "is given for published-report, of which nothing is ever erased. Right would be no months.");
        assertThat(problems(GOOD, "  - records: letters\n", "  - records: lists\n"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("is \"lists\", as in line ");
        assertThat(problems(GOOD, "  - records: letters\n", "  - records: post\n"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("is \"post\". Right would be");
    }

    @Test
    void aFieldThatIsMissingIsToldWhereItsGroupStands() {
        assertThat(problems(GOOD, "  minimum: 50                  # p43\n", ""))
                .extracting(Problem::toString)
                .containsExactly(
                        "broken.yml, line " + lineOf(GOOD, "sample:")
                                + ", sample.minimum: is missing. Right would be a whole number"
                                + " from 1 to 1000. Cases that are drawn at random, or that the lead or the authority names, at least.");
    }

    @Test
    void aMistypedFieldIsToldWithTheOneMostLikelyMeant() {
        assertThat(problems(GOOD, "days-on-site: 10", "days-on-sight: 10"))
                .extracting(Problem::field, Problem::message)
                .contains(tuple(
                        "fieldwork.days-on-sight",
                        "is not a field of a framework here. Did you mean" + " days-on-site?"));
    }

    @Test
    void aFieldThatStandsTwiceIsRefusedWithBothLines() {
        int line = lineOf(GOOD, "mid-point-day: 5");

        assertThat(problems(GOOD, "mid-point-day: 5", "mid-point-day: 5\n  mid-point-day: 6"))
                .containsExactly(new Problem(
                        "broken.yml",
                        line + 1,
                        "fieldwork.mid-point-day",
                        "stands here a second time; first in line " + line + ". Keep one of the two."));
    }

    @Test
    void aStepIsCountedFromWhatComesBeforeItsEnd() {
        String wrong = GOOD.replaceFirst("counted-from: end-of-fieldwork", "counted-from: comments-received");

        assertThat(problems(wrong))
                .extracting(Problem::message)
                .containsExactly("is \"comments-received\", which does not come before draft-sent."
                        + " Right would be one of first-day, end-of-fieldwork.");
    }

    @Test
    void aGradeWithoutAnIntervalIsMissed() {
        assertThat(problems(GOOD, "  - grade: good\n    months: 60\n    proposal: true\n", ""))
                .extracting(Problem::message)
                .containsExactly("does not say when an authority judged good is inspected again."
                        + " Name each grade of the scale once.");
    }

    @Test
    void noMoreThanOneAreaIsTheOverallOne() {
        String allOverall = GOOD.replace("    caps: true\n    overall: false", "    caps: false\n    overall: true");
        assertThat(problems(allOverall))
                .extracting(Problem::message)
                .contains(
                        "has 4 areas with overall: true. Right would be one, or none where no overall grade is given.");
    }

    @Test
    void whatIsJudgedHasOneHeadingOfTheReport() {
        String practice = "  - title: The quality of practice\n    type: judgement\n    area: quality-of-practice\n";
        String overall = "  - title: Overall effectiveness\n    type: overall-grade\n";

        assertThat(problems(GOOD, practice, ""))
                .extracting(Problem::field, Problem::message)
                .containsExactly(tuple(
                        "judgement-areas[quality-of-practice]",
                        "is under no heading of the report, so that it would be judged and never published. Right would be an"
                                + " entry of report-headings of the type judgement that names it."));
        assertThat(problems(GOOD, overall, ""))
                .extracting(Problem::field, Problem::message)
                .containsExactly(tuple(
                        "judgement-areas[overall-effectiveness]",
                        "is under no heading of the report, so that the overall grade would never be published. Right would be"
                                + " an entry of report-headings of the type overall-grade."));
        assertThat(problems(GOOD, practice, practice + practice.replace("The quality", "More of the quality")))
                .extracting(Problem::field, Problem::message)
                .containsExactly(
                        tuple(
                                "report-headings[6].area",
                                "is \"quality-of-practice\", as under the heading of line "
                                        + lineOf(GOOD, "- title: The quality")
                                        + ". Right would be one heading for it: what is written under it is one part of the report."));
        assertThat(problems(GOOD, overall, overall + overall.replace("title: Overall", "title: Again overall")))
                .extracting(Problem::field)
                .containsExactly("report-headings[2].type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2, 3, 4, 5, 6, 7, 8, 9, 10] | fieldwork.off-site-days | leaves day 1 alone on site. Right would be at least one more day without an entry here.
            [10] | fieldwork.off-site-days[1] | is 10, the last day of fieldwork, from which the report's limits are counted. Right would be fewer days-on-site, or a day before it.
            [5] | fieldwork.mid-point-day | is 5, an off-site day (fieldwork.off-site-days). Right for the mid-point meeting would be a day on site.
            [3] | fieldwork.arrivals[3].day | is 3, an off-site day (fieldwork.off-site-days). Right for an arrival would be a day on site.
            """)
    void onADayOffSiteNothingHappensOnSite(String days, String field, String message) {
        assertThat(problems(GOOD, "  arrivals:\n", "  off-site-days: " + days + "\n  arrivals:\n"))
                .extracting(Problem::field, Problem::message)
                .contains(tuple(field, message));
    }

    @Test
    void whoNeverArrivesIsMissedAndTheLastEntrySaysNoNumberWhereTheOthersArriveThen() {
        assertThat(problems(GOOD, "    - day: 3 ", "    - day: 3\n      members: 1 "))
                .extracting(Problem::field, Problem::message)
                .containsExactly(tuple(
                        "fieldwork.arrivals",
                        "counts 4 inspectors, and the team.make-up has 5, so that somebody would never arrive. Right"
                                + " would be the last entry without members."));
    }

    @Test
    void aRuleThatLimitsMoreThanAnybodyMeantIsToBeLookedAt() {
        String always = GOOD.replaceFirst("when: inadequate", "when: outstanding");
        String below = GOOD.replaceFirst("when: inadequate", "when: adequate");

        assertThat(FrameworkReader.check(always, "f.yml", null).doubts())
                .extracting(Problem::message)
                .containsExactly(
                        "is outstanding, the best grade, so that the rule holds whatever these areas are given.");
        assertThat(FrameworkReader.check(below, "f.yml", null).doubts())
                .extracting(Problem::field, Problem::message)
                .containsExactly(tuple(
                        "limiting[1].caps-at",
                        "is inadequate, worse than adequate, so that the overall grade would be worse than the areas that"
                                + " limit it."));
    }

    @Test
    void aMissingGroupIsToldWithTheFieldsThatItHasToHave() {
        assertThat(problems(GOOD.replaceFirst("(?m)^notice:[^\n]*\n(  .*\n)+", "")))
                .extracting(Problem::message)
                .containsExactly(
                        "is missing. Right would be a group of fields, with working-days, first-day-normally among"
                                + " them. How the authority is told.");
    }

    @Test
    void limitsThatCannotAllBeKeptAreToBeLookedAt() {
        String hurried =
                GOOD.replace("working-days: 20 ", "working-days: 12 ").replace("working-days: 22 ", "working-days: 3 ");

        assertThat(FrameworkReader.check(GOOD, "good.yml", "child-protection-2012.yml")
                        .doubts())
                .isEmpty();
        assertThat(FrameworkReader.check(hurried, "hurried.yml", null).doubts())
                .extracting(Problem::field, Problem::message)
                .containsExactly(
                        tuple(
                                "report-timeline[final].working-days",
                                "puts its limit on working day 12 after fieldwork, when comments may last until working day"
                                        + " 15. Who uses that limit to the end is late with this one."),
                        tuple(
                                "report-timeline[publication].working-days",
                                "puts its limit on working day 3 after fieldwork, when final may last until working day 12."
                                        + " Who uses that limit to the end is late with this one."));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        String wrong = GOOD.replace("status: in-force", "status: live")
                .replace("minimum: 50", "minimum: 0")
                .replace("area: quality-of-practice", "area: practice")
                .replace("caps-at: inadequate", "caps-at: poor");

        assertThat(problems(wrong))
                .extracting(Problem::field)
                .containsExactly("status", "sample.minimum", "limiting[1].caps-at", "report-headings[5].area");
        assertThatThrownBy(() -> FrameworkReader.read(wrong, "broken.yml"))
                .hasMessageContainingAll(
                        "line 8, status: is \"live\"",
                        "sample.minimum: is 0",
                        "limiting[1].caps-at: is \"poor\"",
                        "report-headings[5].area: is \"practice\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "- a\n- b\n", "---\n...\n"})
    void aTextWithoutFieldsHoldsNoFramework(String text) {
        assertThat(problems(text))
                .extracting(Problem::message)
                .containsExactly(
                        "holds no framework. Right would be fields, each with its name: \"id: ...\", \"title: ...\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "title: {{{", "\u0000", "\tid: x", "id: \"open"})
    void aTextThatIsNotYamlIsRefused(String text) {
        assertThat(problems(text)).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("is not YAML: "));
    }

    @Test
    void aliasesAreRefusedBeforeTheyMultiply() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";

        assertThat(problems(bomb))
                .extracting(Problem::message)
                .startsWith("uses an anchor (&a). Write the value out where" + " it is needed.")
                .contains("uses an alias (*). Write the value out.");
    }

    @Test
    void aTextTooLargeOrTooDeepIsRefused() {
        assertThat(problems("#".repeat(200_001)))
                .extracting(Problem::message)
                .containsExactly("is 200001 characters long. A framework has at most 200000.");
        assertThat(problems("x: " + "[".repeat(5000) + "]".repeat(5000)))
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(1, "stands in more than 20 groups. No field of a framework does."));
    }

    @Test
    void aTagIsRefusedAndWasReadOnceAllTheSame() {
        String tagged = GOOD.replaceFirst("minimum: 50", "minimum: !!int 50");

        assertThat(problems(tagged))
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(
                        lineOf(GOOD, "minimum: 50"),
                        "uses a tag (!!int). Leave it out: a number is a number, all else is text."));
        assertThat(FrameworkReader.readKept(tagged, "kept.yml").sample().minimum())
                .isEqualTo(50);
    }

    @Test
    void whatIsNotYamlIsToldWithWhatMostlyLiesBehindIt() {
        assertThat(problems(GOOD, "reference-prefix: CP", "reference-prefix: CP: 1"))
                .extracting(Problem::message)
                .containsExactly("is not YAML: mapping values are not allowed here."
                        + " A text that holds a colon and a space stands in quotes.");
        assertThat(problems(GOOD, "\n  minimum: 50", "\n   minimum: 50"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains(" This line begins further in, or further out, than those around it;");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problems(GOOD, "notice:", "---\nnotice:"))
                .extracting(Problem::message)
                .containsExactly("begins a second document (---). A file holds one framework.");
    }

    @Test
    void aTextKeptFromAnEarlierDayIsReadThoughTodaysRulesWouldRefuseIt() {
        Framework kept = FrameworkReader.readKept(GOOD + "\nno-longer-a-field: 1\n", "kept.yml");

        assertThat(kept.id()).isEqualTo("child-protection-2012");
    }

    @Test
    void allFilesOfADirectoryAreToldOf(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("child-protection-2012.yml"), GOOD);
        Files.writeString(directory.resolve("b.yml"), GOOD);
        Files.writeString(
                directory.resolve("c.yml"),
                GOOD.replace("id: child-protection-2012", "id: c").replace("minimum: 50", "minimum: 0"));
        Files.writeString(directory.resolve("notes.txt"), "not a framework");

        InvalidFramework refused = catchThrowableOfType(InvalidFramework.class, () -> Frameworks.in(directory));

        assertThat(refused.problems())
                .extracting(Problem::file, Problem::field)
                .containsExactly(
                        tuple(directory.resolve("b.yml").toString(), "id"),
                        tuple(directory.resolve("c.yml").toString(), "sample.minimum"));
    }

    @Test
    void aFileThatIsNotReadIsSpokenOf(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("child-protection-2012.yml"), GOOD);
        Files.writeString(directory.resolve("ours.yaml"), GOOD);

        assertThat(Frameworks.in(directory).doubts())
                .extracting(Problem::toString)
                .containsExactly(
                        directory.resolve("ours.yaml") + ": is not read. The name of a framework's file ends in .yml.");
    }

    @Test
    void aDirectoryWithoutFrameworksIsRefused(@TempDir Path directory) {
        assertThatThrownBy(() -> Frameworks.in(directory))
                .hasMessage(directory + ": holds no framework. Right would be at least one file <id>.yml.");
        assertThatThrownBy(() -> Frameworks.in(directory.resolve("none")))
                .hasMessage(directory.resolve("none")
                        + ": is not a directory that can be read. Name one that holds frameworks.");
    }

    @Test
    void aFileThatIsNotThereOrNotTextIsRefused(@TempDir Path directory) throws IOException {
        Path binary = Files.write(directory.resolve("binary.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> Frameworks.load(directory.resolve("none.yml")))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageEndingWith("Name an existing file.");
        assertThatThrownBy(() -> Frameworks.load(binary))
                .hasMessage(binary + ": is not a text in UTF-8. Save it as one.");
    }

    @Test
    void anIdThatNoFrameworkHasIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> FRAMEWORKS.byId("child-protection-2021"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no framework \"child-protection-2021\". There are: ")
                .hasMessageContaining("child-protection-2012");
    }

    private static List<Problem> problems(String text, String right, String wrong) {
        assertThat(text).contains(right);
        return problems(text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    }

    private static List<Problem> problems(String text) {
        InvalidFramework refused =
                catchThrowableOfType(InvalidFramework.class, () -> FrameworkReader.read(text, "broken.yml"));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }

    private static int lineOf(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
