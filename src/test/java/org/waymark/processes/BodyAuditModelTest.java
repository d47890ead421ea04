package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class BodyAuditModelTest extends ModelTest {

    BodyAuditModelTest() {
        super("body-audit");
    }

    private ProcessInstance begin() {
        return start(Map.of("organisationId", "organisation1"));
    }

    @Test
    void theBodySaysWhatItFinds() {
        ProcessInstance audit = begin();

        assertThat(open("task-audit-tracked-cases").getName()).isEqualTo("Audit organisation1");
        complete("task-audit-tracked-cases");
        assertThat(ended(audit)).isTrue();
    }

    @Test
    void anAuditThatIsNotAskedForAnyMoreIsNotMade() {
        ProcessInstance audit = begin();
        tell("body-audit-no-longer-asked", Map.of());

        assertThat(ended(audit)).isTrue();
        assertThat(endsReached("body-audit")).containsExactly("end-not-made");
    }
}
