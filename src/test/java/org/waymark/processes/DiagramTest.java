package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams as they are drawn: nothing is missing, nothing lies on something else, no flow crosses another. */
class DiagramTest {

    private record Box(String what, double left, double top, double right, double bottom) {

        static Box of(String what, Bounds bounds) {
            return new Box(
                    what,
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean meetsOrTouches(Box other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }
    }

    private record Segment(SequenceFlow flow, double x1, double y1, double x2, double y2) {

        boolean upright() {
            return x1 == x2;
        }

        boolean level() {
            return y1 == y2;
        }

        /** True where an upright segment cuts through a level one, their ends excepted. */
        boolean crosses(Segment other) {
            if (upright() == other.upright()) {
                return false;
            }
            Segment up = upright() ? this : other;
            Segment flat = upright() ? other : this;
            return between(up.x1, flat.x1, flat.x2) && between(flat.y1, up.y1, up.y2);
        }

        /** True where two segments of flows with neither end in common run on top of one another. */
        boolean runsAlong(Segment other) {
            if (upright() != other.upright()
                    || Objects.equals(flow.getSource(), other.flow.getSource())
                    || Objects.equals(flow.getTarget(), other.flow.getTarget())) {
                return false;
            }
            return upright()
                    ? x1 == other.x1 && overlap(y1, y2, other.y1, other.y2)
                    : y1 == other.y1 && overlap(x1, x2, other.x1, other.x2);
        }

        Box box() {
            return new Box(flow.getId(), Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }

        private static boolean between(double value, double a, double b) {
            return value > Math.min(a, b) && value < Math.max(a, b);
        }

        private static boolean overlap(double a1, double a2, double b1, double b2) {
            return Math.min(a1, a2) < Math.max(b1, b2) && Math.min(b1, b2) < Math.max(a1, a2);
        }
    }

    static List<String> models() {
        return Models.PROCESSES;
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(String key) {
        BpmnModelInstance model = Models.read(key);
        List<String> drawn = new ArrayList<>();
        shapes(model).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));

        assertThat(model.getModelElementsByType(FlowElement.class))
                .extracting(FlowElement::getId)
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoShapesSideBySideOverlapOrTouch(String key) {
        List<BpmnShape> shapes = new ArrayList<>(shapes(Models.read(key)));
        List<String> overlaps = new ArrayList<>();
        for (BpmnShape one : shapes) {
            for (BpmnShape other : shapes.subList(shapes.indexOf(one) + 1, shapes.size())) {
                if (siblings(one.getBpmnElement(), other.getBpmnElement()) && box(one).meetsOrTouches(box(other))) {
                    overlaps.add(box(one).what() + " and " + box(other).what());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingLiesInsideItsSubProcess(String key) {
        BpmnModelInstance model = Models.read(key);
        for (BpmnShape shape : shapes(model)) {
            for (BpmnShape parent : shapes(model)) {
                if (shape.getBpmnElement().getParentElement().equals(parent.getBpmnElement())
                        && !(shape.getBpmnElement() instanceof BoundaryEvent)) {
                    assertThat(box(shape)).satisfies(inner -> {
                        assertThat(inner.left())
                                .as(inner.what())
                                .isGreaterThan(box(parent).left());
                        assertThat(inner.right())
                                .as(inner.what())
                                .isLessThan(box(parent).right());
                        assertThat(inner.top())
                                .as(inner.what())
                                .isGreaterThan(box(parent).top());
                        assertThat(inner.bottom())
                                .as(inner.what())
                                .isLessThan(box(parent).bottom());
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsRunStraightAndCrossNeitherFlowsNorShapes(String key) {
        BpmnModelInstance model = Models.read(key);
        List<Segment> segments = segments(model);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment one = segments.get(i);
            if (!one.upright() && !one.level()) {
                wrong.add(one.flow().getId() + " runs aslant");
            }
            for (Segment other : segments.subList(i + 1, segments.size())) {
                if (one.crosses(other) || one.runsAlong(other)) {
                    wrong.add(one.flow().getId() + " meets " + other.flow().getId());
                }
            }
            for (BpmnShape shape : shapes(model)) {
                if (siblings(one.flow(), shape.getBpmnElement()) && box(shape).meets(one.box())) {
                    wrong.add(one.flow().getId() + " runs through " + box(shape).what());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLabelLiesOnAShapeAFlowOrAnotherLabel(String key) {
        BpmnModelInstance model = Models.read(key);
        List<Box> labels = model.getModelElementsByType(BpmnLabel.class).stream()
                .map(label -> Box.of(label.getParentElement().getAttributeValue("id"), label.getBounds()))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Box label : labels) {
            labels.stream()
                    .filter(other -> !other.equals(label) && other.meets(label))
                    .forEach(other -> wrong.add(label.what() + " on " + other.what()));
            shapes(model).stream()
                    .filter(shape -> !hasInside(shape) && box(shape).meets(label))
                    .forEach(shape ->
                            wrong.add(label.what() + " on " + box(shape).what()));
            segments(model).stream()
                    .map(Segment::box)
                    .filter(label::meets)
                    .forEach(flow -> wrong.add(label.what() + " on " + flow.what()));
        }
        assertThat(wrong).isEmpty();
    }

    private static Collection<BpmnShape> shapes(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class);
    }

    private static boolean hasInside(BpmnShape shape) {
        return shape.isExpanded();
    }

    private static Box box(BpmnShape shape) {
        return Box.of(shape.getBpmnElement().getId(), shape.getBounds());
    }

    private static boolean siblings(BaseElement one, BaseElement other) {
        return one.getParentElement().equals(other.getParentElement())
                && !attached(one, other)
                && !attached(other, one)
                && (one instanceof FlowNode || other instanceof FlowNode);
    }

    private static boolean attached(BaseElement event, BaseElement host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    private static List<Segment> segments(BpmnModelInstance model) {
        List<Segment> segments = new ArrayList<>();
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                segments.add(new Segment(
                        (SequenceFlow) edge.getBpmnElement(), from.getX(), from.getY(), to.getX(), to.getY()));
            }
        }
        return segments;
    }
}
