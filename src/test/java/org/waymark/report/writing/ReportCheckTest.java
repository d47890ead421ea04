package org.waymark.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.disclosure.TellingNumbers;
import org.waymark.lists.ChildReferences;
import org.waymark.report.Differences;
import org.waymark.report.Differences.Piece;

/** What may not stand in a report, how long it is, and what changed in it. */
class ReportCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two children waited.",
                "In one case 3 disabled children were not seen.",
                "Four of the children had no plan.",
                "A 14-year-old was moved twice.",
                "A girl aged 7 was not heard.",
                "One young person said so.",
                "They were met in 19 of the 20 cases.",
                "Inspectors met 18 out of 20 children.",
                "Visits were late for 95% of 40 children.",
                "All of the children but two were seen.",
                "Nineteen of the twenty children whose parents were met had one social worker.",
                "In one case of the two that went to court the child had been seen once only.",
                "In three of the four cases that inspectors read nobody had said so.",
                "3 of the 4 plans had no dates.",
                "In 3 of the cases seen, the plan had no dates.",
                "Two of these families were not told.",
                "Twenty-one of the twenty-three assessments were late."
            })
    void fewChildrenAndAgesMayShowWhoAChildIs(String text) {
        assertThat(new TellingNumbers().in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve children waited.",
                "53 children were seen.",
                "In two teams children waited.",
                "Children aged 5 to 9 wait longest.",
                "Visits every four weeks help children.",
                "One in three children waits.",
                "Since 2012 children are seen alone.",
                "They were met in 20 of the 20 cases.",
                "Plans were clear in 30 of the 50 cases.",
                "Visits were late for 40% of 50 children.",
                "Thirty-one of the fifty-three plans were clear.",
                "Two of the four teams had no manager.",
                "Twenty of the forty families were met.",
                "In twelve of the cases seen, the plan had no dates.",
                "In most of the cases seen, the plan had no dates."
            })
    void otherNumbersMayStand(String text) {
        assertThat(new TellingNumbers().in(text)).isEmpty();
    }

    @Test
    void aChildsReferenceIsFoundWhereverItStands() {
        Set<String> known = Set.of("AB1234", "C001", "17", "WX-9/2");

        assertThat(ChildReferences.isAnyIn("The plan of ab1234, of May, is clear.", known))
                .isTrue();
        assertThat(ChildReferences.isAnyIn("See (C001).", known)).isTrue();
        assertThat(ChildReferences.isAnyIn("Child 17 was seen.", known)).isTrue();
        assertThat(ChildReferences.isAnyIn("Of WX-9/2 nothing is known.", known))
                .isTrue();
        assertThat(ChildReferences.isAnyIn("There were 17 visits, in AB12345.", known))
                .isFalse();
    }

    @Test
    void lengthIsCountedInWordsAndSentences() {
        PlainEnglish.Length length = PlainEnglish.of("Help comes early. Is it enough?\nYes – it is.", 3);

        assertThat(length.words()).isEqualTo(9);
        assertThat(length.sentences()).isEqualTo(3);
        assertThat(length.wordsInSentence()).isEqualTo(3);
        assertThat(length.longSentences()).isZero();
        assertThat(PlainEnglish.of("One two three four.", 3).longSentences()).isEqualTo(1);
        assertThat(PlainEnglish.of("", 3).wordsInSentence()).isZero();
        assertThat(PlainEnglish.of("", 3).inWords()).isEqualTo("no text yet");
    }

    @Test
    void changesAreToldWordByWord() {
        assertThat(Differences.between("Help comes late.", "Help comes early, now."))
                .containsExactly(
                        new Piece("same", "Help comes "),
                        new Piece("removed", "late."),
                        new Piece("added", "early, now."));
        assertThat(Differences.between("The same.", "The same.")).isEmpty();
        assertThat(Differences.between("", "New.")).containsExactly(new Piece("added", "New."));
    }
}
