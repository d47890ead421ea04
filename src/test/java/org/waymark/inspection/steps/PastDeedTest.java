package org.waymark.inspection.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;

/** What Waymark has done reads as done, whatever step of whatever model it was. */
class PastDeedTest {

    @Test
    void whatWasDoneIsToldInThePast() {
        assertThat(PastDeed.inWords("Send the final report")).isEqualTo("has sent the final report");
        assertThat(PastDeed.inWords("Tell the managers it is late")).isEqualTo("has told the managers it is late");
    }

    @Test
    void everyStepOfWaymarksOwnHasItsVerb() throws IOException {
        List<String> steps = new ArrayList<>();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            models.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .forEach(model ->
                            model.getModelElementsByType(ServiceTask.class).forEach(step -> steps.add(step.getName())));
        }
        assertThat(steps).hasSizeGreaterThan(20).allSatisfy(step -> assertThat(PastDeed.VERBS)
                .containsKey(step.split(" ")[0]));
    }
}
