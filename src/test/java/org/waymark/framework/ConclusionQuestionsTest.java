package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a framework asks at the end of a case stands in its file, and nowhere else. */
class ConclusionQuestionsTest {

    private static final Frameworks FRAMEWORKS = Frameworks.shipped();
    private static final Framework OF_2012 = FRAMEWORKS.byId("child-protection-2012");

    @Test
    void whatIsAskedDependsOnTheCase() {
        assertThat(asked(true, "assessment")).containsExactly("difference-made");
        assertThat(asked(true, "protection-plan")).containsExactly("difference-made", "early-help", "absence-of-help");
        assertThat(asked(false, "becoming-looked-after")).containsExactly("early-help", "absence-of-help");
        assertThat(asked(false, "assessment")).isEmpty();
    }

    private static List<String> asked(boolean tracked, String stage) {
        return OF_2012.questionsOf(tracked, List.of(stage)).stream()
                .map(ConclusionQuestion::id)
                .toList();
    }

    @Test
    void anInspectionUnderATextOfBeforeIsAskedWhatItWasAskedThen() {
        String text = OF_2012.content();
        String before = text.substring(0, text.indexOf("conclusion-questions:"))
                + text.substring(text.indexOf("judgement-areas:"));
        assertThat(Frameworks.kept(OF_2012.id(), before).conclusionQuestions())
                .usingRecursiveComparison()
                .ignoringFields("source")
                .isEqualTo(OF_2012.conclusionQuestions());
    }

    @Test
    void aFrameworkMayAskNothing() {
        String text = OF_2012.content();
        String none = text.substring(0, text.indexOf("conclusion-questions:")) + "conclusion-questions: []\n\n"
                + text.substring(text.indexOf("judgement-areas:"));
        assertThat(FrameworkReader.read(none, "ours.yml").conclusionQuestions()).isEmpty();
        assertThat(Frameworks.kept(OF_2012.id(), none).conclusionQuestions()).isEmpty();
    }

    @Test
    void anAnswerIsEvidenceForTheWholeUnlessItSaysForWhat() {
        ConclusionQuestion whole = OF_2012.conclusionQuestion("difference-made");
        assertThat(OF_2012.isEvidenceFor(whole.evidenceFor(), "overall-effectiveness"))
                .isTrue();
        assertThat(OF_2012.isEvidenceFor(whole.evidenceFor(), "quality-of-practice"))
                .isFalse();
        Framework ofPractice = FrameworkReader.read(
                OF_2012.content()
                        .replaceFirst(
                                "    in-evidence: what difference help made\n",
                                "    evidence-for: [quality-of-practice]\n"),
                "ours.yml");
        ConclusionQuestion practice = ofPractice.conclusionQuestion("difference-made");
        assertThat(ofPractice.isEvidenceFor(practice.evidenceFor(), "overall-effectiveness"))
                .isFalse();
        assertThat(ofPractice.isEvidenceFor(practice.evidenceFor(), "quality-of-practice"))
                .isTrue();
        assertThat(practice.inEvidence()).isEqualTo(practice.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asked-with: [protection-plan | asked-with: [protection-plans | asked-with[1]: is "protection-plans", which is no stage of this framework. Did you mean protection-plan?
            question: early-help | question: difference-made | follows.question: is "difference-made", which is no question with answers to choose from
            answers: [yes, in-part | answers: [yes, partly | follows.answers[2]: is "partly", which is no answer of that question.
            in-evidence: what difference help made | evidence-for: [beauty] | evidence-for[1]: is "beauty", which is no judgement area.
            in-evidence: what difference help made | because: Why? | because: is not used here.
            - id: cannot-tell | - id: in-part | id: is "in-part", as in line
            asked-of: tracked | asked-of: all | asked-of: is "all". Right would be one of tracked, sampled.
            """)
    void whatIsWrongIsSaidWithItsLineAndField(String right, String wrong, String message) {
        String text = OF_2012.content();
        int from = text.indexOf("conclusion-questions:");
        String broken = text.substring(0, from) + text.substring(from).replaceFirst(Pattern.quote(right), wrong);
        assertThatThrownBy(() -> FrameworkReader.read(broken, "ours.yml"))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageContaining("ours.yml, line ")
                .hasMessageContaining("conclusion-questions[")
                .hasMessageContaining(message);
    }
}
