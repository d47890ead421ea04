package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionProgrammeModelTest extends ModelTest {

    private static final String PLANNED = "havePlanned@service-have-planned";

    InspectionProgrammeModelTest() {
        super("inspection-programme");
    }

    @BeforeEach
    void twoInspectionsAreApproved() {
        domain.journal.clear();
        domain.approvedInspections = List.of("first", "second");
    }

    private ProcessInstance begin() {
        return start(Map.of("yearId", "year1"));
    }

    @Test
    void eachInspectionOfAnApprovedYearIsPlannedWhenItsTimeHasCome() {
        ProcessInstance year = begin();
        assertThat(waitsAt(year)).containsExactly("wait-year-found");
        tell("year-found", Map.of());
        assertThat(openTasks()).containsExactly("task-approve-year");
        complete("task-approve-year");
        assertThat(waitsAt(year)).containsExactly("timer-time-to-plan", "timer-time-to-plan");
        assertThat(domain.journal).isEmpty();

        waitUntil(StandIns.DAY_OF_NOTICE);
        assertThat(domain.journal).containsExactly(PLANNED);
        assertThat(ended(year)).isFalse();
        waitFor(Duration.ofDays(1));
        assertThat(domain.journal).containsExactly(PLANNED, PLANNED);
        assertThat(ended(year)).isTrue();
        assertThat(endsReached("inspection-programme"))
                .containsExactly("end-inspection-asked-for", "end-inspection-asked-for", "end-programme-over");
    }

    @Test
    void aYearInWhichNobodyIsWantedEndsWithItsApproval() {
        domain.approvedInspections = List.of();
        ProcessInstance year = begin();
        tell("year-found", Map.of());
        complete("task-approve-year");
        assertThat(ended(year)).isTrue();
        assertThat(domain.journal).isEmpty();
    }

    @Test
    void aProposalMayBePutAsideBeforeAndAfterItIsFound() {
        ProcessInstance early = begin();
        tell("year-put-aside", Map.of());
        assertThat(ended(early)).isTrue();

        ProcessInstance late = begin();
        tell("year-found", Map.of());
        tell("year-put-aside", Map.of());
        assertThat(ended(late)).isTrue();
        assertThat(endsReached("inspection-programme")).containsExactly("end-put-aside", "end-put-aside");
    }
}
