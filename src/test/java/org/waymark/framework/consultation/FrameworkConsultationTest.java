package org.waymark.framework.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.consultation.FrameworkComment.SaidFor;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStanding;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.tasks.RefusedAnswers;

/** Comments on a framework that is in consultation until 30 September 2011, in British summer time. */
class FrameworkConsultationTest {

    private final FrameworkRegister register = mock(FrameworkRegister.class);
    private final FrameworkCommentTable table = mock(FrameworkCommentTable.class);
    private final Audit audit = mock(Audit.class);

    private Framework framework;

    @BeforeEach
    void inConsultation(@TempDir Path directory) throws IOException {
        framework = Frameworks.load(Files.writeString(
                directory.resolve("proposal.yml"),
                Frameworks.shipped()
                                .byId("child-protection-2012")
                                .content()
                                .replace("status: in-force", "status: consultation")
                                .replaceAll("(?sm)^consultation:.*?\n(?=\\S|\\Z)", "")
                        + "\nconsultation:\n  until: 2011-09-30\n"));
        standing(State.CONSULTATION);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09-30T22:59:59Z, true", // a minute before midnight in London
        "2011-09-30T23:00:00Z, false",
        "2011-08-01T09:00:00Z, true"
    })
    void theLastDayEndsAtMidnightInLondon(Instant now, boolean open) {
        assertThat(at(now).isOpen(framework)).isEqualTo(open);
    }

    @Test
    void whatComesAfterTheLastDayIsRefusedAndNotKept() {
        assertThatThrownBy(() -> comment(at(Instant.parse("2011-10-01T09:00:00Z")), "cost", "AGENCY", "Too much."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("until the end of Friday 30 September 2011");
        verify(table, never()).add(any());
    }

    @Test
    void oneThatIsInForceOrWithdrawnTakesNoComments() {
        standing(State.WITHDRAWN);

        assertThat(open().isOpen(framework)).isFalse();
    }

    @Test
    void aCommentIsKeptAsPlainTextAndNeedsNoName() {
        comment(open(), "cost", "MYSELF", "  Forty days\r\nare a lot.\u202e\u0000 ");

        ArgumentCaptor<FrameworkComment> kept = ArgumentCaptor.forClass(FrameworkComment.class);
        verify(table).add(kept.capture());
        assertThat(kept.getValue().text()).isEqualTo("Forty days\nare a lot.");
        assertThat(kept.getValue().name()).isNull();
        assertThat(kept.getValue().saidFor()).isEqualTo(SaidFor.MYSELF);
        assertThat(kept.getValue().shown()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "other, MYSELF, Words, Choose the section",
        "cost, ROBOT, Words, Choose for whom",
        "cost, MYSELF, ' ', Write your comment"
    })
    void whatIsMissingIsSaid(String section, String side, String text, String says) {
        assertThatThrownBy(() -> comment(open(), section, side, text)).hasMessageContaining(says);
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        assertThatThrownBy(() -> comment(open(), "cost", "MYSELF", "x".repeat(4001)))
                .hasMessageContaining("at most 4000 characters");
        when(table.waiting("child-protection-2012")).thenReturn(2000);
        assertThatThrownBy(() -> comment(open(), "cost", "MYSELF", "x")).hasMessageContaining("Too many comments wait");
    }

    @Test
    void aCommentIsReadOnceAndAnsweredOnceAndOnlyWhenItIsShown() {
        UUID id = UUID.randomUUID();
        when(table.hold(id)).thenReturn(Optional.of(kept(id, null, null)));
        open().read(id, true, "manager");
        verify(audit).add("manager", "read-comment", null, id.toString(), "shown");
        assertThatThrownBy(() -> open().answer(id, true, "x", "manager")).hasMessageContaining("Read it first.");

        when(table.hold(id)).thenReturn(Optional.of(kept(id, true, null)));
        assertThatThrownBy(() -> open().read(id, false, "manager")).hasMessageContaining("has read this comment");
        open().answer(id, false, " It is the law. ", "manager");
        verify(table).answer(id, false, "It is the law.", "manager", Instant.parse("2011-09-01T09:00:00Z"));

        when(table.hold(id)).thenReturn(Optional.of(kept(id, true, false)));
        assertThatThrownBy(() -> open().answer(id, true, "x", "manager")).hasMessageContaining("has answered");
    }

    private static FrameworkComment kept(UUID id, Boolean shown, Boolean accepted) {
        return new FrameworkComment(
                id,
                "proposal",
                FrameworkSection.COST,
                SaidFor.MYSELF,
                null,
                "Words",
                Instant.EPOCH,
                shown,
                accepted,
                null);
    }

    private void standing(State state) {
        when(register.standing(any(), any())).thenReturn(new FrameworkStanding(state, null, null, null));
    }

    private void comment(FrameworkConsultation consultation, String section, String side, String text) {
        consultation.comment(framework, section, side, "", text);
    }

    private FrameworkConsultation open() {
        return at(Instant.parse("2011-09-01T09:00:00Z"));
    }

    private FrameworkConsultation at(Instant now) {
        return new FrameworkConsultation(register, table, audit, Clock.fixed(now, ZoneOffset.UTC));
    }
}
