package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.platform.tasks.RefusedAnswers;

class ReportTest {

    private static final Instant NOW = Instant.parse("2013-01-02T10:00:00Z");

    private final Report report = new Report("inspection1");

    private void draft() {
        report.write(
                "lead",
                Map.of("quality-of-practice", "Good."),
                List.of(
                        new Improvement("Record decisions.", "within-six-months"),
                        new Improvement("See children alone.", "immediately")));
    }

    private void sentAndCommentedOn() {
        draft();
        report.check("quality", true, Map.of(), NOW);
        report.draftSent(new ReportContent.About("About.", List.of()), NOW);
        report.commentsReceived();
    }

    @Test
    void anAuthorCannotCheckTheirOwnDraft() {
        draft();

        assertThatThrownBy(() -> report.check("lead", true, Map.of(), NOW))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("someone who did not write it");
    }

    @Test
    void aDraftIsNotSentBackWithoutSayingWhatHasToChange() {
        draft();

        assertThatThrownBy(() -> report.check("quality", false, Map.of(), NOW))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("comments: Say in at least one section what has to change.");
    }

    @Test
    void aDraftThatIsRewrittenHasToBeCheckedAgain() {
        draft();
        report.check("quality", true, Map.of(), NOW);
        draft();

        assertThat(report.isQualityPassed()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> report.draftSent(new ReportContent.About("About.", List.of()), NOW));
    }

    @Test
    void onlyTheLatestCheckAsksForChanges() {
        draft();
        report.check("quality", false, Map.of("quality-of-practice", "Say more."), NOW);
        draft();
        report.check("quality", false, Map.of("quality-of-practice", "Say why."), NOW);

        assertThat(report.latestQualityComments())
                .containsExactly(new QualityComment(2, "quality-of-practice", "Say why.", null));
    }

    @Test
    void whatTheAuthorityHasCannotBeChanged() {
        draft();
        report.check("quality", true, Map.of(), NOW);
        report.draftSent(new ReportContent.About("About.", List.of()), NOW);

        assertThatIllegalStateException().isThrownBy(this::draft).withMessageContaining("with the authority");
    }

    @Test
    void anAuthorCannotSignTheirOwnReportOff() {
        sentAndCommentedOn();

        assertThatThrownBy(() -> report.signOff("lead", NOW))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("It is signed off by someone who did not write it.");
    }

    @Test
    void aRevisionHasToBeSignedOffAgain() {
        sentAndCommentedOn();
        report.signOff("manager", NOW);
        draft();

        assertThat(report.isSignedOff()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> report.finalSent(NOW));
    }

    @Test
    void aHeldReportIsNotPublishedBeforeItIsReleased() {
        sentAndCommentedOn();
        report.signOff("manager", NOW);
        report.finalSent(NOW);
        report.hold("manager", "A court hearing", NOW);

        assertThatIllegalStateException().isThrownBy(() -> report.published());
        report.release("The hearing is over");
        report.published();
        assertThat(report.stage()).isEqualTo(ReportStage.PUBLISHED);
    }
}
