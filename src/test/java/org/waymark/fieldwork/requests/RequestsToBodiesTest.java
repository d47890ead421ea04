package org.waymark.fieldwork.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.inspection.access.Asked.asked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.requests.RequestsController.NewRequest;
import org.waymark.fieldwork.requests.RequestsController.RequestLine;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.bodies.BodyDroppedOut;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;

/** What inspectors ask on any day is asked of one body, whose own people answer it; the others do not learn of it. */
@WaymarkTest
class RequestsToBodiesTest {

    private static final String TASK = "task-answer-request";
    private static final String HERE =
            "{\"text\": \"Here it is.\", \"whereToRead\": \"Shelf 3\", \"notHeldBecause\": null}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private RequestsController page;

    @Autowired
    private Requests requests;

    @Autowired
    private InspectedBodies bodies;

    @Test
    void aRequestGoesToTheBodyThatItIsAskedOfAndEndsWhenThatBodyDropsOut() {
        PlayedInspection inspection = onSite();
        String id = inspection.id();
        assertThat(page("lead", id).bodies())
                .extracting(Choice::label)
                .containsExactly("Barking and Dagenham, the local authority", "Havering Hospitals");
        assertThatThrownBy(() -> ask("cqc1", id, organisation(id, "police01").id()))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("whose head has not been told");
        ask("cqc1", id, organisation(id, "health01").id());
        ask("lead", id, "authority");

        WaitingTask theirs = task(inspection, "Answer the request: Havering Hospitals");
        for (String stranger : List.of("link301", "dcs301", "headhealth01", "contacthealth02", "contactpolice01")) {
            assertThatThrownBy(() -> acting.as(
                            stranger, () -> context.getBean(Desk.class).open(theirs.id())))
                    .as(stranger)
                    .isInstanceOf(Desk.TaskNotFound.class);
        }
        inspection.recordTask("contacthealth01", theirs, HERE);
        inspection.recordTask("link301", task(inspection, "Answer the request"), HERE);
        assertThat(page("contacthealth01", id).requests())
                .extracting(RequestLine::number, RequestLine::of, RequestLine::open)
                .containsExactly(tuple(1, "Havering Hospitals", false));
        assertThat(page("contacthealth01", id).standing()).isEmpty();
        assertThat(page("link301", id).requests())
                .extracting(RequestLine::number, RequestLine::of)
                .containsExactly(tuple(2, null));
        assertThat(page("hmic1", id).requests()).hasSize(2);

        ask("lead", id, organisation(id, "health01").id());
        assertThat(requests.unfinished(id))
                .extracting(piece -> piece.what())
                .containsExactly("Request 3 to Havering Hospitals");
        acting.as("lead", () -> {
            context.publishEvent(new BodyDroppedOut(organisation(id, "health01")));
            return null;
        });
        assertThat(requests.unfinished(id)).isEmpty();
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain(TASK);
        assertThat(page("lead", id).requests().get(2).closedReason())
                .isEqualTo("Havering Hospitals is not inspected any more.");
    }

    /** The head of the hospitals has been told, and that of the police has not. */
    private PlayedInspection onSite() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, List.of("police01", "health01"));
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        inspection.clock("2012-12-03T09:00:00Z");
        WaitingTask tell = inspection.waiting().stream()
                .filter(task -> "cqc1".equals(task.assignee()))
                .findFirst()
                .orElseThrow();
        inspection.recordTask("cqc1", tell, "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"The head\"}");
        inspection.record(
                "lead", "task-record-call", "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"Ms Okafor, DCS\"}");
        return inspection;
    }

    private static WaitingTask task(PlayedInspection inspection, String name) {
        return inspection.waiting().stream()
                .filter(task -> task.elementId().equals(TASK))
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " does not wait."));
    }

    private void ask(String user, String id, Object of) {
        acting.as(
                user,
                () -> page.ask(
                        asked(context, RequestsController.class, "ask", id),
                        new NewRequest(null, "The audits of the last two years.", 2, of.toString(), null)));
    }

    private RequestsController.Page page(String user, String id) {
        return acting.as(user, () -> page.all(asked(context, RequestsController.class, "all", id)));
    }

    private InspectedOrganisation organisation(String id, String code) {
        return bodies.of(id).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
