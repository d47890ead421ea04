package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class BurdenAnswerModelTest extends ModelTest {

    BurdenAnswerModelTest() {
        super("burden-answer");
    }

    private ProcessInstance begin() {
        return start(Map.of("body", "police1"));
    }

    @Test
    void theBodySaysWhatItTook() {
        ProcessInstance asked = begin();

        assertThat(open("task-say-what-it-took").getName()).isEqualTo("Say it: police1");
        complete("task-say-what-it-took");
        assertThat(ended(asked)).isTrue();
        assertThat(endsReached("burden-answer")).containsExactly("end-answer-given");
    }

    @Test
    void nobodyHasToSayIt() {
        ProcessInstance asked = begin();
        waitFor(Duration.ofDays(1));

        assertThat(ended(asked)).isTrue();
        assertThat(endsReached("burden-answer")).containsExactly("end-not-answered");
    }

    @Test
    void whatWasSaidElsewhereIsNotAskedAnyMore() {
        ProcessInstance asked = begin();
        tell("burden-answer-no-longer-asked", Map.of());

        assertThat(ended(asked)).isTrue();
        assertThat(endsReached("burden-answer")).containsExactly("end-asked-no-more");
    }
}
