package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorityDutiesModelTest extends ModelTest {

    private static final Instant PUBLICATION_DUE = StandIns.LAST_DAY.plus(Duration.ofDays(70));
    private static final Instant STATEMENT_DUE = StandIns.LAST_DAY.plus(Duration.ofDays(130));

    AuthorityDutiesModelTest() {
        super("authority-duties");
    }

    @BeforeEach
    void theReportIsPublished() {
        domain.journal.clear();
        domain.duties = Set.of("authority-publishes", "action-statement");
        waitUntil(StandIns.LAST_DAY.plus(Duration.ofDays(40)));
    }

    private ProcessInstance begin() {
        return start(Map.of());
    }

    @Test
    void bothDutiesWaitForTheDirectorEachWithItsLimit() {
        ProcessInstance duties = begin();

        assertThat(openTasks()).containsExactly("task-publish-locally", "task-supply-statement");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("dcs301")
                        .count())
                .isEqualTo(2);
        assertThat(open("task-publish-locally").getDueDate()).isEqualTo(Date.from(PUBLICATION_DUE));
        assertThat(open("task-supply-statement").getDueDate()).isEqualTo(Date.from(STATEMENT_DUE));
        complete("task-supply-statement", "task-publish-locally");

        assertThat(endsReached("authority-duties")).containsExactly("end-duties-done");
        assertThat(ended(duties)).isTrue();
        assertThat(domain.journal).isEmpty();
    }

    @Test
    void beforeEachLimitTheDirectorIsRemindedOnceAndTheWorkGoesOn() {
        ProcessInstance duties = begin();
        waitUntil(PUBLICATION_DUE.minus(Duration.ofDays(2)));
        assertThat(domain.journal).containsExactly("remind@service-remind-authority-publishes");
        complete("task-publish-locally");
        waitUntil(STATEMENT_DUE.minus(Duration.ofDays(2)));

        assertThat(domain.journal)
                .containsExactly("remind@service-remind-authority-publishes", "remind@service-remind-action-statement");
        complete("task-supply-statement");
        assertThat(ended(duties)).isTrue();
    }

    @Test
    void afterEachLimitTheManagersAreToldAndTheDutyIsStillExpected() {
        ProcessInstance duties = begin();
        waitUntil(STATEMENT_DUE);

        assertThat(domain.timesDone("escalate@service-escalate-authority-publishes"))
                .isEqualTo(1);
        assertThat(domain.timesDone("escalate@service-escalate-action-statement"))
                .isEqualTo(1);
        assertThat(openTasks())
                .containsExactly("task-publish-locally", "task-pursue-statement", "task-supply-statement");
        complete("task-publish-locally", "task-pursue-statement");
        assertThat(openTasks()).containsExactly("task-supply-statement");
        complete("task-supply-statement");

        assertThat(ended(duties)).isTrue();
    }

    @Test
    void onlyWhatTheFrameworkAsksIsAsked() {
        domain.duties = Set.of("action-statement");
        ProcessInstance duties = begin();

        assertThat(openTasks()).containsExactly("task-supply-statement");
        complete("task-supply-statement");
        assertThat(ended(duties)).isTrue();
    }
}
