package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SafeguardingConcernModelTest extends ModelTest {

    SafeguardingConcernModelTest() {
        super("safeguarding-concern");
    }

    @BeforeEach
    void aChildAtRiskNow() {
        domain.journal.clear();
        domain.atRiskNow = true;
        domain.answerAccepted = true;
    }

    private ProcessInstance raise() {
        return start(Map.of("concernId", "concern1"));
    }

    @Test
    void aChildAtRiskIsReferredAtOnceAcknowledgedAndAnswered() {
        ProcessInstance concern = raise();

        assertThat(domain.journal).containsExactly("referToAuthority@service-refer-to-authority");
        assertThat(openTasks()).containsExactly("task-acknowledge-concern");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("dcs301")
                        .count())
                .isEqualTo(1);
        assertThat(open("task-acknowledge-concern").getDueDate())
                .isEqualTo(Date.from(PLANNED.plus(Duration.ofHours(4))));
        complete("task-acknowledge-concern", "task-respond-to-concern", "task-check-response");

        assertThat(domain.journal).endsWith("closeConcern@service-close-concern");
        assertThat(ended(concern)).isTrue();
    }

    @Test
    void aResponseThatTheLeadDoesNotAcceptGoesBack() {
        ProcessInstance concern = raise();
        complete("task-acknowledge-concern", "task-respond-to-concern");
        domain.answerAccepted = false;
        complete("task-check-response");

        assertThat(openTasks()).containsExactly("task-respond-to-concern");
        domain.answerAccepted = true;
        complete("task-respond-to-concern", "task-check-response");

        assertThat(ended(concern)).isTrue();
    }

    @Test
    void anAcknowledgementThatIsOverdueIsEscalatedOnceAndStillExpected() {
        ProcessInstance concern = raise();
        waitFor(Duration.ofHours(4));

        assertThat(domain.timesDone("escalateConcern@service-escalate-concern")).isEqualTo(1);
        assertThat(openTasks()).containsExactly("task-acknowledge-concern");
        complete("task-acknowledge-concern", "task-respond-to-concern", "task-check-response");

        assertThat(endsReached("safeguarding-concern")).containsExactly("end-concern-closed", "end-concern-escalated");
        assertThat(ended(concern)).isTrue();
    }

    @Test
    void anAnswerAndACheckThatAreOverdueAreEscalatedToo() {
        ProcessInstance concern = raise();
        complete("task-acknowledge-concern");
        waitFor(Duration.ofHours(24));
        assertThat(domain.timesDone("escalateConcern@service-escalate-response"))
                .isEqualTo(1);
        complete("task-respond-to-concern");
        waitFor(Duration.ofDays(1));
        assertThat(domain.timesDone("escalateConcern@service-escalate-check")).isEqualTo(1);
        complete("task-check-response");

        assertThat(ended(concern)).isTrue();
    }

    @Test
    void aCheckOfALesserConcernThatIsOverdueIsEscalated() {
        domain.atRiskNow = false;
        ProcessInstance concern = raise();
        complete("task-answer-referral-back");
        waitFor(Duration.ofDays(1));
        assertThat(domain.timesDone("escalateConcern@service-escalate-answer-check"))
                .isEqualTo(1);
        complete("task-check-answer");

        assertThat(ended(concern)).isTrue();
    }

    @Test
    void aLesserConcernIsReferredBackForTheAuthorityToLookAtAgain() {
        domain.atRiskNow = false;
        ProcessInstance concern = raise();

        assertThat(domain.journal).containsExactly("referCaseBack@service-refer-case-back");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("link301")
                        .count())
                .isEqualTo(1);
        complete("task-answer-referral-back", "task-check-answer");

        assertThat(domain.journal).endsWith("closeConcern@service-close-concern");
        assertThat(ended(concern)).isTrue();
    }

    @Test
    void anAnswerThatIsOverdueIsEscalatedAndOneNotAcceptedGoesBack() {
        domain.atRiskNow = false;
        ProcessInstance concern = raise();
        waitFor(Duration.ofDays(2));
        assertThat(domain.timesDone("escalateConcern@service-escalate-referral-back"))
                .isEqualTo(1);

        complete("task-answer-referral-back");
        domain.answerAccepted = false;
        complete("task-check-answer");
        assertThat(openTasks()).containsExactly("task-answer-referral-back");
        domain.answerAccepted = true;
        complete("task-answer-referral-back", "task-check-answer");

        assertThat(ended(concern)).isTrue();
    }
}
