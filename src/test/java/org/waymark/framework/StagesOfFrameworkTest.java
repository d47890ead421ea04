package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestFrameworks;
import org.waymark.journey.Stage;

/** The stages that a framework takes from the model of the journey, leaves out, or adds. */
class StagesOfFrameworkTest {

    private static final String GOOD = TestFrameworks.furtherStages(TestFrameworks.shipped());
    private static final Framework FRAMEWORK = FrameworkReader.read(GOOD, "good.yml");

    @Test
    void theStagesThatAreDrawnAreThoseThatTheListsShow() {
        assertThat(StageChecks.DRAWN)
                .containsExactlyElementsOf(Stage.drawn().stream().map(Stage::id).toList());
        assertThat(StageChecks.LISTED)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Stage.values()).map(Stage::id).toList());
    }

    @Test
    void aCaseIsFollowedThroughAFurtherStageWhenTheChildReachedOneThatItIsReachedWith() {
        assertThat(FRAMEWORK.stagesOf(List.of("care-review", "assessment")))
                .containsExactly("assessment", "care-review", "permanence");
        assertThat(FRAMEWORK.stagesOf(List.of("becoming-looked-after", "stepping-down")))
                .containsExactly("becoming-looked-after", "permanence", "stepping-down", "leaving-care");
        assertThat(FRAMEWORK.stagesOf(List.of("assessment"))).containsExactly("assessment");
    }

    @Test
    void aStageThatTheFrameworkLeavesOutIsNoStageOfACase() {
        Framework fewer = FrameworkReader.readKept(
                GOOD.replaceFirst("  - id: care-review.*\n    title: Care review\n", ""), "fewer.yml");

        assertThat(fewer.stagesOf(List.of("assessment", "care-review"))).containsExactly("assessment", "permanence");
    }

    @Test
    void aStageIsEvaluatedOnItsOwnStrandsOrOnAllOfThem() {
        assertThat(FRAMEWORK.strandsAt("permanence"))
                .extracting(Framework.Strand::id)
                .containsExactly("impact-of-help", "wishes-and-feelings");
        assertThat(FRAMEWORK.strandsAt("leaving-care")).isEqualTo(FRAMEWORK.strands());
        assertThat(FRAMEWORK.strandsAt("assessment")).isEqualTo(FRAMEWORK.strands());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reached-with: [becoming-looked-after, | reached-with: [becomming-looked-after, | stages[permanence].reached-with[1] | is "becomming-looked-after", which is no stage that the authority's lists show. Did you mean becoming-looked-after?
            reached-with: [becoming-looked-after, | reached-with: [leaving-care, | stages[permanence].reached-with[1] | is "leaving-care", which is no stage that the authority's lists show. Possible here: assessment, becoming-looked-after, care-review, child-in-need-plan, contact-and-referral, early-help, initial-conference, protection-plan, review-conference, stepping-down, strategy-and-section-47.
            reached-with: [becoming-looked-after, care-review] | reached-with: [] | stages[permanence].reached-with | has 0 entries. Right would be a list of 1 to 11 entries. Of a further stage alone, which no list of the authority names: a child that reached one of these stages is followed through this one too.
            reached-with: [becoming-looked-after, care-review] | order: 12 | stages[permanence].order | is not a field of a framework here. Possible here: id, reached-with, strands, text, title.
            strands: [impact-of-help, | strands: [impact-on-help, | stages[permanence].strands[1] | is "impact-on-help", which is no strand. Did you mean impact-of-help?
            - id: early-help | - id: early-hlp | stages[early-hlp].id | is "early-hlp", which is no stage that the authority's lists show. Did you mean early-help? A further stage says by reached-with which of them a child is at that reaches it.
            - id: leaving-care | - id: permanence | stages[permanence].id | is "permanence", as in line 123. Right would be one that no other entry of the list has.
            - assessment | - permanence | sample.spread-over[3] | is "permanence", a further stage. No list shows who is at it, so no child is drawn by it. Right would be a stage without reached-with.
            """)
    void aMistakeInAStageIsToldWhereItStands(String right, String wrong, String field, String message) {
        assertThat(problems(right, wrong)).contains(tuple(field, message));
    }

    @Test
    void aStageThatTheListsShowIsNotReachedWithAnother() {
        assertThat(problems("    title: Early help\n", "    title: Early help\n    reached-with: [assessment]\n"))
                .containsExactly(tuple(
                        "stages[early-help].reached-with",
                        "is not used here. early-help is a stage that the authority's lists show by themselves."));
    }

    /** Without reached-with, leaving care is what List 9 shows; with it, a further stage that others lead to. */
    @Test
    void whatListsNineToElevenShowIsAStageByItself() {
        Framework listed = FrameworkReader.read(
                GOOD.replaceFirst("(title: Leaving care\n) +reached-with:.*\n", "$1"), "listed.yml");

        assertThat(listed.stagesOf(List.of("becoming-looked-after"))).doesNotContain("leaving-care");
        assertThat(listed.stagesOf(List.of("leaving-care"))).containsExactly("leaving-care");
        assertThat(listed.stage("leaving-care").isFurther()).isTrue();
        assertThat(listed.listedStages()).contains("leaving-care").doesNotContain("permanence");
        assertThat(FRAMEWORK.listedStages()).doesNotContain("leaving-care");
    }

    @Test
    void theStagesStandInTheOrderOfTheJourney() {
        assertThat(problems("  - id: early-help\n", "  - id: care-review\n    title: Review\n  - id: early-help\n"))
                .contains(tuple(
                        "stages[early-help].id",
                        "is early-help, which a child meets before care-review. Right would be the order of the journey: "
                                + String.join(", ", StageChecks.DRAWN) + "."));
    }

    private static List<Tuple> problems(String right, String wrong) {
        assertThat(GOOD).contains(right);
        String broken = GOOD.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        InvalidFramework refused =
                catchThrowableOfType(InvalidFramework.class, () -> FrameworkReader.read(broken, "broken.yml"));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems().stream()
                .map(problem -> tuple(problem.field(), problem.message()))
                .toList();
    }
}
