package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.platform.engine.Processes;

/** A task of the programme is of no inspection: its page leads to none, and counts no limit of one. */
class TaskOfNoInspectionTest {

    private static String shown(String tenant) {
        OpenTask task = new OpenTask("1", "x", "task-x", "x", "x", tenant, "2", "manager", null, Map.of());
        return DeskController.PageView.of(
                        new Desk.Page(task, null, "x", null, false, true, null, null, null, List.of(), List.of()),
                        List.of(),
                        null,
                        false)
                .task()
                .inspectionId();
    }

    @Test
    void thePageOfATaskLeadsToItsInspectionWhereItHasOne() {
        assertThat(shown("a12345678901234567bc")).isEqualTo("a12345678901234567bc");
        assertThat(shown(Processes.PROGRAMME)).isNull();
    }
}
