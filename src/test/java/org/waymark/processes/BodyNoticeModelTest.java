package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyNoticeModelTest extends ModelTest {

    BodyNoticeModelTest() {
        super("body-notice");
    }

    @BeforeEach
    void nothingDoneYet() {
        domain.journal.clear();
        domain.informationAsked = false;
    }

    private ProcessInstance begin() {
        return start(Map.of("organisationId", "police1"));
    }

    @Test
    void theHeadIsToldOnTheMorningOfTheNoticeByNameAndTheBodyLearnsOfItThen() {
        ProcessInstance notice = begin();
        assertThat(openTasks()).isEmpty();

        waitUntil(StandIns.DAY_OF_NOTICE);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskAssignee("partner")
                        .singleResult()
                        .getName())
                .isEqualTo("Tell police1");
        assertThat(domain.journal).isEmpty();
        complete("task-tell-head");

        assertThat(domain.journal).containsExactly("openToBody@service-open-to-body");
        assertThat(ended(notice)).isTrue();
    }

    @Test
    void whatIsAskedOfItIsSuppliedByItsContacts() {
        domain.informationAsked = true;
        ProcessInstance notice = begin();
        waitUntil(StandIns.DAY_OF_NOTICE);
        complete("task-tell-head");

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("contactpolice1")
                        .list())
                .hasSize(1);
        complete("task-supply-information");
        assertThat(ended(notice)).isTrue();
    }

    @Test
    void whatIsNoLongerDueEndsAndTellsNobody() {
        ProcessInstance notice = begin();

        engine.getRuntimeService()
                .createMessageCorrelation("notice-no-longer-due")
                .tenantId(INSPECTION)
                .correlate();

        assertThat(ended(notice)).isTrue();
        assertThat(domain.journal).isEmpty();
    }
}
