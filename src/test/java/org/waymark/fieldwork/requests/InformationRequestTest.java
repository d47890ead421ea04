package org.waymark.fieldwork.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.WorkingDayCount;
import org.waymark.platform.tasks.RefusedAnswers;

class InformationRequestTest {

    private static final Instant NOW = Instant.parse("2012-12-05T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2012, 12, 7);
    private static final WorkingDayCount LIMIT = by(DUE);

    private final InformationRequest request =
            new InformationRequest(UUID.randomUUID(), "i", 1, null, "The audits.").asked("lead", NOW, LIMIT);

    private static WorkingDayCount by(LocalDate day) {
        return new WorkingDayCount(LocalDate.of(2012, 12, 5), 2, day, List.of());
    }

    private static InformationAnswer answer() {
        return new InformationAnswer("Here.", "Shelf 3", null, "link301", NOW, null, null, null);
    }

    @Test
    void itIsOpenUntilItIsAnsweredAndOpenAgainWhenItIsSentBack() {
        assertThat(request.isOpen()).isTrue();
        request.answer(answer(), DUE);
        assertThat(request.isOpen()).isFalse();
        request.sendBack("Only one year.", "lead", NOW, by(DUE.plusDays(3)));
        assertThat(request.isOpen()).isTrue();
        assertThat(request.due()).isEqualTo(DUE.plusDays(3));
        request.answer(answer(), DUE);
        assertThat(request.isOpen()).isFalse();
    }

    @Test
    void itIsSentBackOnceAndOnlyWhenItWasAnswered() {
        assertThatThrownBy(() -> request.sendBack("Why?", "lead", NOW, LIMIT))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Only a request that has been answered is sent back.");
        request.answer(answer(), DUE);
        request.sendBack("Only one year.", "lead", NOW, LIMIT);
        request.answer(answer(), DUE);

        assertThat(request.mayBeSentBack()).isFalse();
        assertThatThrownBy(() -> request.sendBack("Still one year.", "lead", NOW, LIMIT))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("once already");
    }

    @Test
    void itIsNotAnsweredTwiceNorWhenItWasClosed() {
        request.close("Over.", "lead", NOW);
        assertThatThrownBy(() -> request.answer(answer(), DUE))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Request 1 has been answered or closed already.");
    }

    @Test
    void anAnswerSaysWhereToReadOrWhyNothingIsHeldAndNotBoth() {
        assertThatThrownBy(() -> AnswerRequestForm.answerOf(new AnswerRequestForm.Answers(null, null, " ")))
                .hasMessageContaining("text");
        assertThatThrownBy(() -> AnswerRequestForm.answerOf(new AnswerRequestForm.Answers("Here.", null, null)))
                .hasMessageContaining("whereToRead");
        assertThatThrownBy(() -> AnswerRequestForm.answerOf(new AnswerRequestForm.Answers("Here.", "Shelf 3", "Lost.")))
                .hasMessageContaining("notHeldBecause");
        assertThat(AnswerRequestForm.answerOf(new AnswerRequestForm.Answers(null, null, "Lost."))
                        .notHeldBecause())
                .isEqualTo("Lost.");
    }
}
