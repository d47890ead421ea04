package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases are looked at, and who chooses them, stands in the framework. */
class SelectionsTest {

    private static final Framework OF_2012 = Frameworks.shipped().byId("child-protection-2012");
    private static final String SAMPLE = "sample:\n  minimum: 50                  # p43\n";

    private static Framework with(String sample) {
        return FrameworkReader.read(text(sample), "ours.yml");
    }

    private static String text(String sample) {
        assertThat(OF_2012.content()).contains(SAMPLE);
        return OF_2012.content().replace(SAMPLE, sample);
    }

    @Test
    void ofAFrameworkThatDoesNotSayTheyAreDrawnFromEverybodyAndNoneIsAudited() {
        Sample sample = OF_2012.sample();
        assertThat(sample.chosenBy()).isEqualTo(Sample.ChosenBy.DRAW);
        assertThat(sample.drawn()).isEqualTo(50);
        assertThat(sample.audits()).isZero();
        assertThat(sample.from().admits(false, List.of())).isTrue();
    }

    @Test
    void aPopulationIsOfStagesAndOfOpenOrClosedCases() {
        Sample.Population inCare =
                with("sample:\n  minimum: 50\n  from:\n    stages: [becoming-looked-after, care-review]\n    status: open\n")
                        .sample()
                        .from();
        assertThat(inCare.admits(true, List.of("assessment", "care-review"))).isTrue();
        assertThat(inCare.admits(false, List.of("care-review"))).isFalse();
        assertThat(inCare.admits(true, List.of("assessment"))).isFalse();
    }

    @Test
    void aPopulationIsOfListsWhoseStagesTheFrameworkHas() {
        Sample.Population inCareOrOnAPlan =
                with("sample:\n  minimum: 50\n  from:\n    lists: [7, 8]\n    stages: [assessment]\n")
                        .sample()
                        .from();
        assertThat(inCareOrOnAPlan.admits(true, List.of("care-review"))).isTrue();
        assertThat(inCareOrOnAPlan.admits(true, List.of("assessment"))).isTrue();
        assertThat(inCareOrOnAPlan.admits(true, List.of("early-help"))).isFalse();
    }

    @Test
    void aFrameworkWithoutASampleLooksAtNoCase() {
        String content = OF_2012.content();
        String none = content.substring(0, content.indexOf("sample:\n"))
                + content.substring(content.indexOf("\nstages:") + 1);
        Sample sample = FrameworkReader.read(none, "ours.yml").sample();
        assertThat(sample.isAsked()).isFalse();
        assertThat(sample.nominations()).isZero();
        assertThat(sample.mostAdditions()).isZero();
    }

    @Test
    void whatTheSampleIsSpreadOverIsSaidWhereItIsPartedAndNowhereElse() {
        String spread = "\n  spread-over:[^\n]*\n(    - [^\n]*\n)+";
        String silent = OF_2012.content().replaceFirst(spread, "\n");
        String said = OF_2012.content().replace("  strata: furthest-stage", "  strata: none");

        assertThatThrownBy(() -> FrameworkReader.read(silent, "ours.yml"))
                .hasMessageContaining("sample.spread-over: is missing. Right would be the stages by which the children")
                .hasMessageContaining("or strata: none.");
        assertThat(FrameworkReader.read(said.replaceFirst(spread, "\n"), "ours.yml")
                        .sample()
                        .spreadOver())
                .isEmpty();
        assertThat(FrameworkReader.check(said, "ours.yml", null).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.toString())
                        .contains("sample.spread-over: is not used here: nothing is parted"));
    }

    @Test
    void whereTheLeadNamesThemNoneIsDrawn() {
        String named = text("sample:\n  chosen-by: lead\n  minimum: 6\n")
                .replace("  good-practice: 3  ", "  good-practice: 0  ")
                .replaceFirst("  good-practice-reserves: \\d+.*\n", "")
                .replace("  strata: furthest-stage", "  strata: none")
                .replace("  families-to-meet: 8", "  families-to-meet: 2");
        Sample sample = FrameworkReader.read(named, "ours.yml").sample();
        assertThat(sample.drawn()).isZero();
        assertThat(sample.minimum()).isEqualTo(6);
    }

    @Test
    void whereTheAuthorityNamesThemItIsAskedForAllOfThemAndNoneIsDrawn() {
        String named = text("sample:\n  chosen-by: authority\n  minimum: 6\n")
                .replace("  good-practice: 3  ", "  good-practice: 0  ")
                .replaceFirst("  good-practice-reserves: \\d+.*\n", "")
                .replace("  strata: furthest-stage", "  strata: none")
                .replace("  families-to-meet: 8", "  families-to-meet: 2");
        Sample sample = FrameworkReader.read(named, "ours.yml").sample();
        assertThat(sample.drawn()).isZero();
        assertThat(sample.nominations()).isEqualTo(6);
        assertThat(sample.goodPractice()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from: {stages: [protection]} | sample.from.stages[1]: is "protection", which is no stage.
            from: {stages: []} | sample.from.stages: has 0 entries.
            from: {} | sample.from
            from: {lists: [9]} | sample.from.lists[1]: is 9, and the framework has no stage that List 9 shows. Right would be leaving-care among stages, or another list.
            from: {lists: [12]} | sample.from.lists[1]: is 12. Right would be a whole number from 1 to 11. The number of a list of Annex A.
            from: {status: lost} | sample.from.status: is "lost". Right would be one of open, closed.
            chosen-by: agency | sample.chosen-by: is "agency". Right would be one of draw, lead, authority.
            chosen-by: authority | sample.good-practice: is 3, and the authority names the cases
            chosen-by: authority | sample.strata: is furthest-stage, and the authority names the cases
            chosen-by: lead | sample.good-practice: is 3, and the lead names the cases
            chosen-by: lead | sample.strata: is furthest-stage, and the lead names the cases
            audited-by-authority: {cases: 51} | sample.audited-by-authority.cases: is 51. There are 50 cases
            audited-by-authority: {cases: 5, evidence-for: [leaders]} | evidence-for[1]: is "leaders", which is no judgement area.
            """)
    void whatCannotBeChosenIsRefusedWithItsLineAndField(String added, String message) {
        assertThatThrownBy(() -> with(SAMPLE + "  " + added + "\n"))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageContaining("ours.yml, line ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            part-of: nothing | part-of: is "nothing", which is no area that is whole by itself.
            part-of: quality-of-practice | part-of: is "quality-of-practice", which is no area that is whole by itself.
            part-of: overall-effectiveness | part-of: is "overall-effectiveness", which is no area that is whole by itself.
            part-of: leadership-and-governance | caps: is true, and the area is part of leadership-and-governance.
            part-of: leadership-and-governance | is quality-of-practice, a part of leadership-and-governance.
            """)
    void aPartOfAJudgementHasAWholeAndStandsBeneathIt(String part, String message) {
        String broken = OF_2012.content()
                .replaceFirst(
                        Pattern.quote("    title: The quality of practice\n"),
                        "    title: The quality of practice\n    " + part + "\n");
        assertThatThrownBy(() -> FrameworkReader.read(broken, "ours.yml"))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageContaining(message);
    }

    private static final String CARE_LEAVERS = "sample:\n  minimum: 50\n  further-draws:\n    - id: in-care\n"
            + "      title: Children in care\n      minimum: 6\n      from:\n        stages: [becoming-looked-after]\n";

    @Test
    void whatIsDrawnBesideIsAskedForBesideTheMinimum() {
        Sample sample = with(CARE_LEAVERS).sample();
        assertThat(sample.inAll()).isEqualTo(56);
        assertThat(sample.drawn()).as("first").isEqualTo(50);
        assertThat(sample.furtherDraw("in-care").from().admits(true, List.of("becoming-looked-after")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stages: [becoming-looked-after]|stages: [becoming-looked-afterr]|from.stages[1]|Did you mean"
                        + " becoming-looked-after?",
                "      from:|      form:|from|is missing",
                "minimum: 50\\n|minimum: 50\\n  chosen-by: lead\\n|further-draws|Right would be chosen-by: draw",
                "minimum: 50\\n|minimum: 50\\n  from:\\n    stages: [becoming-looked-after]\\n|from|leaves nobody to the first draw",
            })
    void aFurtherDrawThatCannotBeDrawnIsRefused(String right, String wrong, String field, String says) {
        String text = text(CARE_LEAVERS.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n")));
        assertThatThrownBy(() -> FrameworkReader.read(text, "ours.yml"))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageContaining(field)
                .hasMessageContaining(says);
    }
}
