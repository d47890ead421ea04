package org.waymark.report.factualaccuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.FactualAccuracy.Came;
import org.waymark.report.FactualComment;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.ReportRendererTest;
import org.waymark.report.factualaccuracy.FactualAccuracyForm.Answers;
import org.waymark.report.factualaccuracy.FactualAccuracyForm.Comment;
import org.waymark.report.writing.JudgedSinceDraft;

class FactualAccuracyFormTest {

    private static final OpenTask TASK = new OpenTask(
            "t1",
            "Comment",
            "task-factual-accuracy",
            "report-timeline",
            "CP-301-20121203",
            "i1",
            "p1",
            "dcs301",
            null,
            Map.of());

    private final AuthorityComments comments = mock(AuthorityComments.class);
    private final Attachments attachments = mock(Attachments.class);
    private final FactsChecks checks = mock(FactsChecks.class);
    private final FactualAccuracyForm form = new FactualAccuracyForm(
            comments,
            attachments,
            mock(Submitters.class),
            mock(JudgedSinceDraft.class),
            mock(Inspections.class),
            checks);

    @BeforeEach
    void theDraftIsWithTheAuthority() {
        when(comments.draft("i1")).thenReturn(ReportRendererTest.report("Help came late."));
    }

    private static Comment comment(String section, Integer paragraph) {
        return new Comment(section, paragraph, "It came early.", "Help came early.", null, null);
    }

    @Test
    void commentsAreKeptAsSubmitted() {
        form.record(TASK, new Answers(List.of(comment("overall-effectiveness", 1), comment("about", null)), false));

        verify(comments).received(eq("i1"), eq(Came.SUBMITTED), argThat(kept -> kept.size() == 2), eq("dcs301"));
    }

    @Test
    void whatAnotherBodySaysIsKeptAsItsOwnWithItsOwnFilesAlone() {
        InspectedOrganisation police = new InspectedOrganisation(
                UUID.randomUUID(),
                "i1",
                "police",
                "police01",
                "Essex Police",
                Instant.EPOCH,
                "The head",
                null,
                null,
                null);
        when(checks.organisation(TASK)).thenReturn(Optional.of(police));
        form.record(TASK, new Answers(List.of(comment("about", null)), false));

        verify(comments).receivedFrom(eq(police), eq(Came.SUBMITTED), argThat(kept -> kept.size() == 1), eq("dcs301"));
        assertThatThrownBy(() -> form.record(
                        TASK,
                        new Answers(
                                List.of(new Comment(
                                        "about", null, "It came early.", "Help came early.", null, "theirs")),
                                false)))
                .hasMessageContaining("comments[0].attachment: Choose one of the files attached here.");
        verify(attachments, atLeastOnce()).idOf("i1", police.id(), "theirs");
    }

    @Test
    void aParagraphsNumberSaysItsSection() throws Exception {
        form.record(TASK, new Answers(List.of(comment(null, 1)), false));

        verify(comments)
                .received(
                        eq("i1"),
                        eq(Came.SUBMITTED),
                        argThat(kept -> kept.get(0).place().equals(new Place("overall-effectiveness", 1))),
                        eq("dcs301"));
        assertThat(SavedComments.read(
                        new ObjectMapper()
                                .readTree("{\"comments\": [{\"paragraph\": 1, \"whatIsWrong\": \"Not late.\"}]}"),
                        comments.draft("i1"),
                        file -> null))
                .extracting(FactualComment::place)
                .containsExactly(new Place("overall-effectiveness", 1));
    }

    @Test
    void aCommentWithoutAPlaceIsRefusedAtWhatWouldSayIt() {
        assertThatThrownBy(() -> form.record(TASK, new Answers(List.of(comment(null, null)), null)))
                .hasMessageContaining("comments[0].section: Give the paragraph's number, or choose the section.");
        assertThatThrownBy(() -> form.record(TASK, new Answers(List.of(comment(" ", 99)), null)))
                .hasMessageContaining("comments[0].paragraph: The draft has no paragraph 99.");
    }

    @Test
    void havingNoCommentsIsAnAnswer() {
        form.record(TASK, new Answers(null, true));

        verify(comments).received("i1", Came.NO_COMMENTS, List.of(), "dcs301");
    }

    @Test
    void sayingNothingOrBothIsRefused() {
        assertThatThrownBy(() -> form.record(TASK, new Answers(List.of(), null)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("noComments: Add your comments, or say that you have none.");
        assertThatThrownBy(() -> form.record(TASK, new Answers(List.of(comment("about", null)), true)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("noComments: You have made comments.");
        verify(comments, never()).received(any(), any(), any(), any());
    }

    @Test
    void aCommentOnASectionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> form.record(TASK, new Answers(List.of(comment("finance", 1)), null)))
                .hasMessageContaining("The draft has no section \"finance\"");
    }

    @Test
    void aParagraphOfAnotherSectionIsRefusedAndTheRightOnesAreNamed() {
        assertThatThrownBy(() -> form.record(TASK, new Answers(List.of(comment("overall-effectiveness", 7)), null)))
                .hasMessageContaining("It has: 1 to 2");
    }

    @Test
    void whatWasSavedGoesForwardEvenWhenItIsNotWhole() throws Exception {
        String saved = """
                {"comments": [
                  {"section": "overall-effectiveness", "paragraph": 1, "whatIsWrong": "Not late.", "whatIsRight": null, "evidence": null},
                  {"section": "finance", "paragraph": null, "whatIsWrong": null, "whatIsRight": "Half written", "evidence": null},
                  {"section": null, "paragraph": null, "whatIsWrong": null, "whatIsRight": null, "evidence": null}],
                 "noComments": false}""";

        List<FactualComment> taken =
                SavedComments.read(new ObjectMapper().readTree(saved), comments.draft("i1"), file -> null);

        assertThat(taken).extracting(FactualComment::number).containsExactly(1, 2);
        assertThat(taken)
                .extracting(FactualComment::place)
                .containsExactly(new Place("overall-effectiveness", 1), new Place(null, null));
        assertThat(taken.get(1).whatIsRight()).isEqualTo("Half written");
    }
}
