package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class ChildViewModelTest extends ModelTest {

    ChildViewModelTest() {
        super("child-view");
    }

    private ProcessInstance begin() {
        return start(Map.of("caseId", "case1", "viewId", "view1"));
    }

    @Test
    void theInspectorateGivesItsView() {
        ProcessInstance view = begin();

        assertThat(open("task-give-view").getAssignee()).isEqualTo("partner");
        complete("task-give-view");
        assertThat(ended(view)).isTrue();
    }

    @Test
    void aViewThatIsNotAskedForAnyMoreIsNotGiven() {
        ProcessInstance view = begin();
        tell("view-no-longer-asked", Map.of());

        assertThat(ended(view)).isTrue();
        assertThat(endsReached("child-view")).containsExactly("end-not-given");
    }
}
