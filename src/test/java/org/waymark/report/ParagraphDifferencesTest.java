package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.report.Differences.Piece;
import org.waymark.report.ParagraphDifferences.Change;

/** What changed in a text since somebody read it, paragraph by paragraph. */
class ParagraphDifferencesTest {

    @Test
    void aParagraphThatChangedIsToldWordByWordAtItsPlace() {
        assertThat(ParagraphDifferences.between(
                        List.of("Help is early.", "Plans are vague.", "Leaders know."),
                        List.of("Help is early.", "Plans are clear.", "Leaders know.")))
                .containsExactly(new Change(
                        "changed",
                        1,
                        List.of(
                                new Piece("same", "Plans are "),
                                new Piece("removed", "vague."),
                                new Piece("added", "clear."))));
    }

    @Test
    void whatCameAndWhatWentIsToldAsThat() {
        assertThat(ParagraphDifferences.between(List.of("One.", "Two."), List.of("One.", "Two.", "Three.")))
                .containsExactly(new Change("new", 2, List.of(new Piece("added", "Three."))));
        assertThat(ParagraphDifferences.between(List.of("One.", "Two."), List.of("Two.")))
                .containsExactly(new Change("gone", null, List.of(new Piece("removed", "One."))));
        assertThat(ParagraphDifferences.between(List.of("One."), List.of("One.")))
                .isEmpty();
    }
}
