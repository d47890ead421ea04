package org.waymark.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.platform.tasks.RefusedAnswers;

class ConcernTest {

    private static final Instant NOW = Instant.parse("2012-12-05T10:00:00Z");

    private static Concern concern(Kind kind) {
        Concern concern = new Concern("i1", 1, kind, "12", "Seen alone and afraid.");
        concern.raised("inspector1", NOW, NOW.plusSeconds(3600));
        return concern;
    }

    @Test
    void aConcernForAChildAtRiskIsAcknowledgedThenAnsweredThenCheckedThenClosed() {
        Concern concern = concern(Kind.AT_RISK);
        concern.acknowledge("A. Director", "dcs301", NOW);
        concern.respond("A. Director", "The child was seen today.", "dcs301", NOW);
        concern.check(true, null, "lead", NOW);
        concern.close(NOW);

        assertThat(concern.isOpen()).isFalse();
        assertThat(concern.isAnswerAccepted()).isTrue();
    }

    @Test
    void itIsNotAnsweredBeforeItIsAcknowledged() {
        assertThatThrownBy(() -> concern(Kind.AT_RISK).respond("A", "Done.", "dcs301", NOW))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Acknowledge");
    }

    @Test
    void itIsAcknowledgedOnce() {
        Concern concern = concern(Kind.AT_RISK);
        concern.acknowledge("A. Director", "dcs301", NOW);

        assertThatThrownBy(() -> concern.acknowledge("B. Deputy", "dcs301", NOW))
                .hasMessageContaining("A. Director");
    }

    @Test
    void anAnswerThatWasSentBackIsFollowedByAnother() {
        Concern concern = concern(Kind.LOOK_AGAIN);
        concern.respond("L. Officer", "All is well.", "link301", NOW);
        assertThatThrownBy(() -> concern.respond("L. Officer", "Again.", "link301", NOW))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("response: A response has been given already");
        concern.check(false, "Was the child seen?", "lead", NOW);

        assertThat(concern.isAnswerAccepted()).isFalse();
        concern.respond("L. Officer", "The child was seen.", "link301", NOW);
        concern.check(true, null, "lead", NOW);
        assertThat(concern.responses()).hasSize(2);
        assertThat(concern.isAnswerAccepted()).isTrue();
    }

    @Test
    void whateverComesLateIsKeptAndTheClockRunsOnTheAuthorityAlone() {
        Concern concern = concern(Kind.AT_RISK);
        assertThat(concern.isLate(concern.dueNow(), NOW.plusSeconds(3601))).isTrue();
        concern.overdue(NOW);
        concern.acknowledge("A. Director", "dcs301", NOW);
        concern.answerBy(NOW.plusSeconds(7200));
        assertThat(concern.isLate(concern.dueNow(), NOW.plusSeconds(3601))).isFalse();
        concern.overdue(NOW);
        concern.respond("A. Director", "Seen today.", "dcs301", NOW);
        concern.overdue(NOW);

        assertThat(concern.escalations())
                .extracting(Escalation::late)
                .containsExactly(Escalation.Late.ACKNOWLEDGEMENT, Escalation.Late.ANSWER, Escalation.Late.CHECK);
        assertThat(concern.isLate(concern.dueNow(), NOW.plusSeconds(9000))).isFalse();
        assertThat(concern.state()).isEqualTo("Waits for the lead's check");
    }

    @Test
    void itIsNotClosedBeforeItsAnswerIsAccepted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> concern(Kind.LOOK_AGAIN).close(NOW));
    }
}
