package org.waymark.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models as they are on the class path. */
final class Models {

    static final List<String> PROCESSES = List.of(
            "inspection",
            "fieldwork",
            "child-journey",
            "report-timeline",
            "safeguarding-concern",
            "complaint",
            "body-notice",
            "child-view",
            "body-audit",
            "authority-duties",
            "monitoring",
            "burden-answer",
            "inspection-programme");
    static final List<String> DECISIONS =
            List.of("overall-grade", "case-depth", "next-inspection", "team-make-up", "statutory-limits", "risk-score");

    private Models() {}

    static BpmnModelInstance read(String processKey) {
        try (InputStream model = open("processes/" + processKey + ".bpmn")) {
            return Bpmn.readModelFromStream(model);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String text(String resource) {
        try (InputStream file = open(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream open(String resource) {
        InputStream file = Models.class.getClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalArgumentException(resource + " is not on the class path");
        }
        return file;
    }
}
