package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.DoubleSummaryStatistics;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The diagrams can be read in Cockpit without zooming. Its page of a process fits the whole diagram into its canvas:
 * measured in Chromium with a window of 1280 by 800 pixels, as the page opens, 942 by 326 pixels. The names of tasks and
 * sub-processes are drawn 12 units high, those of events, gateways and flows 11.
 */
class DiagramSizeTest {

    private static final double CANVAS_WIDTH = 942;
    private static final double CANVAS_HEIGHT = 326;
    private static final double SMALLEST_NAME = 11;

    /** Cockpit leaves so many units on each side, for the outline of what is selected. */
    private static final double MARGIN = 5;

    @ParameterizedTest
    @CsvSource({
        "inspection, 8",
        "report-timeline, 8",
        "safeguarding-concern, 8",
        "complaint, 8",
        "body-notice, 8",
        "child-view, 8",
        "body-audit, 8",
        "authority-duties, 8",
        "monitoring, 8",
        "burden-answer, 8",
        "fieldwork, 6",
        "child-journey, 6"
    })
    void theSmallestNamesAreDrawnLargeEnoughInCockpit(String key, double pixels) {
        BpmnModelInstance model = Models.read(key);
        var across = new DoubleSummaryStatistics();
        var down = new DoubleSummaryStatistics();
        for (Bounds bounds : model.getModelElementsByType(Bounds.class)) {
            across.accept(bounds.getX());
            across.accept(bounds.getX() + bounds.getWidth());
            down.accept(bounds.getY());
            down.accept(bounds.getY() + bounds.getHeight());
        }
        for (Waypoint point : model.getModelElementsByType(Waypoint.class)) {
            across.accept(point.getX());
            down.accept(point.getY());
        }
        double width = across.getMax() - across.getMin() + 2 * MARGIN;
        double height = down.getMax() - down.getMin() + 2 * MARGIN;
        double scale = Math.min(1, Math.min(CANVAS_WIDTH / width, CANVAS_HEIGHT / height));

        assertThat(SMALLEST_NAME * scale)
                .as("pixels of the smallest name in %s, which is %.0f by %.0f units", key, width, height)
                .isGreaterThanOrEqualTo(pixels);
    }
}
